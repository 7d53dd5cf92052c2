import { expect200 } from '../http-client.ts'
import { SoldOut } from '../measure.ts'
import { serverApart } from '../server-apart.ts'
import { overHttp } from '../tables.ts'
import type { System } from './systems.ts'
import { keeper, village } from './world.ts'

const here = `/api/places/${village}`

/** A signed-in till, and the server that it asks. */
export async function httpSystem(uri: string): Promise<System> {
  const { client, retries, stop } = await serverApart(uri)
  const cookie = await client.signIn(keeper)
  const get = async (what: string, path: string) =>
    JSON.parse(expect200(what, await client.ask('GET', here + path, { cookie })).body) as unknown
  const post = (path: string, key: string, body: object) =>
    client.ask('POST', here + path, { cookie, 'idempotency-key': key }, body)
  return {
    name: overHttp,
    replays: true,
    redeem: async (sale, key) => {
      const reply = await post('/redemptions', key, sale)
      if (reply.status === 409 && reply.body.includes('sold_out')) throw new SoldOut()
      return (JSON.parse(expect200('redeem', reply).body) as { id: string }).id
    },
    giveBack: async (slip, { lines }, key) => {
      const body = { lines, reason: '买错了' }
      expect200('return', await post(`/redemptions/${slip}/returns`, key, body))
    },
    award: null,
    statement: async (household, limit) => {
      const page = await get('statement', `/households/${household}/statement?limit=${limit}`)
      return (page as { items: unknown[] }).items.length
    },
    balance: async (code) => {
      const shown = await get('balance', `/counter/household?code=${code}`)
      return (shown as { balance: { earned: number } }).balance.earned
    },
    retries,
    stop,
  }
}

/** Two servers on one database, each with every other customer. */
export function turnAndTurn(one: System, other: System): System {
  let asked = 0
  return {
    ...one,
    name: 'product over HTTP, two servers',
    redeem: (sale, key) => (asked++ % 2 ? one : other).redeem(sale, key),
    retries: async () => (await one.retries()) + (await other.retries()),
  }
}
