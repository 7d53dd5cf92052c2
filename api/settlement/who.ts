import type { Role } from '../people/index.ts'

/** Who works on what is paid to whom. */
export const makers: readonly Role[] = ['settlement_clerk']
export const approvers: readonly Role[] = ['settlement_approver']
export const settling: readonly Role[] = [...makers, ...approvers]

/** Who reads statements and batches. */
export const payReaders: readonly Role[] = [
  ...settling,
  'clerk',
  'finance_viewer',
  'supervisor',
  'administrator',
]

/** Who reads sums: no person can be made out in them. */
export const sumReaders: readonly Role[] = [...payReaders, 'welfare_officer', 'steward']
