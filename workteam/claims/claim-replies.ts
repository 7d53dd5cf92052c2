import type { Reply } from '../../ui/api/operations.ts'

export type Claim = Reply<'get', '/places/{place}/claims'>['items'][number]
export type ClaimDetail = Reply<'get', '/places/{place}/claims/{claim}'>
export type Rule = Reply<'get', '/places/{place}/rules'>['items'][number]
export type Household = Reply<'get', '/places/{place}/households'>['items'][number]
export type Act =
  'submit' | 'check' | 'score' | 'approve' | 'return' | 'reject' | 'withdraw' | 'reverse'

/** The states in the order of the procedure, and those apart; as the pipeline shows them. */
export const stages = [
  'submitted',
  'checked',
  'scored',
  'on_notice',
  'posted',
  'disputed',
  'returned',
] as const
export type Stage = (typeof stages)[number]
