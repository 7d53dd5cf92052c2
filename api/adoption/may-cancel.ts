import { depositKindOf } from './price.ts'
import type { Share } from './shares.model.ts'

/**
 * Why a share cannot be given back, or null when it can: unpaid at any time, for seven days after
 * the first payment, and a prepayment until the weighing.
 */
export function whyNotCancel(share: Share, at: Date): null | 'deposit_kept' | 'share_state' {
  const { state, replaces, coolingOffUntil, terms } = share
  if (state === 'reserved') return null
  if (replaces || (state !== 'cooling_off' && state !== 'confirmed')) return 'share_state'
  if (coolingOffUntil && at < coolingOffUntil) return null
  return terms && depositKindOf(terms) === 'prepayment' ? null : 'deposit_kept'
}
