export { checkSettlement } from './check-settlement.ts'
export { settleMonth, settleVillage } from './make-statements.ts'
export { settlementRoutes } from './settlement.routes.ts'
