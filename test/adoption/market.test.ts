import { expect } from 'chai'
import { checkAdoption } from '../../api/adoption/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { handAt, readAt } from '../support/union.ts'
import { expectBalancedBooks, read, send, village } from '../support/village.ts'
import { Farmyard, expectRefusal, pigTerms } from './support/farmyard.ts'

const { fenPerJin: _agreed, ...common } = pigTerms
const terms = {
  ...common,
  form: 'market',
  prints: 3,
  premiumPercent: 105,
  floorFenPerJin: 12_00,
  capFenPerJin: 18_00,
  poolTopUpPercent: 60,
}
const print = { product: '生猪', region: '青禾县', per: 'kg' }

describe('A market series', () => {
  let house: House
  let yard: Farmyard
  let series = 'live-pig-qinghe'
  let count = 0

  before(async () => {
    at()
    house = await openHouse()
    yard = await Farmyard.open(house)
  })
  beforeEach(() => (series = `live-pig-qinghe-${(count += 1)}`))
  afterEach(async () => {
    await expectBalancedBooks()
    expect(await checkAdoption()).to.deep.equal([])
  })
  after(async () => {
    await yard.bank.close()
    await closeHouse(house)
  })

  const enter = (day: string, fen: number, more: object = {}) =>
    send(yard.clerk, '/market/prints', { ...print, series, day, fen, ...more })
  const hand = (text: string) =>
    handAt(yard.clerk, village, '/market/prints/import', Buffer.from(text), 'text/csv')
  const head = 'series,product,region,day,price,per'

  it('is entered print by print; a correction is a later version with a reason', async () => {
    await enter('2026-11-10', 16_00).expect(200)
    await expectRefusal(enter('2026-11-10', 17_00), 'print_known')
    const reason = '抄错了一位'
    const { body } = await enter('2026-11-10', 17_00, { reason }).expect(200)
    expect(body).to.include({ version: 2, current: true, reason })
    await expectRefusal(enter('2026-11-17', 17_00), 'print_ahead')
    await expectRefusal(enter('2026-11-11', 0), 'input_invalid')
    const list = await read(yard.clerk, `/market/prints?series=${series}`).expect(200)
    expect(list.body.items.map((each: { fen: number }) => each.fen)).to.deep.equal([17_00, 16_00])
  })

  it('is entered by two at once for one day: one stands, the other is told', async () => {
    const replies = await Promise.all([18_00, 19_00].map((fen) => enter('2026-11-11', fen)))
    expect(replies.map(({ status }) => status).sort()).to.deep.equal([200, 409])
    await enter('2026-11-11', 18_00, { reason: '按公布的' }).expect(200)
  })

  it('comes in as a file: all of it or nothing', async () => {
    const bad = await hand(`${head}\n${series},生猪,青禾县,2026-11-12,18.005,kg`).expect(422)
    expect(bad.body.error).to.deep.include({ code: 'prints_bad' })
    expect(bad.body.error.details.rows).to.deep.equal([{ row: 2, column: 'price' }])
    await enter('2026-11-11', 18_00).expect(200)
    const rows = [
      `${series},生猪,青禾县,2026-11-11,18.00,kg`,
      `${series},生猪,青禾县,2026-11-12,9.50,jin`,
      `${series},生猪,青禾县,2026-11-13,19,kg`,
    ]
    const text = `\ufeff${[head, ...rows].join('\r\n')}\r\n`
    expect((await hand(text).expect(200)).body).to.deep.equal({ added: 2, unchanged: 1 })
    expect((await hand(text).expect(200)).body).to.deep.equal({ added: 0, unchanged: 3 })
    await expectRefusal(hand(`${head}\n${rows[1]?.replace('9.50', '9.60')}`), 'print_known')
    await expectRefusal(hand(`${head}\n${rows[2]}\n${rows[2]}`), 'prints_bad')
    await expectRefusal(hand('not a table'), 'prints_bad')
    const list = await read(yard.clerk, '/market/series').expect(200)
    expect(list.body.items).to.deep.include({
      series,
      product: '生猪',
      region: '青禾县',
      prints: 3,
      lastDay: '2026-11-13',
      lastFen: 19_00,
      lastPer: 'kg',
    })
  })

  it('makes the price of the last n prints before the weighing, topped up to the floor', async () => {
    await enter('2026-11-11', 18_00).expect(200)
    await enter('2026-11-12', 19_00).expect(200)
    await enter('2026-11-13', 19_00).expect(200)
    const offer = await yard.offer({ terms: { ...terms, series }, shares: 2, perBuyerMost: 2 })
    const buyer = await yard.employee()
    const page = await readAt(buyer.agent, buyer.place, `/adoption/offers/${offer.id}`)
    // The mean of 18.00, 19.00 and 19.00 a kg with 5 % on it: 9.80 a jin.
    expect(page.body.example.marketFenPerJin).to.equal(9_80)
    expect(page.body.example.cases[1]).to.include({ fenPerJin: 12_00, topUpFen: 528_00 })
    const share = await yard.buy(buyer, offer.id, 2)
    expect(share.depositFen).to.equal(576_00)
    await yard.coolOff()
    await yard.grow(offer.unit.id)
    await yard.weigh(offer.unit.id, 120_000)
    const { body } = await read(yard.clerk, `/adoption/units/${offer.unit.id}/price`).expect(200)
    expect(body).to.deep.include({
      form: 'market',
      marketFenPerJin: 9_80,
      fenPerJin: 12_00,
      printsSumFen: 18_00 + 19_00 + 19_00,
      topUpFen: 528_00,
      poolTopUpFen: 316_80,
      goodsFen: 2880_00,
      wholeFen: 2880_00 - 316_80 + 160_00,
    })
    expect(body.prints.map((each: { day: string }) => each.day)).to.deep.equal([
      '2026-11-13',
      '2026-11-12',
      '2026-11-11',
    ])
    await yard.payDue(buyer, share.id)
    const before = await yard.on('pool')
    await yard.deliver(offer.unit.id)
    expect(await yard.on('pool')).to.equal(before - 316_80 + 144_00)
    expect(await yard.onFarmer()).to.equal(2880_00 - 144_00 - 48_00 - 700_00)
  })

  it('that has no print yet lets nobody weigh', async () => {
    await yard.at('2026-11-16T10:24:00+08:00')
    const none = { ...terms, series: 'walnut-none' }
    const offer = await yard.offer({ terms: none, shares: 1, perBuyerMost: 1 })
    await yard.buy(await yard.employee(), offer.id)
    await yard.coolOff()
    await yard.grow(offer.unit.id)
    const path = `/adoption/units/${offer.unit.id}/weighings`
    const photo = await yard.photo()
    const { body } = await send(yard.clerk, path, { grams: 120_000, photo }).expect(200)
    const confirm = `${path}/${body.id}/confirm`
    await expectRefusal(send(yard.approver, confirm, { grams: 120_000 }), 'no_prints')
    expect((await yard.unit(offer.unit.id)).openWeighing).to.include({ state: 'open' })
  })
})
