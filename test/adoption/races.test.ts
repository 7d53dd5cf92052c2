import { expect } from 'chai'
import { checkAdoption, Offers, Shares } from '../../api/adoption/index.ts'
import { Refunds } from '../../api/payments/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { expectBalancedBooks, paths, read, send } from '../support/village.ts'
import { Farmyard, type Buyer } from './support/farmyard.ts'

describe('Many at once', () => {
  let house: House
  let yard: Farmyard

  before(async () => {
    at()
    house = await openHouse()
    yard = await Farmyard.open(house)
  })
  beforeEach(async () => {
    await yard.at('2026-11-16T10:24:00+08:00')
  })
  afterEach(async () => {
    await expectBalancedBooks()
    expect(await checkAdoption()).to.deep.equal([])
  })
  after(async () => {
    await yard.bank.close()
    await closeHouse(house)
  })

  it('40 want the last 4 of 8 shares: 4 get one, 36 are told that they are gone', async () => {
    const offer = await yard.offer()
    await yard.buy(await yard.employee(), offer.id, 4)
    const buyers: Buyer[] = []
    for (let n = 0; n < 40; n += 1) buyers.push(await yard.employee(n % 2 ? 'home' : 'otherHome'))
    const body = { weight: 1, expectDepositFen: 84_00 }
    const replies = await Promise.all(
      buyers.map((buyer) => yard.tryToReserve(buyer, offer.id, body)),
    )
    const won = replies.filter(({ status }) => status === 200)
    expect(won).to.have.length(4)
    const codes = replies.filter(({ status }) => status !== 200).map((r) => r.body.error?.code)
    expect(codes).to.deep.equal(Array.from({ length: 36 }, () => 'shares_gone'))
    const found = await Offers.findOne({ _id: offer.id, place: paths.village }).lean()
    expect(found).to.deep.include({ taken: 8, free: [], paid: 4 })
  }).timeout(120_000)

  it('one buyer who presses twice gets no more than a buyer may have', async () => {
    const offer = await yard.offer({ perBuyerMost: 2 })
    const buyer = await yard.employee()
    const body = { weight: 2, expectDepositFen: 168_00 }
    const replies = await Promise.all([1, 2, 3].map(() => yard.tryToReserve(buyer, offer.id, body)))
    expect(replies.map(({ status }) => status).sort()).to.deep.equal([200, 422, 422])
    const other = await yard.tryToReserve(buyer, offer.id, { ...body, weight: 1 })
    expect(other.body.error).to.deep.include({ code: 'shares_most', details: { most: 2 } })
  })

  it('two read the scale at once: one opens, one confirms, one weight is locked', async () => {
    const offer = await yard.offer({ shares: 1, perBuyerMost: 1 })
    const buyer = await yard.employee()
    const share = await yard.buy(buyer, offer.id)
    await yard.coolOff()
    await yard.grow(offer.unit.id)
    const path = `/adoption/units/${offer.unit.id}/weighings`
    const photo = await yard.photo()
    const second = await yard.comes('clerk')
    const opened = await Promise.all([
      send(yard.farmer, path, { grams: 120_000, photo }),
      send(yard.clerk, path, { grams: 120_100, photo }),
    ])
    expect(opened.map(({ status }) => status).sort()).to.deep.equal([200, 409])
    const first = opened.findIndex(({ status }) => status === 200)
    const confirm = `${path}/${opened[first]?.body.id}/confirm`
    const others = first === 0 ? [yard.clerk, second] : [yard.approver, second]
    const confirmed = await Promise.all(
      others.map((each, index) => send(each, confirm, { grams: 120_000 + index * 200 })),
    )
    expect(confirmed.map(({ status }) => status).sort()).to.deep.equal([200, 409])
    const { weighing } = await yard.unit(offer.unit.id)
    expect(weighing).to.include({ state: 'locked' })
    expect((await yard.share(buyer, share.id)).state).to.equal('balance_due')
  })

  it('whoever pays for an offer that is called off has their money back', async () => {
    const offer = await yard.offer()
    const paid = await yard.employee()
    const had = await yard.buy(paid, offer.id, 2)
    const buyer = await yard.employee()
    const share = await yard.reserve(buyer, offer.id, 2)
    const intent = await yard.bank.begin(buyer.agent, buyer.place, share.payment.id)
    const cancel = `/adoption/offers/${offer.id}/cancel`
    await send(yard.clerk, cancel, { reason: '罗家今年不养了' }).expect(200)
    yard.bank.standIn.control.payByCard(intent)
    await yard.bank.standIn.control.quiet()
    await yard.bank.settle()
    for (const id of [had.id, share.id]) {
      const refunds = await Refunds.find({ place: paths.village, 'subject.id': id }).lean()
      expect(refunds.map(({ fen, state }) => [fen, state])).to.deep.equal([[168_00, 'done']])
    }
    expect(await yard.share(buyer, share.id)).to.include({ state: 'cancelled', paidFen: 0 })
    expect(await yard.share(paid, had.id)).to.include({
      state: 'refunded',
      reason: '罗家今年不养了',
    })
  })

  it('whichever is first, the payment or the calling off, no money is left in between', async () => {
    for (let n = 0; n < 4; n += 1) {
      const offer = await yard.offer()
      const buyer = await yard.employee()
      const share = await yard.reserve(buyer, offer.id, 1)
      const intent = await yard.bank.begin(buyer.agent, buyer.place, share.payment.id)
      const cancel = `/adoption/offers/${offer.id}/cancel`
      const [, { status }] = await Promise.all([
        yard.bank.standIn.control.payByCard(intent),
        send(yard.clerk, cancel, { reason: '不养了' }),
      ])
      expect(status).to.equal(200)
      await yard.bank.standIn.control.quiet()
      await yard.bank.settle()
      const ended = await Shares.findOne({ _id: share.id, place: paths.village }).lean()
      expect(ended).to.include({ holds: false, paidFen: 0 })
      const refunds = await Refunds.find({ place: paths.village, 'subject.id': share.id }).lean()
      expect(refunds.map(({ fen }) => fen)).to.deep.equal([84_00])
    }
  }).timeout(60_000)

  it('a share that nobody paid for goes to one of those who want it', async () => {
    const offer = await yard.offer({ shares: 1, perBuyerMost: 1 })
    const late = await yard.employee()
    const share = await yard.buy(late, offer.id)
    await yard.coolOff()
    await yard.grow(offer.unit.id)
    await yard.weigh(offer.unit.id, 120_000)
    await yard.later(8)
    await yard.bank.ask()
    expect(await yard.share(late, share.id)).to.include({ state: 'defaulted', paidFen: 0 })
    const buyers = [await yard.employee(), await yard.employee(), await yard.employee()]
    const path = `/adoption/again/${share.id}`
    const wanted = await Promise.all(
      buyers.map(({ agent, place }) =>
        agent
          .post(`/api/places/${place}${path}`)
          .set('Idempotency-Key', crypto.randomUUID())
          .send({ expectDueFen: 3520_00 }),
      ),
    )
    expect(wanted.map(({ status }) => status).sort()).to.deep.equal([200, 409, 409])
    const { body } = await read(yard.clerk, `/adoption/desk/offers/${offer.id}`).expect(200)
    expect(body.shares.flatMap((each: { may: string[] }) => each.may)).to.deep.equal([])
  })
})
