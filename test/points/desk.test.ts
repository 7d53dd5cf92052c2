import { expect } from 'chai'
import { closeEnded } from '../../api/notices/index.ts'
import { Accounts } from '../../api/people/index.ts'
import { newId } from '../../api/platform/index.ts'
import { Claims } from '../../api/points/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { missOnce } from '../support/missed.ts'
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

  it('has pages, those that wait longest first, also of the same moment', async () => {
    const household = await aHousehold()
    const report = async () =>
      (await procedure.report(household, [(await aRule()).key]).expect(200)).body.id as string
    const same = [await report(), await report()].sort()
    at('2026-11-16T10:25:00+08:00')
    const ids = [...same, await report()]
    const page = async (query: string) => {
      const about = `household=${String(household._id)}`
      const { body } = await read(procedure.reporter, `/claims?${about}&${query}`).expect(200)
      return { ids: body.items.map(({ id }: Shown) => id), next: body.next as string | null }
    }
    expect(await page('limit=3')).to.deep.equal({ ids, next: null })
    const first = await page('limit=1')
    expect(first.ids).to.deep.equal([ids[0]])
    const rest = await page(`limit=2&after=${first.next}`)
    expect(rest).to.deep.equal({ ids: ids.slice(1), next: null })
  })

  it('counts what waits at each step', async () => {
    const counts = async () => (await read(procedure.approver, '/claims').expect(200)).body.counts
    const before = await counts()
    const household = await aHousehold()
    const rules = [await aRule(), await aRule(), await aRule(), await aRule()]
    await procedure.report(household, [rules[0]!.key]).expect(200)
    await procedure.report(household, [rules[1]!.key]).expect(200)
    await procedure.scored(household, [rules[2]!.key])
    await procedure.approve([await procedure.scored(household, [rules[3]!.key])]).expect(200)
    const { submitted, scored, on_notice: onNotice } = await counts()
    expect([submitted, scored, onNotice]).to.deep.equal([
      ...[before.submitted + 2, before.scored + 1, before.on_notice + 1],
    ])
  })

  it('shows of each cap what was had before, what this claim takes and what it leaves', async () => {
    const household = await aHousehold()
    const rule = await aRule({ points: 30_00 })
    const shown = async (id: string) => {
      const [cap] = (await read(procedure.approver, `/claims/${id}`).expect(200)).body.caps
      return [cap.cap, cap.had, cap.this, cap.left]
    }
    const first = await procedure.scored(household, [rule.key])
    const second = await procedure.scored(household, [rule.key], { happenedOn: '2026-11-13' })
    expect(await shown(first)).to.deep.equal([40_00, 0, 30_00, 10_00])
    await procedure.approve([first]).expect(200)
    expect(await shown(first)).to.deep.equal([40_00, 0, 30_00, 10_00])
    expect(await shown(second)).to.deep.equal([40_00, 30_00, 10_00, 0])
    await procedure.approve([second]).expect(200)
    expect(await shown(second)).to.deep.equal([40_00, 30_00, 10_00, 0])
    const third = await procedure.scored(household, [rule.key], { happenedOn: '2026-11-12' })
    expect(await shown(third)).to.deep.equal([40_00, 40_00, 0, 0])
    await read(procedure.approver, `/claims/${String(household._id)}`).expect(404)
  })

  it('moves many on together, anew where somebody was quicker', async () => {
    const household = await aHousehold()
    const ids = []
    for (const rule of [await aRule(), await aRule()]) {
      ids.push((await procedure.report(household, [rule.key]).expect(200)).body.id as string)
    }
    missOnce(Claims, 'bulkWrite')
    await send(procedure.liaison, '/claims/checks', { claims: ids }).expect(200)
    const kept = await Claims.find({ place: paths.village, household: household._id }).lean()
    expect(kept.map(({ state, history }) => [state, history.length])).to.deep.equal([
      ...[
        ['checked', 2],
        ['checked', 2],
      ],
    ])
    const none = await send(procedure.liaison, '/claims/checks', {
      claims: [...ids, String(newId())],
    }).expect(200)
    expect(none.body.results.map((each: { outcome: string }) => each.outcome)).to.deep.equal([
      ...['claim_state', 'claim_state', 'not_found'],
    ])
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
