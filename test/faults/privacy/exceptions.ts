import type { Kind } from './secrets.ts'

/**
 * Who reads what of this, and why: everything else that carries it is a leak. Nothing that is
 * public, printed for others, or in the log is ever among these.
 */
export const exceptions: readonly { route: string; kinds: readonly Kind[]; why: string }[] = []

/** What leaves the hands of those who asked for it: hung up, laid out, given away, sent on. */
export const handedOut: readonly { route: string; why: string }[] = [
  { route: 'get /places/:place/cards', why: 'cut out and given to the households' },
  { route: 'get /places/:place/redemptions/:redemption', why: 'printed as the slip' },
  { route: 'get /places/:place/windows/:window/packing-list', why: 'lies at the pick-up point' },
  { route: 'get /places/:place/aid-ledger', why: 'told to unions and the county' },
  { route: 'get /places/:place/aid-ledger/file', why: 'sent to unions and the county' },
  { route: 'get /places/:place/overview', why: 'told to unions and the county' },
  { route: 'get /places/:place/market/windows', why: 'seen by every buyer of the county' },
  { route: 'get /places/:place/adoption/offers', why: 'seen by every buyer of the county' },
  { route: 'get /places/:place/adoption/offers/:offer', why: 'seen by every buyer of the county' },
]
