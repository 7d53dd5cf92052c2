import type { Who } from '../people.ts'
import { pickFitting, type Which } from '../step.ts'
import type { ClaimState, PaperClaim } from './claims-paper.ts'

export type Act = 'check' | 'score' | 'approve' | 'return' | 'reject' | 'withdraw' | 'reverse'

const judged = ['submitted', 'checked', 'scored'] as const

/** From which states, by whom of the story, and what becomes of the claim. */
export const acts: Record<
  Act,
  { from: readonly ClaimState[]; by: readonly Who[]; to: ClaimState }
> = {
  check: { from: ['submitted'], by: ['reporter', 'checker'], to: 'checked' },
  score: { from: ['checked'], by: ['checker', 'council', 'approver'], to: 'scored' },
  approve: { from: ['scored'], by: ['council', 'approver'], to: 'on_notice' },
  return: { from: judged, by: ['reporter', 'council'], to: 'returned' },
  reject: { from: judged, by: ['council', 'approver'], to: 'rejected' },
  withdraw: { from: ['submitted', 'returned'], by: ['reporter', 'checker'], to: 'withdrawn' },
  reverse: { from: ['posted'], by: ['approver', 'council'], to: 'reversed' },
}

/** Why somebody may not do this to a claim: reported, checked, scored, approved are four people. */
export function whyNot(act: Act, who: Who, { state, by }: PaperClaim): string | null {
  if (!acts[act].from.includes(state)) return 'claim_state'
  if (act === 'withdraw') return by.submitted === who ? null : 'not_yours'
  if (act !== 'check' && act !== 'score' && act !== 'approve') return null
  if (by.submitted === who) return 'you_submitted'
  if (act !== 'check' && by.checked === who) return 'you_checked'
  return act === 'approve' && by.scored === who ? 'you_scored' : null
}

export function claimFor(
  claims: readonly PaperClaim[],
  act: Act,
  which: Which,
): PaperClaim | undefined {
  return pickFitting(claims, ({ state }) => acts[act].from.includes(state), which)
}

/** Some claims beside each other; none twice. */
export function someClaimsFor(
  claims: readonly PaperClaim[],
  act: Act,
  { which, wild, count }: Which & { count: number },
): PaperClaim[] {
  const found = Array.from({ length: count }, (_, at) =>
    claimFor(claims, act, { which: which + at, wild }),
  )
  return [...new Set(found)].filter((each) => each !== undefined)
}
