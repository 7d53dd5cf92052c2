import { randomUUID } from 'node:crypto'
import { Refusal, perform, registry, write, type Actor } from '../../../api/platform/index.ts'
import { claimsOnTheBoard } from '../../../api/points/index.ts'
import { actorOf } from '../../seed/act.ts'
import { SoldOut } from '../measure.ts'
import { countedRetries, endpointOf } from '../routes.ts'
import { inProcess } from '../tables.ts'
import type { System } from './systems.ts'
import { keeper, village } from './world.ts'

/** The product's own routes, from behind the door: who, where and the parsed input are given. */
export async function productSystem(): Promise<System> {
  const redeem = endpointOf('post', '/places/:place/redemptions')
  const giveBack = endpointOf('post', '/places/:place/redemptions/:redemption/returns')
  const statement = endpointOf('get', '/places/:place/households/:household/statement')
  const balance = endpointOf('get', '/places/:place/counter/household')
  const counterman = await actorOf(keeper.login, village)
  const now = (key: string = randomUUID()): Actor => ({ ...counterman, at: new Date(), key })
  return {
    name: inProcess,
    replays: true,
    redeem: async (sale, key) => {
      const { reply } = await perform(redeem, now(key), sale).catch(soldOut)
      return (reply as { id: string }).id
    },
    giveBack: async (redemption, { lines }, key) => {
      await perform(giveBack, now(key), { redemption, lines, reason: '买错了' })
    },
    award: async ({ _id: claim }, key) => {
      const actor = now(key)
      await write(actor, 'award', { claim: String(claim) }, async () => {
        await claimsOnTheBoard.ended([claim], actor.at)
        return null
      })
    },
    statement: async (household, limit) => {
      const { reply } = await perform(statement, now(), { household, limit })
      return (reply as { items: unknown[] }).items.length
    },
    balance: async (code) => {
      const { reply } = await perform(balance, now(), { code })
      return (reply as { balance: { earned: number } }).balance.earned
    },
    retries: () => countedRetries(() => registry.metrics()),
    stop: () => Promise.resolve(),
  }
}

function soldOut(error: unknown): never {
  if (error instanceof Refusal && error.code === 'sold_out') throw new SoldOut()
  throw error
}
