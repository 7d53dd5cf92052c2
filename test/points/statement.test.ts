import { expect } from 'chai'
import { newId, transact } from '../../api/platform/index.ts'
import { post, type NewLine } from '../../api/points/index.ts'
import type { Household } from '../../api/people/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import {
  aHousehold,
  aVillage,
  expectBalancedBooks,
  givePoints,
  otherVillage,
  paths,
  read,
  signedIn,
  type Agent,
} from '../support/village.ts'

interface Line {
  seq: number
  points: number
  balanceAfter: { earned: number }
}

describe('A statement', () => {
  let house: House
  let liaison: Agent

  before(async () => {
    house = await openHouse()
    await aVillage()
    at()
    liaison = await signedIn(house, 'liaison')
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  const manyLines = async (household: Household, count: number) => {
    const lines = Array.from({ length: count }, (_, index): NewLine => {
      const id = newId()
      return {
        household: household._id,
        kind: 'award',
        bucket: 'earned',
        points: (index % 7) + 1,
        key: `claim:${String(id)}`,
        subject: { kind: 'claim', id },
        what: '打扫',
        at: at(),
        earnedAt: at(),
      }
    })
    for (let from = 0; from < count; from += 2_000) {
      await transact(() => post(household.place, lines.slice(from, from + 2_000)))
    }
  }

  const page = async (household: Household, limit: number, before?: number | null) => {
    const more = before ? `&before=${before}` : ''
    const path = `/households/${String(household._id)}/statement?limit=${limit}${more}`
    return (await read(liaison, path).expect(200)).body as {
      items: Line[]
      next: number | null
      balance: { earned: number }
    }
  }

  it('is empty for a household that has earned nothing yet', async () => {
    const household = await aHousehold()
    expect(await page(household, 20)).to.deep.equal({
      balance: { earned: 0, gifted: 0, honour: 0 },
      items: [],
      next: null,
    })
  })

  it('shows 45 lines in pages without gap or overlap, while new lines arrive', async () => {
    const household = await aHousehold()
    await manyLines(household, 45)
    const seen: Line[] = []
    let next: number | null | undefined
    const sizes: number[] = []
    do {
      const { items, next: after } = await page(household, 20, next)
      seen.push(...items)
      sizes.push(items.length)
      next = after
      await givePoints(household, 1)
      await givePoints(household, 2)
    } while (next !== null)
    expect(sizes).to.deep.equal([20, 20, 5])
    const numbers = Array.from({ length: 45 }, (_, index) => 45 - index)
    expect(seen.map((line) => line.seq)).to.deep.equal(numbers)
    let sum = 0
    for (const line of [...seen].reverse()) {
      sum += line.points
      expect(line.balanceAfter.earned).to.equal(sum)
    }
    const newest = await page(household, 6)
    expect(newest.items.map((line) => line.seq)).to.deep.equal([51, 50, 49, 48, 47, 46])
    expect(newest.balance.earned).to.equal(sum + 9_00)
  })

  it('answers a page beyond either end with what there is', async () => {
    const household = await aHousehold()
    await manyLines(household, 5)
    expect((await page(household, 20, 1)).items).to.deep.equal([])
    expect((await page(household, 20, 999)).items).to.have.length(5)
    expect((await page(household, 5)).next).to.equal(null)
    expect((await page(household, 4)).next).to.equal(2)
  })

  it('opens as fast with ten thousand lines as with ten', async () => {
    const few = await aHousehold()
    const many = await aHousehold()
    await manyLines(few, 10)
    await manyLines(many, 10_000)
    const median = async (household: Household, before?: number) => {
      const times: number[] = []
      for (let turn = 0; turn < 15; turn += 1) {
        const began = performance.now()
        await page(household, 10, before)
        times.push(performance.now() - began)
      }
      return times.sort((a, b) => a - b)[7] as number
    }
    await median(many)
    const ten = await median(few)
    expect(await median(many), `${ten} ms for ten`).to.be.lessThan(3 * ten + 5)
    expect(await median(many, 5_000), `${ten} ms for ten`).to.be.lessThan(3 * ten + 5)
  }).timeout(120_000)

  it('is read by those of the village alone', async () => {
    const stranger = await aHousehold({ place: paths.other, points: 5 })
    await read(liaison, `/households/${String(stranger._id)}/statement`).expect(404)
    await liaison
      .get(`/api/places/${otherVillage}/households/${String(stranger._id)}/statement`)
      .expect(403)
    await read(liaison, `/households/${String(stranger._id)}/statement?before=0`).expect(400)
  })
})
