import { expect } from 'chai'
import fc from 'fast-check'
import { checkAdoption } from '../../api/adoption/index.ts'
import { Transfers, account } from '../../api/payments/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { expectBalancedBooks, paths } from '../support/village.ts'
import { Farmyard, pigTerms, type Buyer } from './support/farmyard.ts'

const runs = 5

describe('Whatever the shares, the terms and the weight', () => {
  let house: House
  let yard: Farmyard
  const buyers: Buyer[] = []

  before(async () => {
    at()
    house = await openHouse()
    yard = await Farmyard.open(house)
    for (let n = 0; n < 4; n += 1) buyers.push(await yard.employee())
  })
  after(async () => {
    await yard.bank.close()
    await closeHouse(house)
  })

  const story = fc.record({
    weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
    grams: fc.integer({ min: 60_000, max: 160_000 }),
    fenPerJin: fc.integer({ min: 5_00, max: 30_01 }),
    depositPercent: fc.integer({ min: 1, max: 100 }),
    compensationPercent: fc.integer({ min: 0, max: 100 }),
    poolPercent: fc.integer({ min: 0, max: 20 }),
    collectiveFenPerJin: fc.integer({ min: 0, max: 33 }),
    services: fc.array(fc.record({ name: fc.constant('宰杀'), fen: fc.nat(200_00) }), {
      maxLength: 2,
    }),
  })

  it('what the buyers and the pool pay is what the others get, to the fen', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ weights, grams, ...some }) => {
        await yard.at('2026-11-16T10:24:00+08:00')
        const shares = weights.reduce((sum, weight) => sum + weight, 0)
        const terms = { ...pigTerms, advanceFen: 100_00, ...some }
        const offer = await yard.offer({ terms, shares, perBuyerMost: shares })
        const bought: string[] = []
        for (const [index, weight] of weights.entries()) {
          bought.push((await yard.buy(buyers[index] as Buyer, offer.id, weight)).id)
        }
        await yard.coolOff()
        await yard.grow(offer.unit.id)
        await yard.weigh(offer.unit.id, grams)
        let dueFen = 0
        for (const [index, id] of bought.entries()) {
          const share = await yard.share(buyers[index] as Buyer, id)
          dueFen += share.dueFen
          if (share.payment) await yard.payDue(buyers[index] as Buyer, id)
        }
        await yard.deliver(offer.unit.id)
        const unit = await yard.unit(offer.unit.id)
        expect(unit.state).to.equal('settled')
        expect(dueFen).to.equal(unit.price.wholeFen)
        await expectConserved(offer.unit.id, dueFen + unit.price.compensationFen)
        await yard.bank.settle()
        await expectBalancedBooks()
        expect(await checkAdoption()).to.deep.equal([])
      }),
      { numRuns: runs, endOnFailure: true },
    )
  }).timeout(240_000)

  /** What came into the unit's account went out of it again. */
  async function expectConserved(unit: string, fen: number): Promise<void> {
    const name = account('unit', unit)
    const lines = await Transfers.find({
      place: paths.village,
      $or: [{ from: name }, { to: name }],
    }).lean()
    const sum = (side: 'from' | 'to') =>
      lines.filter((line) => line[side] === name).reduce((all, line) => all + line.fen, 0)
    expect([sum('to'), sum('from')]).to.deep.equal([fen, fen])
  }
})
