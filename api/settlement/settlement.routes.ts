import { routes } from '../platform/index.ts'
import { aidLedgerRoutes } from './aid-ledger.routes.ts'
import { myStatementRoutes } from './my-statements.routes.ts'
import { payoutRoutes } from './payouts.routes.ts'
import { statementRoutes } from './statements.routes.ts'

export const settlementRoutes = routes('settlement', [
  ...myStatementRoutes,
  ...statementRoutes,
  ...payoutRoutes,
  ...aidLedgerRoutes,
])
