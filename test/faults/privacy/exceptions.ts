import type { Kind } from './secrets.ts'

/**
 * Who reads what of this, and why: everything else that carries it is a leak. Nothing that is
 * public, printed for others, or in the log is ever among these.
 */
export const exceptions: readonly { route: string; kinds: readonly Kind[]; why: string }[] = [
  {
    route: 'get /places/:place/households',
    kinds: ['minor’s name'],
    why: 'who reports an act, or sells, looks for the household by any of its names',
  },
  {
    route: 'get /places/:place/households/:household',
    kinds: ['minor’s name'],
    why: 'an act is reported for the person who did it',
  },
  {
    route: 'get /places/:place/my/household',
    kinds: ['minor’s name'],
    why: 'a family reads its own page',
  },
  {
    route: 'get /places/:place/objections',
    kinds: ['telephone'],
    why: 'those who decide ring the one who spoke up',
  },
  {
    route: 'get /places/:place/receiving-account',
    kinds: ['bank account'],
    why: 'the administrator keeps it',
  },
  {
    route: 'get /places/:place/payments',
    kinds: ['bank account'],
    why: 'the seller’s own account, into which the buyer pays',
  },
  {
    route: 'get /places/:place/payments/:payment',
    kinds: ['bank account'],
    why: 'the seller’s own account, into which the buyer pays',
  },
  {
    route: 'get /places/:place/payout-batches/:batch/file',
    kinds: ['bank account'],
    why: 'what the bank is told to pay, and to whom',
  },
  {
    route: 'get /places/:place/subjects/:subject/payments',
    kinds: ['bank account'],
    why: 'the seller’s own account, into which the buyer pays',
  },
]

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
