export { pairingRoutes } from './pairing.routes.ts'
