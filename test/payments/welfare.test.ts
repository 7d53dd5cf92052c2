import { expect } from 'chai'
import { Policies, forgetPolicies } from '../../api/places/index.ts'
import {
  fenOn,
  returnVouchers,
  returnVouchersUnused,
  spendVouchers,
} from '../../api/payments/index.ts'
import { Accounts, Employees } from '../../api/people/index.ts'
import { findPlace } from '../../api/places/index.ts'
import { clock, newId, toId, transact, type Actor, type Id } from '../../api/platform/index.ts'
import { at, closeHouse, daysLater, openHouse, type House } from '../support/house.ts'
import { Bank } from '../support/trade.ts'
import { aUnion, home, readAt, sendAt, union, unionPaths } from '../support/union.ts'
import { aVillage, expectBalancedBooks, paths, signedIn, type Agent } from '../support/village.ts'

describe('Union welfare', () => {
  let house: House
  let bank: Bank
  let officer: Agent
  let members: Id[]

  before(async () => {
    at()
    house = await openHouse()
    await aVillage()
    await aUnion()
    await Policies.insertMany([
      {
        place: '/51/',
        from: '2026-01-01',
        values: { welfareCapFen: 1_500_00, welfareAidExtraFen: 500_00 },
      },
    ])
    forgetPolicies()
    bank = await Bank.open(house)
    officer = await signedIn(house, 'welfare_officer', { at: unionPaths.union, login: 'officer' })
    members = [newId(), newId(), newId()]
    await Employees.insertMany(
      members.map((_id, index) => ({
        _id,
        place: unionPaths.home,
        union: unionPaths.union,
        number: `A${index}`,
        name: `职工${index}`,
        phone: `1390000000${index}`,
        left: false,
        search: 'x',
      })),
    )
  })
  after(async () => {
    await expectBalancedBooks()
    await bank.close()
    await closeHouse(house)
  })

  const give = (items: [Id, number][], more: object = {}) =>
    sendAt(officer, union, '/welfare/vouchers', {
      occasion: '中秋',
      until: '2026-12-31',
      items: items.map(([employee, fen]) => ({ employee: String(employee), fen })),
      ...more,
    })

  async function topUp(fen: number): Promise<void> {
    const { body } = await sendAt(officer, union, '/welfare/top-ups', { fen }).expect(200)
    await bank.pay(officer, union, body.payment)
  }

  /** A voucher of 300.00 for a member, besides what was given to them before. */
  async function aVoucher(index: number): Promise<Id> {
    await topUp(300_00)
    await give([[members[index] as Id, 300_00]]).expect(200)
    const { items } = (await readAt(officer, union, '/welfare').expect(200)).body
    const mine = (each: { employee: string }) => each.employee === String(members[index])
    return toId(items.find(mine).id)
  }

  /** The member as the door lets them in, for commands of modules above. */
  async function memberActor(index: number): Promise<Actor> {
    const login = `member-${index}`
    if (!(await Accounts.exists({ login }))) {
      await signedIn(house, 'employee', { at: unionPaths.home, login })
      const { _id } = (await Accounts.findOne({ login }).lean()) as { _id: Id }
      await Employees.updateOne({ place: unionPaths.home, _id: members[index] }, { account: _id })
    }
    const { _id: id, name, roles } = (await Accounts.findOne({ login }).lean())!
    const place = (await findPlace(home))!
    return { account: { id, login, name, roles }, place, roles, at: clock.now() } as Actor
  }

  it('gives out only what is in the fund', async () => {
    const before = await give([[members[0] as Id, 300_00]])
    expect([before.status, before.body.error.code]).to.deep.equal([409, 'money_short'])
    await topUp(3_000_00)
    const { body } = await give([
      [members[0] as Id, 300_00],
      [members[1] as Id, 300_00],
    ]).expect(200)
    expect(body).to.deep.equal({ given: 2, fundFen: 2_400_00 })
    const shown = (await readAt(officer, union, '/welfare').expect(200)).body
    expect(shown.items[0]).to.include({ fen: 300_00, at: clock.now().toISOString() })
    expect(shown.members).to.deep.equal(
      [300_00, 300_00, 0].map((givenFen, index) => ({
        ...{ employee: String(members[index]), name: `职工${index}`, givenFen },
        leftFen: 2_000_00 - givenFen,
      })),
    )
  })

  it("holds the year's cap of the province, also when two give at once", async () => {
    await topUp(10_000_00)
    const replies = await Promise.all([1, 2, 3].map(() => give([[members[2] as Id, 900_00]])))
    expect(replies.map((reply) => reply.status).sort()).to.deep.equal([200, 200, 422])
    const refused = replies.find((reply) => reply.status === 422)
    expect(refused?.body.error).to.deep.include({ code: 'welfare_cap' })
    expect(refused?.body.error.details).to.deep.equal({ capFen: 2_000_00, leftFen: 200_00 })
    at('2027-01-04T09:00:00+08:00')
    officer = await signedIn(house, 'welfare_officer', { at: unionPaths.union })
    const anew = (await readAt(officer, union, '/welfare').expect(200)).body.members[2]
    expect(anew).to.include({ givenFen: 0, leftFen: 2_000_00 })
    await give([[members[2] as Id, 900_00]], { until: '2027-12-31' }).expect(200)
    at()
    officer = await signedIn(house, 'welfare_officer', { at: unionPaths.union })
  })

  it('refuses a member twice, one who is unknown, and a day that is past', async () => {
    const one = members[0] as Id
    expect(
      (
        await give([
          [one, 1],
          [one, 1],
        ])
      ).body.error.code,
    ).to.equal('employee_twice')
    expect((await give([[newId(), 1]])).status).to.equal(404)
    expect((await give([[one, 1]], { until: '2026-11-15' })).body.error.code).to.equal(
      'voucher_until_past',
    )
    expect((await give([[one, 0]])).status).to.equal(400)
  })

  it('is spent once when it is spent twice at once, and never beyond what is left', async () => {
    const member = await memberActor(0)
    const mine = await signedIn(house, 'employee', { at: unionPaths.home })
    expect((await readAt(mine, home, '/vouchers').expect(200)).body.items).to.deep.equal([])
    const voucher = await aVoucher(0)
    const parts = [{ voucher, fen: 200_00 }]
    const results = await Promise.allSettled(
      [1, 2, 3].map(() => transact(() => spendVouchers(member, paths.village, newId(), parts))),
    )
    expect(results.filter((each) => each.status === 'fulfilled')).to.have.length(1)
    expect(await fenOn(`voucher:${String(voucher)}`)).to.equal(100_00)
  })

  it('is known to nobody else, and buys for nobody else', async () => {
    const other = await memberActor(1)
    const parts = [{ voucher: await aVoucher(0), fen: 1 }]
    const refused = await transact(() => spendVouchers(other, paths.village, newId(), parts)).catch(
      (error: unknown) => error,
    )
    expect(refused).to.include({ code: 'not_found' })
  })

  it('comes back to the voucher, and after its day to the fund; never as cash', async () => {
    const member = await memberActor(1)
    const voucher = await aVoucher(1)
    const order = newId()
    const part = { voucher, fen: 300_00 }
    const lastDay = { ...member, at: new Date('2026-12-31T23:59:59+08:00') }
    await transact(() => spendVouchers(lastDay, paths.village, order, [part]))
    daysLater(60)
    const late = await transact(() =>
      spendVouchers({ ...member, at: clock.now() }, paths.village, newId(), [part]),
    ).catch((error: unknown) => error)
    expect(late).to.include({ code: 'voucher_over' })
    const at2 = { at: clock.now() }
    await transact(() => returnVouchers(at2, paths.village, order, [part], 'cancel'))
    const place = (await findPlace(union))!
    const before = await fenOn(`fund:${String(place.id)}`)
    await returnVouchersUnused.run()
    expect(await fenOn(`voucher:${String(voucher)}`)).to.equal(0)
    expect((await fenOn(`fund:${String(place.id)}`)) - before).to.be.at.least(300_00)
    await returnVouchersUnused.run()
  })
})
