import { expect } from 'chai'
import { fenOn, returnVouchersUnused, spendVouchers } from '../../api/payments/index.ts'
import { Accounts, Employees } from '../../api/people/index.ts'
import { Policies, findPlace, forgetPolicies } from '../../api/places/index.ts'
import { clock, newId, toId, transact, type Actor, type Id } from '../../api/platform/index.ts'
import { at, closeHouse, daysLater, openHouse, type House } from '../support/house.ts'
import { Bank } from '../support/trade.ts'
import { aUnion, home, readAt, sendAt, union, unionPaths } from '../support/union.ts'
import {
  aVillage,
  emptyHouse,
  expectBalancedBooks,
  paths,
  signedIn,
  type Agent,
} from '../support/village.ts'

describe('The vouchers of a union', () => {
  let house: House
  let bank: Bank
  let officer: Agent
  let members: Id[]

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    at()
    await aVillage()
    await aUnion()
    bank = await Bank.open(house)
    officer = await signedIn(house, 'welfare_officer', { at: unionPaths.union })
    members = [newId(), newId()]
    await Employees.insertMany(
      members.map((_id, index) => ({
        ...{ _id, place: unionPaths.home, union: unionPaths.union, number: `A${2 - index}` },
        ...{ name: `职工${index}`, phone: `1390000000${index}`, left: false, search: 'x' },
      })),
    )
    const { body } = await sendAt(officer, union, '/welfare/top-ups', { fen: 5000_00 }).expect(200)
    await bank.pay(officer, union, body.payment)
  })
  afterEach(async () => {
    await expectBalancedBooks()
    await bank.close()
  })
  after(() => closeHouse(house))

  const give = (index: number, fen: number, until = '2026-12-31', occasion = '中秋') =>
    sendAt(officer, union, '/welfare/vouchers', {
      ...{ occasion, until, items: [{ employee: String(members[index]), fen }] },
    })
  const desk = async () => (await readAt(officer, union, '/welfare').expect(200)).body

  /** The first member, at their phone and as the commands of modules above see them. */
  async function member() {
    const agent = await signedIn(house, 'employee', { at: unionPaths.home, login: 'member' })
    const { _id: id, name, roles } = (await Accounts.findOne({ login: 'member' }).lean())!
    await Employees.updateOne({ place: unionPaths.home, _id: members[0] }, { account: id })
    const place = (await findPlace(home))!
    const actor = () => {
      return { account: { id, login: 'member', name, roles }, place, roles, at: clock.now() }
    }
    return { agent, actor: () => actor() as Actor }
  }

  it('are shown to their member, the first to end before the others, with what is left', async () => {
    await give(0, 30_00, '2026-12-31', '元旦').expect(200)
    await give(0, 20_00, '2026-11-16', '中秋').expect(200)
    await give(1, 10_00).expect(200)
    const { agent, actor } = await member()
    const mine = async () => (await readAt(agent, home, '/vouchers').expect(200)).body.items
    const [first, second] = await mine()
    expect([first.occasion, second.occasion, (await mine()).length]).to.deep.equal([
      ...['中秋', '元旦', 2],
    ])
    const parts = [
      { voucher: toId(first.id), fen: 20_00 },
      { voucher: toId(second.id), fen: 1_00 },
    ]
    await transact(() => spendVouchers(actor(), paths.village, newId(), parts))
    const left = (await mine()).map((each: { leftFen: number }) => each.leftFen)
    expect(left).to.deep.equal([0, 29_00])
    daysLater(1)
    const later = await signedIn(house, 'employee', { at: unionPaths.home })
    expect((await readAt(later, home, '/vouchers').expect(200)).body.items).to.deep.equal([])
  })

  it('are given without a cap where the province has set none, and else up to it', async () => {
    await give(0, 1000_00).expect(200)
    expect(await desk()).to.include({ capFen: null, fundFen: 4000_00 })
    expect((await desk()).members[0]).to.include({ name: '职工1', leftFen: null })
    await Policies.insertMany([
      {
        ...{ place: '/51/', from: '2026-01-01' },
        values: { welfareCapFen: 1200_00, welfareAidExtraFen: 300_00 },
      },
    ])
    forgetPolicies()
    const above = await give(0, 500_01).expect(422)
    expect(above.body.error.details).to.deep.equal({ capFen: 1500_00, leftFen: 500_00 })
    await give(0, 500_00).expect(200)
    const more = await give(0, 1).expect(422)
    expect(more.body.error.details.leftFen).to.equal(0)
    expect((await give(1, 1500_01).expect(422)).body.error.details.leftFen).to.equal(1500_00)
  })

  it('stand at the desk with the newest first, and the members by their numbers', async () => {
    await give(0, 1_00, '2026-12-31', '一').expect(200)
    at(new Date(clock.now().getTime() + 60_000))
    await give(1, 2_00, '2026-12-31', '二').expect(200)
    const { items, members: all } = await desk()
    expect(items.map((each: { occasion: string }) => each.occasion)).to.deep.equal(['二', '一'])
    expect(all.map((each: { name: string }) => each.name)).to.deep.equal(['职工1', '职工0'])
  })

  it('give back what nobody spent until the end of their day', async () => {
    await give(0, 30_00, '2026-11-16').expect(200)
    await give(1, 20_00, '2026-11-17').expect(200)
    expect(await returnVouchersUnused.run()).to.equal(0)
    daysLater(1)
    expect(await returnVouchersUnused.run()).to.equal(1)
    const { id } = (await findPlace(union))!
    expect(await fenOn(`fund:${String(id)}`)).to.equal(4980_00)
    daysLater(1)
    expect([await returnVouchersUnused.run(), await returnVouchersUnused.run()]).to.deep.equal([
      1, 0,
    ])
    officer = await signedIn(house, 'welfare_officer', { at: unionPaths.union })
    const states = (await desk()).items.map((each: { state: string; leftFen: number }) => [
      each.state,
      each.leftFen,
    ])
    expect(states).to.deep.equal([
      ['returned', 0],
      ['returned', 0],
    ])
  })
})
