import { bareClient } from '../bare-client.ts'
import { bare } from '../tables.ts'
import { bareOrder } from './bare-order.ts'
import { bareShare } from './bare-share.ts'
import type { TradeSystem } from './trade-systems.ts'

/** The same writes and guards in as many transactions, written by hand on the driver. */
export async function bareTrade(uri: string): Promise<TradeSystem> {
  const client = await bareClient(uri)
  return {
    name: bare,
    order: (buyer, basket, key) => bareOrder(client, buyer, basket, key),
    share: (buyer, wanted, key) => bareShare(client, buyer, wanted, key),
    retries: client.retries,
    stop: client.stop,
  }
}
