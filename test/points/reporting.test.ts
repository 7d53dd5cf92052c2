import { expect } from 'chai'
import sharp from 'sharp'
import { Claims, type Claim } from '../../api/points/claims.model.ts'
import { newId } from '../../api/platform/index.ts'
import { at, closeHouse, freshKey, openHouse, type House } from '../support/house.ts'
import { missOnce } from '../support/missed.ts'
import { Procedure } from '../support/procedure.ts'
import {
  aHousehold,
  aRule,
  aVillage,
  expectBalancedBooks,
  paths,
  send,
  signedIn,
  village,
} from '../support/village.ts'

describe('Reporting an act', () => {
  let house: House
  let procedure: Procedure

  before(async () => {
    house = await openHouse()
    await aVillage()
  })
  beforeEach(async () => {
    at()
    procedure = await Procedure.of(house)
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  /** What is reported of a new household under a new rule, or how it is refused. */
  async function reported(more: object = {}, by = procedure.reporter) {
    const household = await aHousehold()
    const rule = await aRule()
    const { body } = await procedure.report(household, [rule.key], more, by)
    return (body.error?.code as string | undefined) ?? (body as Claim & { id: string })
  }

  it('is for today, or a day of the last 92', async () => {
    expect(await reported({ happenedOn: '2026-11-17' })).to.equal('day_ahead')
    expect(await reported({ happenedOn: '2026-11-16' })).to.include({ happenedOn: '2026-11-16' })
    expect(await reported({ happenedOn: '2026-08-16' })).to.include({ happenedOn: '2026-08-16' })
    expect(await reported({ happenedOn: '2026-08-15' })).to.equal('day_too_long_ago')
  })

  it('asks for the rule’s points times the quantity', async () => {
    const household = await aHousehold()
    const rules = [await aRule({ points: 2_00 }), await aRule({ points: 6_00 }), await aRule()]
    const keys = rules.map(({ key }) => key)
    const { body } = await procedure.report(household, keys, { quantity: 3 }).expect(200)
    expect(body).to.include({ asked: 18_00, points: 18_00 })
    expect(body.rule.key).to.equal(keys[1])
  })

  it('names the person where the rule is of persons, one of the household', async () => {
    const household = await aHousehold({ child: '王小雪' })
    const { key } = await aRule({ of: 'person' })
    const nobody = await procedure.report(household, [key]).expect(400)
    expect(nobody.body.error.code).to.equal('person_needed')
    const stranger = String((await aHousehold()).persons[0]!._id)
    await procedure.report(household, [key], { person: stranger }).expect(404)
    const second = household.persons[1]!
    await procedure.report(household, [key], { person: String(second._id) }).expect(200)
    const kept = await Claims.findOne({ place: paths.village, household: household._id }).lean()
    expect([String(kept?.person), kept?.personName]).to.deep.equal([
      ...[String(second._id), '王小雪'],
    ])
    const again = await procedure.report(household, [key], { person: String(second._id) })
    expect(again.body.error.code).to.equal('act_claimed')
    const other = String(household.persons[0]!._id)
    await procedure.report(household, [key], { person: other }).expect(200)
  })

  it('is the liaison’s of that group, or the keeper’s', async () => {
    const other = await signedIn(house, 'liaison', { group: '二组' })
    expect(await reported({}, other)).to.equal('other_group')
    const own = await signedIn(house, 'liaison', { group: '一组' })
    expect(await reported({}, own)).to.include({ throughKeeper: false })
    const keeper = await signedIn(house, 'keeper')
    expect(await reported({}, keeper)).to.include({ throughKeeper: true })
  })

  it('shows photographs that are there', async () => {
    const jpeg = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#2a5' } })
      .jpeg()
      .toBuffer()
    const { body: photo } = await procedure.reporter
      .post(`/api/places/${village}/photos`)
      .set('Idempotency-Key', freshKey())
      .set('Content-Type', 'image/jpeg')
      .send(jpeg)
      .expect(200)
    const strange = [photo.id, String(newId())]
    expect(await reported({ photos: strange })).to.equal('not_found')
    expect(await reported({ photos: [photo.id, photo.id] })).to.have.property('id')
    expect(await reported({ photos: [photo.id] })).to.equal('photo_used')
  })

  describe('in a draft', () => {
    async function aDraft() {
      const household = await aHousehold()
      const rule = await aRule()
      const draft = { draft: true, quantity: 2 }
      const { body } = await procedure.report(household, [rule.key], draft).expect(200)
      const values = {
        ...{ household: String(household._id), rules: [rule.key], quantity: 1, photos: [] },
        ...{ happenedOn: '2026-11-14', what: '打扫村口公路' },
      }
      const hand = (more: object = {}, by = procedure.reporter, id = body.id as string) =>
        send(by, `/claims/${id}/submit`, { ...values, ...more })
      return { id: body.id as string, state: body.state as string, hand }
    }

    it('is handed in by who wrote it, as it was mended', async () => {
      const { id, state, hand } = await aDraft()
      expect(state).to.equal('draft')
      const foreign = await hand({}, procedure.liaison).expect(403)
      expect(foreign.body.error.code).to.equal('not_yours')
      const elsewhere = await hand({ household: String((await aHousehold())._id) }).expect(400)
      expect(elsewhere.body.error.code).to.equal('claim_household')
      await hand({}, procedure.reporter, String(newId())).expect(404)
      const done = (await hand().expect(200)).body
      expect(done).to.include({ id, state: 'submitted', asked: 4_00 })
      expect(done.history.map(({ act }: { act: string }) => act)).to.deep.equal(['submit'])
      const twice = await hand().expect(409)
      expect(twice.body.error.code).to.equal('claim_state')
    })

    it('is handed in once, whoever was quicker', async () => {
      const { hand } = await aDraft()
      missOnce(Claims, 'updateOne')
      expect((await hand().expect(409)).body.error.code).to.equal('claim_state')
      await hand().expect(200)
    })
  })
})
