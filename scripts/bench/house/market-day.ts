import { randomUUID } from 'node:crypto'
import { keeper } from '../counter/world.ts'
import { expect200, type HttpClient } from '../http-client.ts'
import { inBatches } from '../in-batches.ts'
import type { VillageHere } from './add-county.ts'

const sales = 10

/**
 * Every village's till comes to the counter, a few at a time: signs in, opens its shift, fetches
 * its copy of the village, sells, and looks at what it sold.
 * @returns requests that were answered
 */
export async function marketDay(
  client: HttpClient,
  villages: readonly VillageHere[],
): Promise<number> {
  let answered = 0
  await inBatches(villages.length, 1, async (at) => {
    const { code, login, households, goods } = villages[at]!
    const cookie = await client.signIn({ ...keeper, login })
    const ask = async (method: string, path: string, body?: object) => {
      const headers = { cookie, 'idempotency-key': randomUUID() }
      const reply = await client.ask(method, `/api${path}`, headers, body)
      answered += 1
      return JSON.parse(expect200(path, reply).body) as { id: string }
    }
    const here = `/places/${code}`
    const { id: shift } = await ask('POST', `${here}/shifts`, { counts: [] })
    await ask('GET', `${here}/counter/snapshot`)
    for (const household of households.slice(0, sales)) {
      const some = goods.slice(0, 3)
      const lines = some.map(({ id }) => ({ goods: id, quantity: 1 }))
      const expectPoints = some.reduce((sum, { points }) => sum + points, 0)
      const sale = { household, lines, shift, expectPoints }
      await ask('POST', `${here}/redemptions`, sale)
      await ask('GET', `${here}/households/${household}/statement`)
    }
    await ask('GET', `${here}/redemptions?shift=${shift}`)
    await ask('GET', `/public/boards/${code}`)
    await ask('GET', `${here}/counter/snapshot`)
  })
  return answered
}
