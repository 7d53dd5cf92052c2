import { randomUUID } from 'node:crypto'
import { endpoints } from '../../api/app.ts'
import { Refusal, perform, registry, write, type Actor } from '../../api/platform/index.ts'
import { claimsOnTheBoard } from '../../api/points/index.ts'
import { actorOf } from '../seed/act.ts'
import { SoldOut, type System } from './systems.ts'
import { keeper, village } from './world.ts'

/** A declared route, by what it is called. */
export function endpointOf(method: string, path: string) {
  const found = endpoints.find((each) => each.method === method && each.path === path)
  if (!found) throw new Error(`there is no ${method} ${path}`)
  return found
}

/** The product's own routes, from behind the door: who, where and the parsed input are given. */
export async function productSystem(): Promise<System> {
  const redeem = endpointOf('post', '/places/:place/redemptions')
  const statement = endpointOf('get', '/places/:place/households/:household/statement')
  const counterman = await actorOf(keeper.login, village)
  const now = (key: string = randomUUID()): Actor => ({ ...counterman, at: new Date(), key })
  return {
    name: 'product in process',
    redeem: async (sale, key) => {
      await perform(redeem, now(key), sale).catch(soldOut)
    },
    award: async (claim, key) => {
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
    retries: () => countedRetries(() => registry.metrics()),
    stop: () => Promise.resolve(),
  }
}

export async function countedRetries(metrics: () => Promise<string>): Promise<number> {
  const found = /^qianshou_transaction_retries_total (\d+)/m.exec(await metrics())
  return Number(found?.[1] ?? 0)
}

function soldOut(error: unknown): never {
  if (error instanceof Refusal && error.code === 'sold_out') throw new SoldOut()
  throw error
}
