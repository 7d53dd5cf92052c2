import { randomUUID } from 'node:crypto'
import { accountOf, type Actor } from '../../../api/platform/index.ts'
import { expect200 } from '../http-client.ts'
import { inBatches } from '../in-batches.ts'
import { serverApart } from '../server-apart.ts'
import { overHttp } from '../tables.ts'
import { home, password } from './trade-places.ts'
import type { TradeSystem } from './trade-systems.ts'

const here = `/api/places/${home}`
const event = { 'content-type': 'application/json', 'stripe-signature': 'not looked at here' }

/** The buyer's three steps as requests; the gateway lies in the server's memory. */
export async function tradeOverHttp(uri: string, buyers: readonly Actor[]): Promise<TradeSystem> {
  const { client, retries, stop } = await serverApart(uri)
  const cookies = new Map<string, string>()
  const loginOf = (buyer: Actor) => accountOf(buyer).login
  await inBatches(buyers.length, 1, async (at) => {
    const login = loginOf(buyers[at]!)
    cookies.set(login, await client.signIn({ login, password }))
  })
  const post = async (buyer: Actor, path: string, body: object, key: string = randomUUID()) => {
    const cookie = cookies.get(loginOf(buyer)) ?? ''
    const headers = { cookie, 'idempotency-key': key }
    const reply = await client.ask('POST', here + path, headers, body)
    return JSON.parse(expect200(path, reply).body) as unknown
  }
  const pay = async (buyer: Actor, payment: string) => {
    const begun = await post(buyer, `/payments/${payment}/begin`, { method: 'card' })
    const bytes = Buffer.from((begun as { clientSecret: string }).clientSecret)
    expect200('event', await client.ask('POST', '/api/payments/events', event, bytes))
  }
  return {
    name: overHttp,
    order: async (buyer, basket, key) => {
      const input = { ...basket, vouchers: [], forHome: false, helped: false }
      const order = await post(buyer, '/market/orders', input, key)
      await pay(buyer, (order as { payment: string }).payment)
    },
    share: async (buyer, { offer, ...wanted }, key) => {
      const share = await post(buyer, `/adoption/offers/${offer}/shares`, wanted, key)
      await pay(buyer, (share as { payment: { id: string } }).payment.id)
    },
    retries,
    stop,
  }
}
