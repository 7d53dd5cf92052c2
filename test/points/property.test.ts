import { expect } from 'chai'
import fc from 'fast-check'
import type { Types } from 'mongoose'
import { forgetPolicies } from '../../api/places/index.ts'
import { clock, newId, transact, type Id } from '../../api/platform/index.ts'
import { PointsAccounts, PointsLines, expirePoints, post } from '../../api/points/index.ts'
import { Batches } from '../../api/shop/index.ts'
import { at, closeHouse, monday, openHouse, type House } from '../support/house.ts'
import {
  aHousehold,
  aVillage,
  emptyHouse,
  expectBalancedBooks,
  paths,
  send,
  signedIn,
  someGoods,
  type Agent,
} from '../support/village.ts'
import {
  expiryMonths,
  giftedPercent,
  households,
  prices,
  step,
  type Bucket,
  type Page,
  type Step,
  type World,
} from './support/story.ts'

describe('The books, whatever happens', () => {
  let house: House
  let keeper: Agent
  let shift: string
  let goods: { _id: Types.ObjectId; points: number }[]

  before(async () => {
    house = await openHouse()
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  /** Each story has a village of its own: points left over from another would expire in it. */
  const aWorld = async (): Promise<World> => {
    await emptyHouse()
    await aVillage({ giftedPercent, expiryMonths, returnDays: 60 })
    await beAt(monday)
    goods = []
    for (const points of prices) goods.push(await someGoods({ points, stock: 6 }))
    const pages: Page[] = []
    for (let count = 0; count < households; count += 1) {
      const { _id: id } = await aHousehold()
      const empty = { earned: [], gifted: [] }
      const went = { earned: 0, gifted: 0 }
      pages.push({
        id,
        earned: 0,
        gifted: 0,
        awards: [],
        slips: [],
        came: empty,
        went,
        expired: {},
      })
    }
    return { pages, stock: prices.map(() => 6), now: monday }
  }

  /** A session does not outlast the months, nor a shift its session. */
  const beAt = async (now: Date) => {
    at(now)
    forgetPolicies()
    keeper = await signedIn(house, 'keeper')
    shift = (await send(keeper, '/shifts', { counts: [] }).expect(200)).body.id
  }

  const line = async (
    page: Page,
    kind: 'award' | 'deduction' | 'reversal',
    bucket: Bucket,
    points: number,
    more: object = {},
  ) => {
    const id = newId()
    const [written] = await transact(() =>
      post(paths.village, [
        {
          household: page.id,
          kind,
          bucket,
          points,
          key: `${kind}:${String(id)}`,
          subject: { kind: 'claim', id },
          what: '试',
          at: clock.now(),
          ...more,
        },
      ]),
    )
    return written?._id as Id
  }

  const acts = {
    award: async (world: World, { who, points, gifted }: Extract<Step, { do: 'award' }>) => {
      const page = world.pages[who] as Page
      const bucket = gifted ? 'gifted' : 'earned'
      const earnedAt = world.now
      const id = await line(page, 'award', bucket, points, { earnedAt })
      page[bucket] += points
      page.awards.push({ id, bucket, points, earnedAt })
      page.came[bucket].push({ points, at: earnedAt })
    },
    deduct: async (world: World, { who, points }: Extract<Step, { do: 'deduct' }>) => {
      const page = world.pages[who] as Page
      await line(page, 'deduction', 'earned', -points)
      page.earned -= points
      page.went.earned += points
    },
    reverse: async (world: World, { who, which }: Extract<Step, { do: 'reverse' }>) => {
      const page = world.pages[who] as Page
      if (page.awards.length === 0) return
      const [award] = page.awards.splice(which % page.awards.length, 1)
      if (!award) return
      const { bucket, points, earnedAt, id } = award
      await line(page, 'reversal', bucket, -points, { earnedAt, reverses: id })
      page[bucket] -= points
      page.came[bucket].push({ points: -points, at: earnedAt })
    },
    redeem: async (world: World, { who, counts }: Extract<Step, { do: 'redeem' }>) => {
      const page = world.pages[who] as Page
      const points = counts.reduce((sum, count, item) => sum + count * (prices[item] as number), 0)
      if (points === 0) return
      const lines = counts.flatMap((quantity, item) =>
        quantity > 0 ? [{ goods: String(goods[item]?._id), quantity }] : [],
      )
      const sale = { household: String(page.id), lines, shift, expectPoints: points }
      const gifted = Math.min(Math.max(0, page.gifted), Math.floor((points * giftedPercent) / 100))
      const earned = points - gifted
      const enough = counts.every((count, item) => count <= (world.stock[item] as number))
      const code = enough ? (page.earned < earned ? 'points_short' : null) : 'sold_out'
      const { status, body } = await send(keeper, '/redemptions', sale)
      expect(body.error?.code ?? null).to.equal(code)
      expect(status).to.equal(code ? 409 : 200)
      if (code) return
      expect(body).to.include({ gifted, earned })
      page.earned -= earned
      page.gifted -= gifted
      page.went.earned += earned
      page.went.gifted += gifted
      counts.forEach((count, item) => ((world.stock[item] as number) -= count))
      page.slips.push({ id: body.id, left: [...counts], earned })
    },
    return: async (
      world: World,
      { who, which, line: item, count }: Extract<Step, { do: 'return' }>,
    ) => {
      const page = world.pages[who] as Page
      const slip = page.slips[which % page.slips.length]
      if (!slip) return
      const path = `/redemptions/${slip.id}/returns`
      const lines = [{ goods: String(goods[item]?._id), quantity: count }]
      const { status, body } = await send(keeper, path, { lines, reason: '拿错了' })
      if (status === 422) {
        expect(body.error.code).to.equal('return_too_late')
        page.slips.splice(page.slips.indexOf(slip), 1)
        return
      }
      const left = slip.left[item] as number
      if (count > left) {
        expect(body.error.code).to.be.oneOf(['returned_already', 'not_found'])
        return
      }
      expect(status).to.equal(200)
      const points = count * (prices[item] as number)
      const earned = Math.min(points, slip.earned)
      slip.earned -= earned
      slip.left[item] = left - count
      page.earned += earned
      page.gifted += points - earned
      page.went.earned -= earned
      page.went.gifted -= points - earned
      world.stock[item] = (world.stock[item] as number) + count
    },
    wait: async (world: World, { months }: Extract<Step, { do: 'wait' }>) => {
      world.now = new Date(world.now)
      world.now.setUTCMonth(world.now.getUTCMonth() + months)
      await beAt(world.now)
    },
    expire: async (world: World) => {
      const month = Date.UTC(world.now.getUTCFullYear(), world.now.getUTCMonth() - expiryMonths)
      const cutOff = new Date(month - 8 * 3_600_000)
      let total = 0
      for (const page of world.pages) {
        for (const bucket of ['earned', 'gifted'] as const) {
          // What comes back after the month's expiry waits for the next month's.
          if (page.expired[bucket] === month) continue
          const old = page.came[bucket].filter((each) => each.at < cutOff)
          const came = old.reduce((sum, each) => sum + each.points, 0)
          const expired = Math.max(0, Math.min(came - page.went[bucket], page[bucket]))
          page[bucket] -= expired
          page.went[bucket] += expired
          total += expired
          if (expired > 0) page.expired[bucket] = month
        }
      }
      expect(await expirePoints()).to.equal(total)
      expect(await expirePoints()).to.equal(0)
    },
  }

  const expectAsOnPaper = async ({ pages, stock }: World) => {
    const place = paths.village
    for (const page of pages) {
      const account = await PointsAccounts.findOne({ place, household: page.id }).lean()
      const { earned = 0, gifted = 0 } = account ?? {}
      expect({ earned, gifted }).to.deep.equal({ earned: page.earned, gifted: page.gifted })
    }
    for (const [item, left] of stock.entries()) {
      const batch = await Batches.findOne({ place, goods: goods[item]?._id as Id }).lean()
      expect(batch?.left).to.equal(left)
    }
    await expectBalancedBooks()
  }

  it('balance after every step, and agree with a simple ledger on paper', async () => {
    let steps = 0
    let lines = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 24 }), async (story) => {
        const world = await aWorld()
        for (const each of story) {
          await acts[each.do](world, each as never)
          await expectAsOnPaper(world)
          steps += 1
        }
        lines += await PointsLines.countDocuments({ place: paths.village })
      }),
      {
        numRuns: 12,
        interruptAfterTimeLimit: 30_000,
        markInterruptAsFailure: false,
        endOnFailure: true,
      },
    )
    expect(steps).to.be.greaterThan(40)
    expect(lines).to.be.greaterThan(20)
  }).timeout(90_000)
})
