import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import mongoose from 'mongoose'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import {
  aHousehold,
  aVillage,
  expectBalancedBooks,
  send,
  signedIn,
  someGoods,
  village,
  type Agent,
} from '../support/village.ts'

const patienceMs = 1_000

describe('A database that takes long', () => {
  let house: House
  let keeper: Agent
  let sale: object

  before(async () => {
    at()
    house = await openHouse({ patienceMs })
    await aVillage()
    keeper = await signedIn(house, 'keeper')
    const shift = await send(keeper, '/shifts', { counts: [] }).expect(200)
    const household = String((await aHousehold({ points: 500 }))._id)
    const goods = String((await someGoods({ points: 1_00 }))._id)
    const lines = [{ goods, quantity: 1 }]
    sale = { household, lines, shift: shift.body.id as string, expectPoints: 1_00 }
  })
  after(async () => {
    await expectBalancedBooks()
    await closeHouse(house)
  })

  async function slow(command: string): Promise<void> {
    const data = { failCommands: [command], blockConnection: true, blockTimeMS: 2 * patienceMs }
    const admin = mongoose.connection.getClient().db('admin')
    await admin.command({ configureFailPoint: 'failCommand', mode: { times: 1 }, data })
  }

  for (const [command, when] of [
    ['find', 'while it reads who asks'],
    ['insert', 'in the middle of a sale'],
    ['commitTransaction', 'at the end of a sale'],
  ] as const) {
    it(`${when}, keeps nobody waiting, and the sale is there once`, async () => {
      await slow(command)
      const key = randomUUID()
      const began = performance.now()
      const { body } = await send(keeper, '/redemptions', sale, key).expect(503)
      expect(performance.now() - began).to.be.lessThan(1.8 * patienceMs)
      expect(body.error.code).to.equal('busy')
      // Asked again at once, while the first is still under way, and again when it is over.
      const [one, other] = await Promise.all(
        [0, 1_500].map(async (ms) => {
          await sleep(ms)
          return await send(keeper, '/redemptions', sale, key)
        }),
      )
      expect(other?.status).to.equal(200)
      if (one?.status === 200) expect(one.body).to.deep.equal(other?.body)
      else expect(one?.status).to.equal(503)
    })
  }

  it('has all the time that a body takes on a slow line', async () => {
    const body = JSON.stringify(sale)
    const request = keeper
      .post(`/api/places/${village}/redemptions`)
      .set('Idempotency-Key', randomUUID())
      .set('Content-Type', 'application/json')
      .set('Content-Length', String(Buffer.byteLength(body)))
    request.write(body.slice(0, 20))
    await sleep(1.5 * patienceMs)
    request.write(body.slice(20))
    expect((await request).status).to.equal(200)
  })
})
