import { expect } from 'chai'
import { closeEnded } from '../../api/notices/index.ts'
import { Accounts } from '../../api/people/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { Procedure } from '../support/procedure.ts'
import {
  aHousehold,
  aRule,
  aVillage,
  expectBalancedBooks,
  paths,
  read,
  send,
  signedIn,
} from '../support/village.ts'

interface Shown {
  id: string
  history: { act: string; role?: string }[]
}

describe('The claims on the desk', () => {
  let house: House
  let procedure: Procedure

  before(async () => {
    house = await openHouse()
    await aVillage({ householdMonthlyCap: 40_00 })
  })
  beforeEach(async () => {
    at()
    procedure = await Procedure.of(house)
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  async function listed(query: string): Promise<string[]> {
    const approver = await signedIn(house, 'approver')
    const { body } = await read(approver, `/claims?state=posted${query}`).expect(200)
    expect(body.counts.postedThisMonth).to.equal(query ? 0 : body.items.length)
    return body.items.map(({ id }: Shown) => id)
  }

  it('lists what was posted this month, and a household’s whole past', async () => {
    const household = await aHousehold()
    const rule = await aRule()
    const id = await procedure.scored(household, [rule.key])
    await procedure.approve([id]).expect(200)
    at('2026-11-20T00:00:00+08:00')
    await closeEnded()
    expect(await listed('')).to.deep.equal([id])
    at('2026-12-01T08:00:00+08:00')
    expect(await listed('')).to.deep.equal([])
    expect(await listed(`&household=${String(household._id)}`)).to.deep.equal([id])
  })

  it('names each hand by the role in which it acted, whatever else they are', async () => {
    const login = 'mingzhu'
    const council = await signedIn(house, 'keeper', { login })
    const held = ['keeper', 'supervisor', 'council'].map((role) => ({ role, at: paths.village }))
    await Accounts.updateOne({ login }, { $set: { roles: held } })
    const household = await aHousehold()
    const rule = await aRule()
    const { id } = (await procedure.report(household, [rule.key]).expect(200)).body
    await send(procedure.liaison, `/claims/${id}/check`).expect(200)
    const { body } = await send(council, `/claims/${id}/score`, { present: 5, agreed: 5 })
    expect((body as Shown).history.map(({ act, role }) => [act, role])).to.deep.equal([
      ['submit', 'liaison'],
      ['check', 'liaison'],
      ['score', 'council'],
    ])
  })
})
