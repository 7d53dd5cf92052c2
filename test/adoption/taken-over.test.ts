import { expect } from 'chai'
import { checkAdoption } from '../../api/adoption/index.ts'
import { Refunds, Transfers } from '../../api/payments/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { readAt, sendAt } from '../support/union.ts'
import { expectBalancedBooks, paths, read, send } from '../support/village.ts'
import { Farmyard, anEarTag, expectRefusal, pigTerms, type Buyer } from './support/farmyard.ts'

describe('A share that changes hands', () => {
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
  const two = { shares: 2, perBuyerMost: 1 }

  /** Two had a half each; it was weighed, one of them paid and the other did not. */
  async function withDefault() {
    const offer = await yard.offer(two)
    const unit: string = offer.unit.id
    const mine: string = (await yard.buy(buyer, offer.id)).id
    const theirs: string = (await yard.buy(other, offer.id)).id
    await yard.coolOff()
    await yard.grow(unit)
    await yard.weigh(unit, 120_000)
    await yard.payDue(other, theirs)
    await yard.later(8)
    await yard.bank.ask()
    expect((await yard.share(buyer, mine)).state).to.equal('defaulted')
    return { offer: offer.id as string, unit, mine, theirs }
  }
  const takeOver = (share: string) => send(yard.clerk, `/adoption/shares/${share}/take-over`)
  const sharesOf = async (offer: string) => {
    const { body } = await read(yard.clerk, `/adoption/desk/offers/${offer}`).expect(200)
    return body.shares as { id: string; state: string; buyer: { kind: string } }[]
  }

  /** Another of the same household, ready for the scale. */
  async function another(unit: string, more: object = {}): Promise<string> {
    await yard.move(yard.clerk, unit, 'condemned', '检疫没过').expect(200)
    const household = String(yard.household._id)
    const body = { household, tag: anEarTag(), name: '', advanceFen: 650_00, reason: '换一头' }
    const path = `/adoption/units/${unit}/substitute`
    const fresh = await send(yard.clerk, path, { ...body, ...more }).expect(200)
    await yard.move(yard.farmer, fresh.body.id, 'ready').expect(200)
    return fresh.body.id
  }

  it('by the co-op, of one that is condemned: the co-op has its money back like everyone', async () => {
    const { offer, unit, mine, theirs } = await withDefault()
    const coop = await yard.on('coop')
    await takeOver(mine).expect(200)
    expect(await yard.on('coop')).to.equal(coop - 1760_00)
    await yard.move(yard.clerk, unit, 'condemned', '检疫没过').expect(200)
    await send(yard.clerk, `/adoption/units/${unit}/refund`).expect(200)
    // The advance comes out of the pool.
    expect(await yard.on('coop')).to.equal(coop + 700_00)
    expect(await refundsOf(theirs)).to.have.members([1424_00, 336_00])
    const own = (await sharesOf(offer)).find((each) => each.buyer.kind === 'coop')
    expect(own?.state).to.equal('refunded')
    const back = await Transfers.find({ place: paths.village, why: 'taken_back' }).lean()
    expect(back.map(({ fen }) => fen)).to.deep.equal([1760_00])
  })

  it('by the co-op, of one that another takes the place of: its units are to be had again', async () => {
    const { offer, unit, mine, theirs } = await withDefault()
    const coop = await yard.on('coop')
    await takeOver(mine).expect(200)
    const fresh = await another(unit)
    expect(await yard.on('coop')).to.equal(coop + 700_00 - 650_00)
    const { body } = await read(yard.clerk, `/adoption/desk/offers/${offer}`).expect(200)
    expect(body.offer).to.include({ left: 1 })
    await yard.weigh(fresh, 115_000)
    expect(await yard.share(other, theirs)).to.include({ state: 'paid', paidFen: 1690_00 })
    const left = (await sharesOf(offer)).filter((each) => each.state === 'defaulted')
    const [last] = left.filter((each) => each.buyer.kind === 'coop')
    await takeOver(last?.id ?? '').expect(200)
    await yard.deliver(fresh)
    expect((await yard.unit(fresh)).state).to.equal('settled')
  })

  it('loses no more than the 定金 when a heavier one takes its place and it is not paid for', async () => {
    const { unit, mine, theirs } = await withDefault()
    const third = await yard.employee()
    const again = `/adoption/again/${mine}`
    const wish = { expectDueFen: 1760_00 }
    const { body } = await sendAt(third.agent, third.place, again, wish).expect(200)
    await yard.pay(third, body.payment.id)
    const fresh = await another(unit)
    await yard.weigh(fresh, 121_000)
    expect((await yard.share(other, theirs)).balanceFen).to.equal(14_00)
    const pool = await yard.on('pool')
    await yard.later(8)
    await yard.bank.ask()
    for (const [who, id] of [[other, theirs] as const, [third, body.id as string] as const]) {
      expect(await yard.share(who, id)).to.include({ state: 'defaulted', paidFen: 0 })
    }
    expect(await yard.on('pool')).to.equal(pool + 336_00)
    expect(await refundsOf(theirs)).to.deep.equal([1424_00])
    // It was bought all at once, without a 定金.
    expect(await refundsOf(body.id)).to.deep.equal([1760_00])
  })

  it('is asked for anew when the weight is corrected before it was paid for', async () => {
    const offer = await yard.offer({ ...two, terms: { ...pigTerms, depositPercent: 50 } })
    const unit: string = offer.unit.id
    const mine = await yard.buy(buyer, offer.id)
    const theirs = await yard.buy(other, offer.id)
    await yard.coolOff()
    const cancel = `/adoption/shares/${mine.id}/cancel`
    await yard.move(yard.clerk, unit, 'young_bought').expect(200)
    await sendAt(buyer.agent, buyer.place, cancel).expect(200)
    await yard.move(yard.farmer, unit, 'growing').expect(200)
    await yard.move(yard.farmer, unit, 'ready').expect(200)
    await yard.weigh(unit, 120_000)
    const cook = await yard.cook()
    const left = (await sharesOf(offer.id)).find((each) => each.state === 'defaulted')
    const buyAgain = (expectDueFen: number) =>
      sendAt(cook.agent, cook.place, `/adoption/again/${left?.id}`, { expectDueFen })
    const early = await buyAgain(1760_00).expect(200)
    await yard.weigh(unit, 110_000, 110_000, { reason: '秤没归零' })
    expect(await yard.share(cook, early.body.id)).to.include({ state: 'cancelled', payment: null })
    await expectRefusal(buyAgain(1760_00), 'due_changed')
    const list = await readAt(cook.agent, cook.place, '/adoption/again').expect(200)
    const dues = list.body.items.map((each: { dueFen: number }) => each.dueFen)
    expect(dues).to.include(1620_00)
    const later = await buyAgain(1620_00).expect(200)
    await yard.pay(cook, later.body.payment.id)
    await yard.payDue(other, theirs.id)
    await yard.deliver(unit)
    expect((await yard.unit(unit)).state).to.equal('settled')
  })
})
