import { expect } from 'chai'
import { account, outside, post, refundPaid } from '../../api/payments/index.ts'
import { clock, newId, transact } from '../../api/platform/index.ts'
import { at, closeHouse, monday, openHouse, type House } from '../support/house.ts'
import { Bank } from '../support/trade.ts'
import { canteen, home, readAt, sendAt } from '../support/union.ts'
import { emptyHouse, paths, signedIn, village, type Agent } from '../support/village.ts'
import { Seller } from './support/seller.ts'

describe('What payments show', () => {
  let house: House
  let bank: Bank
  let seller: Seller
  let clerk: Agent

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    at()
    seller = await Seller.open(house)
    bank = await Bank.open(house)
    clerk = await signedIn(house, 'settlement_clerk')
  })
  afterEach(async () => {
    seller.close()
    await bank.close()
  })
  after(() => closeHouse(house))

  const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id)

  it('to a buyer: what is due, the next one to end first, until it is paid', async () => {
    const buyer = seller.employee.agent
    const later = await seller.asks(80_00, 2)
    const soon = await seller.asks(70_00)
    const theirs = await seller.asks(60_00, 3, seller.cook)
    const due = async (agent: Agent, place: string) =>
      idsOf((await readAt(agent, place, '/payments').expect(200)).body.items)
    expect(await due(buyer, home)).to.deep.equal([soon.id, later.id])
    expect(await due(seller.cook.agent, canteen)).to.deep.equal([theirs.id])
    const deputy = await signedIn(house, 'canteen', { at: seller.cook.path })
    expect(await due(deputy, canteen)).to.deep.equal([theirs.id])
    await bank.pay(buyer, home, soon.id)
    expect(await due(buyer, home)).to.deep.equal([later.id])
  })

  it('to a buyer: each try with its memo or its problem, and what comes back', async () => {
    const { id, subject } = await seller.asks(80_00, 3, seller.cook)
    const { agent } = seller.cook
    const begin = (method: string) => sendAt(agent, canteen, `/payments/${id}/begin`, { method })
    const { memo } = (await begin('transfer').expect(200)).body
    expect(memo).to.match(/^QS[2-9A-HJKMNP-TV-Z]{8}$/)
    expect((await begin('transfer').expect(200)).body.memo).to.equal(memo)
    at(new Date(clock.now().getTime() + 1000))
    const card = (await begin('card').expect(200)).body
    expect(card).to.include({ memo: null, playMoney: true, state: 'open', next: null })
    bank.standIn.control.payByCard(card.clientSecret.split('_secret')[0], '4000000000000002')
    await bank.standIn.control.quiet()
    const shown = async () => (await readAt(agent, canteen, `/payments/${id}`).expect(200)).body
    expect((await shown()).charges).to.deep.equal([
      { method: 'transfer', state: 'open', memo, problem: null },
      { method: 'card', state: 'open', memo: null, problem: 'generic_decline' },
    ])
    const again = await sendAt(agent, canteen, `/payments/${id}/look`).expect(200)
    expect(again.body.charges).to.have.length(2)
    await bank.pay(agent, canteen, id)
    const states = (await shown()).charges.map((each: { state: string }) => each.state)
    expect(states).to.deep.equal(['closed', 'paid'])
    for (const fen of [30_00, 20_00]) {
      const cut = () => refundPaid({ at: clock.now() }, paths.village, subject, fen, 'cut')
      await transact(cut)
    }
    expect((await shown()).refundedFen).to.equal(50_00)
    const refunds = async (query = '') =>
      (await readAt(clerk, village, `/refunds${query}`).expect(200)).body.items
    expect((await refunds()).map((each: { fen: number }) => each.fen).sort()).to.deep.equal([
      ...[20_00, 30_00],
    ])
    expect(await refunds('?state=by_hand')).to.deep.equal([])
    const [{ payer, method, reason, problem }] = await refunds('?state=asked')
    expect([payer, method, reason, problem]).to.deep.equal(['小满', 'card', 'cut', null])
    const finance = await signedIn(house, 'finance_viewer')
    const sold = (about: string) => readAt(finance, village, `/subjects/${about}/payments`)
    expect(idsOf((await sold(String(subject.id)).expect(200)).body.items)).to.deep.equal([id])
    await sold(String(newId())).expect(404)
  })

  it('to the office: the books, newest first, page by page, of one account or one order', async () => {
    const [a, b] = [account('order', newId()), account('farmer', newId())]
    const subject = { kind: 'order', id: newId() }
    const move = (
      from: string,
      to: string,
      fen: number,
      about = { kind: 'order', id: newId() },
    ) => ({
      ...{ from, to, fen, subject: about, key: `test:${String(newId())}` },
      ...{ why: 'test', what: '', at: monday },
    })
    for (const each of [
      move(outside('card'), a, 10_00),
      move(a, b, 4_00, subject),
      move(outside('bank'), b, 1_00),
      move(a, outside('card'), 6_00),
    ]) {
      await transact(() => post(paths.village, [each]))
    }
    const finance = await signedIn(house, 'finance_viewer')
    const lines = async (query: string) =>
      (await readAt(finance, village, `/money/transfers?${query}`).expect(200)).body
    const sums = (items: readonly { fen: number }[]) => items.map(({ fen }) => fen)
    const first = await lines('limit=3')
    expect(sums(first.items)).to.deep.equal([6_00, 1_00, 4_00])
    expect(first.next).to.equal(first.items[2].id)
    const second = await lines(`limit=3&before=${first.next}`)
    expect([sums(second.items), second.next]).to.deep.equal([[10_00], null])
    expect((await lines('limit=4')).next).to.equal(null)
    expect(sums((await lines(`account=${b}`)).items)).to.deep.equal([1_00, 4_00])
    expect(sums((await lines(`subject=${String(subject.id)}`)).items)).to.deep.equal([4_00])
    for (const kind of ['pool', 'coop', 'pool', 'services'] as const) {
      const into = account(kind, newId())
      await transact(() => post(paths.village, [move(outside('bank'), into, 2_00)]))
    }
    const { items } = (await readAt(finance, village, '/money/accounts').expect(200)).body
    expect(items).to.deep.equal([
      { kind: 'coop', fen: 2_00, accounts: 1 },
      { kind: 'farmer', fen: 5_00, accounts: 1 },
      { kind: 'pool', fen: 4_00, accounts: 2 },
      { kind: 'services', fen: 2_00, accounts: 1 },
    ])
    expect((await lines('account=order:none')).next).to.equal(null)
  })
})
