import { expect } from 'chai'
import { account, outside, post } from '../../api/payments/index.ts'
import { clock, newId, transact } from '../../api/platform/index.ts'
import { settleMonth } from '../../api/settlement/index.ts'
import { Cuts, Statements } from '../../api/settlement/statements.model.ts'
import { at, closeHouse, freshKey, openHouse, type House } from '../support/house.ts'
import { aVillage, emptyHouse, paths, signedIn } from '../support/village.ts'
import { Settling, expectSettled } from './support/settling.ts'

const december = '2026-12-01T02:00:00+08:00'

describe('The statements of a month', () => {
  let house: House

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    at()
    await aVillage()
  })
  afterEach(expectSettled)
  after(() => closeHouse(house))

  /** Somebody of the village sells something, or owes for it. */
  async function trades(place: string, fen: number, payee = account('farmer', newId())) {
    const [from, to] = fen > 0 ? [outside('card'), payee] : [payee, outside('card')]
    const subject = { kind: 'unit', id: newId() }
    const why = { subject, key: `test:${String(newId())}`, why: 'goods', what: '白菜' }
    await transact(() => post(place, [{ from, to, fen: Math.abs(fen), at: clock.now(), ...why }]))
    return payee
  }

  it('are made on its last night for every village, of what was before its end', async () => {
    const payee = await trades(paths.village, 10_00)
    await trades(paths.village, 5_00)
    await trades(paths.village, -4_00)
    await trades(paths.other, 3_00)
    await trades(paths.other, -1_00)
    at(december)
    await trades(paths.village, 7_00, payee)
    expect(await settleMonth.run()).to.deep.equal({ made: 3, fen: 18_00, carriedOver: 2 })
    expect(await settleMonth.run()).to.deep.equal({ made: 0, fen: 0, carriedOver: 2 })
    const days = (await Statements.find({ payee, place: paths.village }).lean()).map(
      ({ upTo }) => upTo,
    )
    expect(days).to.deep.equal(['2026-11-30'])
    at('2027-01-01T02:00:00+08:00')
    expect(await settleMonth.run()).to.deep.equal({ made: 1, fen: 7_00, carriedOver: 2 })
    const own = await Statements.find({ payee, place: paths.village }).sort({ _id: 1 }).lean()
    expect(own.map(({ number, totalFen }) => [number, totalFen])).to.deep.equal([
      [1, 10_00],
      [2, 7_00],
    ])
  })

  it('are made in all villages but the one where it fails, which is told', async () => {
    await trades(paths.village, 10_00)
    await trades(paths.other, 3_00)
    at(december)
    const { insertMany } = Cuts
    Cuts.insertMany = ((cuts: { place: string }[]) =>
      cuts[0]?.place === paths.village
        ? Promise.reject(new Error('the light went out'))
        : insertMany.call(Cuts, cuts as never)) as never
    const told = await settleMonth.run().then(
      () => 'all is well',
      (error: Error) => error.message,
    )
    Cuts.insertMany = insertMany
    expect(told).to.equal('1 villages could not be settled')
    const places = (await Statements.find({ place: { $in: Object.values(paths) } }).lean()).map(
      ({ place }) => place,
    )
    expect(places).to.deep.equal([paths.other])
    expect(await settleMonth.run()).to.deep.equal({ made: 1, fen: 10_00, carriedOver: 0 })
  })

  it('are none where nothing was traded, and are asked for in a village', async () => {
    const people = await Settling.of(house)
    expect(await people.make()).to.deep.equal({ made: 0, fen: 0, carriedOver: 0 })
    expect(await Cuts.countDocuments({ place: paths.village })).to.equal(0)
    const clerk = await signedIn(house, 'settlement_clerk', { at: paths.township })
    for (const [path, body] of [
      ['statements', { upTo: '2026-11-16' }],
      ['payout-batches', {}],
    ] as const) {
      const asked = clerk.post(`/api/places/511922/${path}`).set('Idempotency-Key', freshKey())
      const { body: reply } = await asked.send(body).expect(422)
      expect(reply.error.code).to.equal('settle_in_village')
    }
  })
})
