export { agreedDeposits, settleAgreed, type AgreedTerms } from './agreed-price.ts'
export { marketDeposits, marketPrice, settleMarket, type MarketTerms } from './market-price.ts'
export type { Settled, Share } from './price-terms.ts'
