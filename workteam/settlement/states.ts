import type { State } from './use-settlement.ts'

/** Colour and sign of a state; the word beside it says the same. */
export const toneOf: Record<State, { tone?: 'leaf' | 'grain' | 'jujube'; icon: string }> = {
  statement: { tone: 'grain', icon: 'clock' },
  disputed: { tone: 'jujube', icon: 'hand' },
  confirmed: { tone: 'grain', icon: 'clock' },
  approved: { icon: 'check' },
  in_batch: { icon: 'list' },
  sent: { icon: 'up' },
  paid: { tone: 'leaf', icon: 'check' },
  failed: { tone: 'jujube', icon: 'alert' },
  withdrawn: { icon: 'back' },
}
