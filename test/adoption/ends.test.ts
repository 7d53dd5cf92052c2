import { expect } from 'chai'
import { checkAdoption, lookAfterAdoption, Shares } from '../../api/adoption/index.ts'
import { Refunds } from '../../api/payments/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { readAt, sendAt } from '../support/union.ts'
import { expectBalancedBooks, paths, read, send } from '../support/village.ts'
import { Farmyard, expectRefusal, pigTerms, type Buyer } from './support/farmyard.ts'

describe('What does not go as planned', () => {
  let house: House
  let yard: Farmyard
  let buyer: Buyer
  let other: Buyer

  before(async () => {
    at()
    house = await openHouse()
    yard = await Farmyard.open(house)
    buyer = await yard.employee()
    other = await yard.employee('otherHome')
  })
  beforeEach(() => yard.at('2026-11-16T10:24:00+08:00'))
  afterEach(async () => {
    await yard.bank.settle()
    await expectBalancedBooks()
    expect(await checkAdoption()).to.deep.equal([])
  })
  after(async () => {
    await yard.bank.close()
    await closeHouse(house)
  })

  const refundsOf = async (share: string) => {
    const filter = { place: paths.village, 'subject.id': share }
    const found = await Refunds.find(filter).sort({ _id: 1 }).lean()
    return found.map(({ fen }) => fen)
  }
  const cancel = (who: Buyer, share: string) =>
    sendAt(who.agent, who.place, `/adoption/shares/${share}/cancel`)
  const two = { shares: 2, perBuyerMost: 1 }

  it('an offer that does not fill by its day refunds everyone', async () => {
    const offer = await yard.offer()
    const share = await yard.buy(buyer, offer.id, 3)
    await yard.at('2026-11-30T23:59:00+08:00')
    await lookAfterAdoption.run()
    expect((await yard.share(buyer, share.id)).state).to.equal('confirmed')
    await yard.at('2026-12-01T00:01:00+08:00')
    await expectRefusal(
      yard.tryToReserve(other, offer.id, { weight: 1, expectDepositFen: 84_00 }),
      'offer_over',
    )
    await lookAfterAdoption.run()
    await lookAfterAdoption.run()
    expect(await yard.share(buyer, share.id)).to.include({
      state: 'refunded',
      reason: 'not_filled',
    })
    expect(await refundsOf(share.id)).to.deep.equal([252_00])
    const unit = await yard.unit(offer.unit.id)
    expect(unit).to.include({ state: 'called_off' })
  })

  it('an offer that cannot be ended keeps no other from ending, and no share from being confirmed', async () => {
    const shares: string[] = []
    for (let n = 0; n < 3; n += 1) shares.push((await yard.buy(buyer, (await yard.offer()).id)).id)
    const filled = await yard.offer({ shares: 1, perBuyerMost: 1, fillBy: '2026-12-30' })
    const confirmed = await yard.buy(other, filled.id)
    const broken = { _id: shares[1], place: paths.village }
    await Shares.updateOne(broken, { $inc: { paidFen: 1 } })
    await yard.at('2026-12-01T00:01:00+08:00')
    let trouble = ''
    await lookAfterAdoption.run().catch((error: Error) => (trouble = error.message))
    expect(trouble).to.equal('1 steps of adoption failed')
    const states = async () => {
      const found = await Promise.all(shares.map((id) => yard.share(buyer, id)))
      return found.map(({ state }) => state)
    }
    expect(await states()).to.deep.equal(['refunded', 'confirmed', 'refunded'])
    expect((await yard.share(other, confirmed.id)).state).to.equal('confirmed')
    await Shares.updateOne(broken, { $inc: { paidFen: -1 } })
    await lookAfterAdoption.run()
    expect(await states()).to.deep.equal(['refunded', 'refunded', 'refunded'])
  })

  it('a reservation that nobody pays for is kept for half an hour', async () => {
    const offer = await yard.offer(two)
    const share = await yard.reserve(buyer, offer.id)
    await expectRefusal(
      yard.tryToReserve(buyer, offer.id, { weight: 1, expectDepositFen: 336_00 }),
      'shares_most',
    )
    await yard.at('2026-11-16T10:55:00+08:00')
    await yard.bank.ask()
    expect(await yard.share(buyer, share.id)).to.include({
      state: 'cancelled',
      reason: 'not_paid',
      payment: null,
    })
    expect((await yard.reserve(buyer, offer.id)).depositFen).to.equal(share.depositFen)
  })

  it('whoever changes their mind within seven days gets all of it back, and others come in', async () => {
    const offer = await yard.offer(two)
    const share = await yard.buy(buyer, offer.id)
    await yard.buy(other, offer.id)
    await yard.later(6, 23)
    const back = await cancel(buyer, share.id).expect(200)
    expect(back.body).to.include({ state: 'cancelled', paidFen: 0 })
    expect(await refundsOf(share.id)).to.deep.equal([336_00])
    const { body } = await readAt(buyer.agent, buyer.place, `/adoption/offers/${offer.id}`)
    expect(body).to.include({ state: 'open', left: 1, mayTake: 1, fillBy: '2026-11-30' })
    const again = await yard.buy(buyer, offer.id)
    expect(again.state).to.equal('cooling_off')
    expect((await cancel(buyer, share.id)).body.error.code).to.equal('share_state')
  })

  it('an offer that opens again late is given a week to fill', async () => {
    const offer = await yard.offer(two)
    await yard.buy(other, offer.id)
    await yard.at('2026-11-29T10:00:00+08:00')
    const share = await yard.buy(buyer, offer.id)
    await yard.at('2026-12-05T10:00:00+08:00')
    await cancel(buyer, share.id).expect(200)
    const { body } = await read(yard.clerk, `/adoption/desk/offers/${offer.id}`).expect(200)
    expect(body.offer).to.include({ state: 'open', fillBy: '2026-12-12' })
  })

  it('a prepayment is no 定金: it comes back until the weighing', async () => {
    const terms = { ...pigTerms, depositPercent: 50 }
    const offer = await yard.offer({ ...two, terms })
    expect(offer.depositKind).to.equal('prepayment')
    const share = await yard.buy(buyer, offer.id)
    await yard.buy(other, offer.id)
    await yard.coolOff()
    const unit = offer.unit.id
    await yard.move(yard.clerk, unit, 'young_bought').expect(200)
    await yard.move(yard.farmer, unit, 'growing').expect(200)
    await yard.later(200)
    await cancel(buyer, share.id).expect(200)
    expect(await refundsOf(share.id)).to.deep.equal([840_00])
    // Nobody else comes in: the co-op is left with the half, and sells it or keeps it.
    await yard.move(yard.farmer, unit, 'ready').expect(200)
    await yard.weigh(unit, 120_000)
    const again = await readAt(buyer.agent, buyer.place, '/adoption/again').expect(200)
    const left = again.body.items.find((each: { offer: string }) => each.offer === offer.id)
    expect(left).to.include({ weight: 1, dueFen: 1760_00, grams: 120_000, yieldGrams: 42_000 })
    await send(yard.clerk, `/adoption/shares/${left.id}/take-over`).expect(200)
    expect(await yard.unit(unit)).to.include({ state: 'weighed' })
  })
})
