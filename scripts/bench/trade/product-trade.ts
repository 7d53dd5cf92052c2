import { useGateway } from '../../../api/payments/index.ts'
import { perform, registry, type Actor } from '../../../api/platform/index.ts'
import { countedRetries, endpointOf } from '../routes.ts'
import { inProcess } from '../tables.ts'
import { payingGateway } from './paying-gateway.ts'
import type { TradeSystem } from './trade-systems.ts'

/** The product's own routes, from behind the door: the buyer's three steps, one after another. */
export function productTrade(): TradeSystem {
  const order = endpointOf('post', '/places/:place/market/orders')
  const reserve = endpointOf('post', '/places/:place/adoption/offers/:offer/shares')
  const begin = endpointOf('post', '/places/:place/payments/:payment/begin')
  const hear = endpointOf('post', '/payments/events')
  useGateway(payingGateway())
  const pay = async (buyer: Actor, payment: string) => {
    const { reply } = await perform(begin, buyer, { payment, method: 'card' })
    const bytes = Buffer.from((reply as { clientSecret: string }).clientSecret)
    await perform(hear, { ...buyer, account: null, roles: [] }, { bytes, signature: '' })
  }
  return {
    name: inProcess,
    order: async (whose, basket, key) => {
      const buyer = { ...whose, at: new Date(), key }
      const input = { ...basket, vouchers: [], forHome: false, helped: false }
      const { reply } = await perform(order, buyer, input)
      await pay(buyer, (reply as { payment: string }).payment)
    },
    share: async (whose, wanted, key) => {
      const buyer = { ...whose, at: new Date(), key }
      const { reply } = await perform(reserve, buyer, wanted)
      await pay(buyer, (reply as { payment: { id: string } }).payment.id)
    },
    retries: () => countedRetries(() => registry.metrics()),
    stop: () => {
      useGateway(null)
      return Promise.resolve()
    },
  }
}
