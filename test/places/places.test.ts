import { expect } from 'chai'
import { Places } from '../../api/places/index.ts'
import { at, closeHouse, daysLater, freshKey, openHouse, type House } from '../support/house.ts'
import {
  aHousehold,
  aVillage,
  emptyHouse,
  expectBalancedBooks,
  otherVillage,
  paths,
  signedIn,
  village,
  type Agent,
} from '../support/village.ts'

describe('Places', () => {
  let house: House
  let county: Agent
  let chief: Agent

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    at()
    await aVillage()
    county = await signedIn(house, 'administrator', { at: paths.county })
    chief = await signedIn(house, 'administrator')
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  const post = (agent: Agent, code: string, path: string, body: object) =>
    agent.post(`/api/places/${code}${path}`).set('Idempotency-Key', freshKey()).send(body)
  const child = (agent: Agent, below: string, code: string, kind: string) =>
    post(agent, below, '/children', { code, name: `地方${code}`, kind })

  it('are covered by those above them: the county acts in its villages, not beyond', async () => {
    await aHousehold()
    await county.get(`/api/places/${village}/households`).expect(200)
    await county.get(`/api/places/${otherVillage}/households`).expect(200)
    await post(county, village, '/rules', {
      title: '修路',
      category: '公益',
      points: 1_00,
      unit: '次',
      of: 'person',
      bucket: 'earned',
    }).expect(200)
    await county.get('/api/places/51/accounts').expect(403)
    await child(county, '51', '5120', 'county').expect(403)
    await chief.get('/api/places/5119/accounts').expect(403)
    await chief.get(`/api/places/${otherVillage}/households`).expect(403)
  })

  it('whose code begins alike are not below each other', async () => {
    await Places.insertMany([
      { code: '511', name: '短县', kind: 'county', path: '/51/511/' },
      { code: '5119221', name: '短乡', kind: 'township', path: '/51/511/5119221/' },
    ])
    const short = await signedIn(house, 'administrator', { at: '/51/511/' })
    await short.get('/api/places/5119221/accounts').expect(200)
    await short.get('/api/places/5119/accounts').expect(403)
    await short.get(`/api/places/${village}/households`).expect(403)
  })

  it('grow below the right kind only, under a code of their own', async () => {
    const { body } = await child(county, '511922', '511922103', 'village').expect(200)
    expect(body).to.include({ code: '511922103', kind: 'village' })
    const wrong: [string, string][] = [
      ['5119', 'village'],
      ['5119', 'county'],
      ['511922', 'home'],
      [village, 'village'],
      [village, 'home'],
    ]
    for (const [below, kind] of wrong) {
      const refused = await child(county, below, '999', kind).expect(422)
      expect(refused.body.error.code, `${kind} below ${below}`).to.equal('place_not_below')
    }
    const taken = await child(county, '511922', village, 'village').expect(409)
    expect(taken.body.error.code).to.equal('code_taken')
    for (const code of ['../51', 'A', '一', 'x'.repeat(25)]) {
      await child(county, '511922', code, 'village').expect(400)
    }
    await child(county, '5119', 'union-1', 'union').expect(200)
    await child(county, 'union-1', 'home-1', 'home').expect(200)
    await child(await signedIn(house, 'keeper'), '511922', '1234', 'village').expect(403)
  })

  it('know those above and directly below', async () => {
    const office = await signedIn(house, 'supervisor', { at: paths.township })
    const { body } = await office.get('/api/places/511922').expect(200)
    await chief.get('/api/places/511922').expect(403)
    const codes = (list: { code: string }[]) => list.map((each) => each.code)
    expect(codes(body.parents)).to.deep.equal(['51', '5119'])
    expect(codes(body.children)).to.deep.equal([village, otherVillage])
  })

  describe('and what they decide', () => {
    const policy = async (code = village) =>
      (await county.get(`/api/places/${code}/policy`).expect(200)).body
    const decide = (agent: Agent, code: string, from: string, values: object) =>
      post(agent, code, '/policy', { from, values })

    it('holds from a later day on, never for today', async () => {
      const before = await policy()
      const early = await decide(chief, village, '2026-11-16', { returnDays: 9 }).expect(422)
      expect(early.body.error.code).to.equal('policy_not_ahead')
      await decide(chief, village, '2026-11-18', { returnDays: 9 }).expect(200)
      expect(await policy()).to.deep.equal(before)
      daysLater(2)
      county = await signedIn(house, 'administrator', { at: paths.county })
      expect(await policy()).to.deep.equal({ ...before, returnDays: 9 })
    })

    it('goes for all below, and what is nearer wins', async () => {
      await decide(county, '5119', '2026-11-17', { returnDays: 5, noticeDays: 4 }).expect(200)
      await decide(chief, village, '2026-11-17', { returnDays: 2 }).expect(200)
      daysLater(1)
      county = await signedIn(house, 'administrator', { at: paths.county })
      expect(await policy()).to.include({ returnDays: 2, noticeDays: 4 })
      expect(await policy(otherVillage)).to.include({ returnDays: 5, noticeDays: 4 })
    })

    it('keeps the bounds that hold everywhere', async () => {
      const wrong = [
        { noticeDays: 2 },
        { answerWorkdays: 8 },
        { giftedPercent: 101 },
        { expiryMonths: 5 },
        { rateFenPerPoint: 0 },
        { cashFen: 100 },
      ]
      for (const values of wrong) {
        await decide(chief, village, '2026-12-01', values).expect(400)
      }
      await decide(chief, village, '2026-11-31', {}).expect(400)
      await decide(await signedIn(house, 'keeper'), village, '2026-12-01', {}).expect(403)
    })
  })

  it('sell under the policy of the day that is decided for', async () => {
    await post(chief, village, '/policy', {
      from: '2026-11-17',
      values: { purchasesPerMonth: 1 },
    }).expect(200)
    daysLater(1)
    const keeper = await signedIn(house, 'keeper')
    const household = await aHousehold()
    const path = `/api/places/${village}/counter/household?code=${household.code}`
    expect((await keeper.get(path).expect(200)).body.purchasesLeft).to.equal(1)
  })
})
