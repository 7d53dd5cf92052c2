export { agreedDeposits, settleAgreed, type AgreedTerms } from './agreed-price.ts'
export { marketDeposits, marketPrice, settleMarket, type MarketTerms } from './market-price.ts'
export type { Settled } from './price-terms.ts'
export { adoptionRoutes } from './adoption.routes.ts'
