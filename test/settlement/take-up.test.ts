import { expect } from 'chai'
import mongoose from 'mongoose'
import { Transfers, account, outside, type Transfer } from '../../api/payments/index.ts'
import { newId, type Id } from '../../api/platform/index.ts'
import { StatementLines } from '../../api/settlement/statements.model.ts'
import { linesOf, takeUp } from '../../api/settlement/take-up.ts'
import { closeHouse, monday, openHouse, type House } from '../support/house.ts'
import { emptyHouse, paths } from '../support/village.ts'

const place = paths.village

describe('What no statement has explained yet', () => {
  let house: House
  const farmer = account('farmer', newId())

  before(async () => {
    house = await openHouse()
  })
  beforeEach(emptyHouse)
  after(async () => {
    await emptyHouse()
    await closeHouse(house)
  })

  /** Made so many hours after Monday morning, by its id. */
  async function aTransfer(hours: number, more: Partial<Transfer> = {}): Promise<Transfer> {
    const _id = mongoose.Types.ObjectId.createFromTime(monday.getTime() / 1000 + hours * 3600)
    const subject = { kind: 'order', id: newId() }
    const transfer = {
      ...{ _id, place, from: outside('card'), to: farmer, fen: 1_00 },
      ...{ key: `test:${String(_id)}`, subject, why: 'goods', what: '白菜', at: monday, ...more },
    }
    await Transfers.insertMany([transfer])
    return transfer
  }

  async function taken(last: Id | undefined, payee?: string) {
    const { fresh, newest } = await takeUp(place, last, payee)
    return { transfers: fresh.map((line) => String(line.transfer)), fresh, newest }
  }
  const idsOf = (...transfers: Transfer[]) => transfers.map(({ _id }) => String(_id))

  it('is told with the newest seen, in whatever order it was written', async () => {
    const hours = [9, 3, 7, 1, 8, 2, 6, 4, 5]
    const written = new Map<number, Transfer>()
    for (const hour of hours) written.set(hour, await aTransfer(hour))
    const inOrder = hours.sort().map((hour) => written.get(hour)!)
    for (const payee of [undefined, farmer]) {
      const { transfers, newest } = await taken(undefined, payee)
      expect(transfers).to.deep.equal(idsOf(...inOrder))
      expect(newest).to.deep.equal(inOrder.at(-1)!._id)
    }
  })

  it('is nothing in a village without trade', async () => {
    expect(await takeUp(place, undefined)).to.deep.equal({ fresh: [], newest: undefined })
    const last = newId()
    expect((await takeUp(place, last)).newest).to.equal(last)
  })

  it('is looked for from a day before the newest that was seen', async () => {
    await aTransfer(-25)
    const [within, last] = [await aTransfer(-24), await aTransfer(0)]
    expect((await taken(last._id)).transfers).to.deep.equal(idsOf(within, last))
  })

  it('is of both when one payee gives to the other, and of each but once', async () => {
    const services = account('services', newId())
    const transfer = await aTransfer(0, { from: farmer, to: services })
    const { fresh } = await taken(undefined)
    const told = fresh.map(({ payee, fen }) => [payee, fen])
    expect(told).to.deep.equal([
      [farmer, -1_00],
      [services, 1_00],
    ])
    const own = (await taken(undefined, farmer)).fresh
    expect(own.map(({ payee, fen }) => [payee, fen])).to.deep.equal([[farmer, -1_00]])
    await StatementLines.insertMany(own)
    expect((await taken(undefined)).fresh.map(({ payee }) => payee)).to.deep.equal([services])
    expect((await taken(transfer._id, farmer)).fresh).to.deep.equal([])
  })

  it('is nobody’s what goes to the bank, or comes back from there', async () => {
    const payout = account('payout', newId())
    expect(linesOf(await aTransfer(0, { from: farmer, to: payout }))).to.deep.equal([])
    expect(linesOf(await aTransfer(1, { from: payout, to: farmer }))).to.deep.equal([])
  })
})
