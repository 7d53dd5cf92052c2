import { expect } from 'chai'
import { checkAdoption } from '../../api/adoption/index.ts'
import { Refunds, Sales, Transfers, account } from '../../api/payments/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { sendAt } from '../support/union.ts'
import { aHousehold, expectBalancedBooks, paths, read, send } from '../support/village.ts'
import { Farmyard, anEarTag, expectRefusal, type Buyer } from './support/farmyard.ts'

describe('A unit on its way to the scale', () => {
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

  /** Two who have a half each; their unit stands ready for the scale. */
  async function ready(more: object = {}) {
    const offer = await yard.offer({ ...two, ...more })
    const mine = await yard.buy(buyer, offer.id)
    const theirs = await yard.buy(other, offer.id)
    await yard.coolOff()
    await yard.grow(offer.unit.id)
    return { offer, unit: offer.unit.id as string, mine: mine.id as string, theirs: theirs.id }
  }

  it('one that dies is replaced, its shares move along, and the pool bears the advance', async () => {
    const { offer, unit, mine } = await ready()
    const before = await yard.on('pool')
    const coop = await yard.on('coop')
    await yard.move(yard.farmer, unit, 'dead', '拉肚子没救回来').expect(200)
    const neighbour = await aHousehold({ head: '赵二', group: '二组' })
    const body = {
      household: String(neighbour._id),
      tag: anEarTag(),
      name: '花花',
      advanceFen: 650_00,
      reason: '罗家没有别的了，赵家有一头一样大的',
    }
    const path = `/adoption/units/${unit}/substitute`
    await expectRefusal(send(yard.farmer, path, body), 'role_missing')
    // All agreed to an advance of 700.00 at most.
    const dearer = { ...body, advanceFen: 700_01 }
    await expectRefusal(send(yard.clerk, path, dearer), 'advance_above_terms')
    const { body: fresh } = await send(yard.clerk, path, body).expect(200)
    expect(fresh).to.include({ state: 'growing', substitutes: unit, name: '花花' })
    await expectRefusal(send(yard.clerk, path, body), 'unit_state')
    expect(await yard.on('pool')).to.equal(before - 700_00)
    expect(await yard.on('coop')).to.equal(coop + 700_00 - 650_00)
    const share = await yard.share(buyer, mine)
    expect(share.unit).to.include({ id: fresh.id, name: '花花' })
    expect(share.farm.masked).to.equal('赵*')
    await expectRefusal(yard.move(yard.farmer, fresh.id, 'ready'), 'not_found')
    await yard.move(yard.clerk, fresh.id, 'ready').expect(200)
    const photo = await yard.photo()
    const weighings = `/adoption/units/${fresh.id}/weighings`
    const opened = await send(yard.clerk, weighings, { grams: 120_000, photo }).expect(200)
    const confirm = `${weighings}/${opened.body.id}/confirm`
    await send(yard.approver, confirm, { grams: 120_000 }).expect(200)
    const { body: price } = await read(yard.clerk, `/adoption/units/${fresh.id}/price`)
    expect(price).to.include({ advanceFen: 650_00 })
    expect(offer.id).to.equal(share.offer)
  })

  it('one that is lost for good gives everyone their money back', async () => {
    const { unit, mine, theirs } = await ready()
    const before = await yard.on('pool')
    await yard.weigh(unit, 120_000)
    await yard.payDue(buyer, mine)
    await yard.move(yard.clerk, unit, 'condemned', '检疫没过').expect(200)
    expect((await yard.share(other, theirs)).payment).to.equal(null)
    await send(yard.clerk, `/adoption/units/${unit}/refund`).expect(200)
    await expectRefusal(send(yard.clerk, `/adoption/units/${unit}/refund`), 'unit_state')
    expect(await refundsOf(mine)).to.have.members([1424_00, 336_00])
    expect(await refundsOf(theirs)).to.deep.equal([336_00])
    expect(await yard.share(buyer, mine)).to.include({ state: 'refunded', reason: 'unit_lost' })
    expect(await yard.on('pool')).to.equal(before - 700_00)
  })

  it('who does not pay the balance loses the deposit to the pool; another buys all at once', async () => {
    const { unit, mine, theirs } = await ready()
    await yard.weigh(unit, 120_000)
    await yard.payDue(other, theirs)
    await yard.deliver(unit)
    expect((await yard.unit(unit)).state).to.equal('delivered')
    await expectRefusal(send(yard.clerk, `/adoption/units/${unit}/settle`), 'balances_open')
    await yard.later(8)
    await yard.bank.ask()
    expect(await yard.share(buyer, mine)).to.include({
      state: 'defaulted',
      reason: 'balance_not_paid',
    })
    const kept = await Transfers.findOne({ place: paths.village, key: `default:${mine}` }).lean()
    expect(kept).to.include({ fen: 336_00, from: account('share', mine) })
    const before = await yard.on('pool')
    const third = await yard.employee()
    const path = `/adoption/again/${mine}`
    await expectRefusal(sendAt(third.agent, third.place, path, { expectDueFen: 1 }), 'due_changed')
    const wish = { expectDueFen: 1760_00, pickUp: '食堂后门' }
    const first = await sendAt(third.agent, third.place, path, wish).expect(200)
    await yard.later(0, 1)
    await yard.bank.ask()
    expect((await yard.share(third, first.body.id)).state).to.equal('cancelled')
    const again = await sendAt(third.agent, third.place, path, wish).expect(200)
    await yard.pay(third, again.body.payment.id)
    const bought = await yard.share(third, again.body.id)
    expect(bought).to.include({ state: 'ready', paidFen: 1760_00 })
    expect((await yard.unit(unit)).state).to.equal('settled')
    expect(await yard.on('pool')).to.equal(before + 168_00)
  })

  it('the co-op takes over what nobody wants, so that the farmer is paid', async () => {
    const { unit, mine, theirs } = await ready()
    await yard.weigh(unit, 120_000)
    await yard.payDue(other, theirs)
    await yard.deliver(unit)
    await yard.later(8)
    await yard.bank.ask()
    const coop = await yard.on('coop')
    await send(yard.clerk, `/adoption/shares/${mine}/take-over`).expect(200)
    await expectRefusal(send(yard.clerk, `/adoption/shares/${mine}/take-over`), 'again_gone')
    expect((await yard.unit(unit)).state).to.equal('settled')
    expect(await yard.on('coop')).to.equal(coop - 1760_00 + 700_00)
    const sales = await Sales.find({ place: paths.village, 'subject.id': mine }).lean()
    expect(sales).to.deep.equal([])
  })

  it('two who read the scale more than 1 % apart weigh again', async () => {
    const { unit, mine } = await ready()
    expect(await yard.weigh(unit, 100_000, 101_011)).to.include({ state: 'void', grams: null })
    expect((await yard.unit(unit)).state).to.equal('ready')
    const locked = await yard.weigh(unit, 100_000, 101_010)
    expect(locked).to.include({ state: 'locked', grams: 100_505 })
    const path = `/adoption/units/${unit}/weighings`
    const photo = await yard.photo()
    await expectRefusal(send(yard.clerk, path, { grams: 99_000, photo }), 'weighing_reason')
    const reason = '秤没归零'
    await yard.weigh(unit, 99_000, 99_000, { reason })
    const corrected = await yard.unit(unit)
    expect(corrected.weighing).to.include({ grams: 99_000, reason })
    await yard.payDue(buyer, mine)
    await expectRefusal(
      send(yard.clerk, path, { grams: 98_000, photo, reason }),
      'weighing_settled',
    )
  })

  it('what is sick gets well, or does not', async () => {
    const { unit } = await ready()
    await yard.move(yard.farmer, unit, 'sick', '咳').expect(200)
    await expectRefusal(yard.move(yard.farmer, unit, 'condemned'), 'unit_not_yours')
    await yard.move(yard.farmer, unit, 'growing').expect(200)
    await expectRefusal(yard.move(yard.clerk, unit, 'packed'), 'unit_state')
    await yard.move(yard.farmer, unit, 'sick').expect(200)
    await yard.move(yard.clerk, unit, 'condemned').expect(200)
    await send(yard.clerk, `/adoption/units/${unit}/refund`).expect(200)
  })
})
