import { expect } from 'chai'
import sharp from 'sharp'
import type { Household } from '../../api/people/index.ts'
import { Visits } from '../../api/pairing/pairing.model.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { aPair } from '../support/pair.ts'
import { aUnion, handAt, home, otherHome, readAt, sendAt, unionPaths } from '../support/union.ts'
import {
  aHousehold,
  aVillage,
  emptyHouse,
  expectBalancedBooks,
  paths,
  signedIn,
  village,
  type Agent,
} from '../support/village.ts'

describe('A visit', () => {
  let house: House
  let clerk: Agent
  let steward: Agent
  let farmer: Agent
  let ours: Household
  let id: string

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    at()
    await aVillage()
    await aUnion()
    clerk = await signedIn(house, 'clerk')
    steward = await signedIn(house, 'steward', { at: unionPaths.home })
    ours = await aHousehold()
    farmer = await signedIn(house, 'farmer', { household: ours._id })
    id = (await aPair(clerk, ours, { since: '2026-10-01' })).id
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  const write = (agent: Agent, place: string, body: object = {}) =>
    sendAt(agent, place, `/pairings/${id}/visits`, { on: '2026-11-14', went: 3, ...body })
  const plan = (body: object = {}, agent = steward) =>
    sendAt(agent, home, `/pairings/${id}/visits/planned`, { on: '2026-12-05', went: 4, ...body })
  const cancel = (visit: string) =>
    steward
      .delete(`/api/places/${home}/pairings/${id}/visits/${visit}`)
      .set('Idempotency-Key', crypto.randomUUID())
  const aPhoto = async (agent: Agent, place: string): Promise<string> => {
    const bytes = await sharp({
      create: { width: 12, height: 9, channels: 3, background: '#a97' },
    })
      .jpeg()
      .toBuffer()
    return (await handAt(agent, place, '/photos', bytes, 'image/jpeg').expect(200)).body.id
  }

  it('is written down with its pictures, which both sides see', async () => {
    const photos = [await aPhoto(steward, home), await aPhoto(steward, home)]
    const { body } = await write(steward, home, { photos, note: '看了圈舍' }).expect(200)
    expect(body.lastVisit).to.equal('2026-11-14')
    expect(body.visits[0]).to.deep.include({ state: 'done', went: 3, note: '看了圈舍', photos })
    for (const [agent, place] of [
      [farmer, village],
      [clerk, village],
      [steward, home],
    ] as const) {
      const photo = await readAt(agent, place, `/pairings/${id}/photos/${photos[1]}`).expect(200)
      expect(photo.headers['content-type']).to.equal('image/webp')
    }
    const other = await signedIn(house, 'farmer', { household: (await aHousehold())._id })
    await readAt(other, village, `/pairings/${id}/photos/${photos[0]}`).expect(404)
    const neighbour = await signedIn(house, 'steward', { at: unionPaths.otherHome })
    await readAt(neighbour, otherHome, `/pairings/${id}/photos/${photos[0]}`).expect(404)
    const loose = await aPhoto(steward, home)
    await readAt(farmer, village, `/pairings/${id}/photos/${loose}`).expect(404)
  })

  it("takes pictures of one's own alone", async () => {
    const mine = await aPhoto(clerk, village)
    await write(clerk, village, { photos: [mine] }).expect(200)
    await write(steward, home, { photos: [mine] }).expect(404)
    await write(steward, home, { photos: ['f'.repeat(24)] }).expect(404)
    const employee = await signedIn(house, 'employee', { at: unionPaths.home })
    const theirs = await aPhoto(employee, home)
    await write(steward, home, { photos: [theirs] }).expect(404)
    await write(employee, home, { photos: [theirs] }).expect(200)
  })

  it('lies on a day that has come, since they are paired, with people who went', async () => {
    const refused = async (body: object) => {
      const reply = await write(steward, home, body)
      return `${reply.status} ${reply.body.error.code}`
    }
    expect(await refused({ on: '2026-11-17' })).to.equal('422 day_ahead')
    expect(await refused({ on: '2026-09-30' })).to.equal('422 day_before_pairing')
    expect(await refused({ on: '2026-13-01' })).to.equal('400 input_invalid')
    expect(await refused({ went: 0 })).to.equal('400 input_invalid')
    expect(await refused({ went: 2.5 })).to.equal('400 input_invalid')
    expect(await refused({ note: '长'.repeat(201) })).to.equal('400 input_invalid')
    expect(await refused({ photos: Array.from({ length: 10 }, () => 'f'.repeat(24)) })).to.equal(
      '400 input_invalid',
    )
    await write(farmer, village).expect(403)
  })

  it('is planned ahead, then made or taken off, once', async () => {
    await plan({ on: '2026-11-15' }).expect(422)
    await plan({ on: '2028-01-01' }).expect(422)
    const page = (await plan({ note: '带技术员' }).expect(200)).body
    expect(page).to.include({ nextVisit: '2026-12-05', lastVisit: null })
    const visit = page.visits[0].id
    at('2026-12-06T20:00:00+08:00')
    clerk = await signedIn(house, 'clerk')
    steward = await signedIn(house, 'steward', { at: unionPaths.home })
    const both = await Promise.all(
      [1, 2].map(() => write(steward, home, { visit, on: '2026-12-05', went: 5 })),
    )
    expect(both.map(({ status }) => status).sort()).to.deep.equal([200, 409])
    expect(await Visits.countDocuments({ place: paths.village })).to.equal(1)
    const made = (await readAt(clerk, village, `/pairings/${id}`).expect(200)).body
    expect(made.visits[0]).to.include({ state: 'done', went: 5, on: '2026-12-05' })
    expect((await cancel(visit).expect(409)).body.error.code).to.equal('visit_state')
    const next = (await plan({ on: '2026-12-20' }).expect(200)).body
    await cancel(next.visits[0].id).expect(200)
    await cancel(next.visits[0].id).expect(404)
    await write(steward, home, { visit: next.visits[0].id }).expect(404)
  })

  it('is one of at most twelve that are planned at once', async () => {
    for (let i = 0; i < 12; i += 1) await plan().expect(200)
    const full = await plan().expect(422)
    expect(full.body.error.code).to.equal('too_many_visits_planned')
  })

  it('is found again, page by page, newest first', async () => {
    const days = ['2026-10-05', '2026-11-14', '2026-11-14', '2026-10-20']
    for (const on of days) await write(steward, home, { on }).expect(200)
    const seen: string[] = []
    let after = ''
    do {
      const { body } = await readAt(
        farmer,
        village,
        `/pairings/${id}/visits?limit=1${after ? `&after=${after}` : ''}`,
      ).expect(200)
      seen.push(body.items[0].on)
      after = body.next
    } while (after)
    expect(seen).to.deep.equal(['2026-11-14', '2026-11-14', '2026-10-20', '2026-10-05'])
  })
})
