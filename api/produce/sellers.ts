import type { Role } from '../people/index.ts'

/** The co-op's clerk sells; whoever settles or watches may read. */
export const sells: readonly Role[] = ['clerk']
export const readsSales: readonly Role[] = [
  'clerk',
  'settlement_clerk',
  'settlement_approver',
  'finance_viewer',
  'supervisor',
  'administrator',
]
/** Who buys, for themselves or for a home or canteen. */
export const buys: readonly Role[] = ['employee', 'steward', 'canteen']
