import { routes } from '../platform/index.ts'
import { marketRoutes } from './market.routes.ts'
import { offerRoutes } from './offers.routes.ts'
import { shareRoutes } from './shares.routes.ts'
import { unitRoutes } from './units.routes.ts'

export const adoptionRoutes = routes('adoption', [
  ...offerRoutes,
  ...shareRoutes,
  ...unitRoutes,
  ...marketRoutes,
])
