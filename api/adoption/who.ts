/** Those who adopt, at their home or canteen; a welfare officer looks on. */
export const buyers = ['employee', 'steward', 'canteen', 'welfare_officer'] as const

/** Those of the seller's side who may see every offer and unit of their village. */
export const sellers = [
  'clerk',
  'approver',
  'supervisor',
  'administrator',
  'settlement_clerk',
  'settlement_approver',
  'finance_viewer',
] as const
