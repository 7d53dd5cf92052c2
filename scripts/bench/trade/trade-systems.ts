import type { Actor } from '../../../api/platform/index.ts'
import type { Measurable } from '../measure.ts'

/** What is ordered from a window, as the storefront sends it. */
export interface Basket {
  window: string
  lines: { goods: string; quantity: number }[]
  pickUpPoint: string
  expectFen: number
}

/** Units of an offer, as the storefront asks for them. */
export interface Wanted {
  offer: string
  weight: number
  expectDepositFen: number
}

/** One of the systems that are measured side by side. */
export interface TradeSystem extends Measurable {
  /** Places the order, begins its payment, and takes the money when it is there. */
  order(buyer: Actor, basket: Basket, key: string): Promise<void>
  /** Takes units of an offer, and pays for them in the same way. */
  share(buyer: Actor, wanted: Wanted, key: string): Promise<void>
  stop(): Promise<void>
}
