import fc from 'fast-check'
import { dayOn } from '../calendar.ts'
import type { Paper } from '../paper.ts'
import { asks, expectSame, pick, pickFitting, whichOne, type Kind, type Reply } from '../step.ts'
import type { MarketPaper, PaperGoods, PaperWindow, WindowState } from './market-paper.ts'

const hourMs = 3_600_000
const isRunning = ({ state }: PaperWindow) => state !== 'settled' && state !== 'cancelled'
const atOnce = 2
const path = '/places/:place/windows/:window'

const most = fc.integer({ min: 4, max: 14 })
const goods = fc.record({
  most,
  least: fc.constantFrom(0, 0, 0, 3, 6),
  perBuyerMost: fc.integer({ min: 2, max: 6 }),
  /** Which two of the four households bring it, and how it is divided between them. */
  farms: fc.nat(3),
  first: fc.integer({ min: 1, max: 9 }),
})

const openWindow = asks(
  'open a window',
  4,
  fc.record({
    goods: fc.tuple(goods, goods),
    hours: fc.integer({ min: 3, max: 60 }),
    servicePercent: fc.constantFrom(0, 5, 7),
    collectivePercent: fc.constantFrom(0, 3, 10),
    fenEach: fc.integer({ min: 1, max: 9_99 }),
    fenPerJin: fc.integer({ min: 1, max: 9_99 }),
    gramsEach: fc.constantFrom(500, 333, 1_250),
  }),
  (paper, drawn) => {
    const { market, now, ids } = paper
    if (market.windows.filter(isRunning).length >= atOnce) return null
    const { servicePercent, collectivePercent, hours, fenEach, fenPerJin, gramsEach } = drawn
    const closesAt = now + hours * hourMs
    const prices = [{ fenEach }, { fenPerJin, gramsEach }]
    const offered = drawn.goods.map((each, at) => ({ ...offeredOf(each), ...prices[at] }))
    return {
      who: 'clerk',
      route: 'post /places/:place/windows',
      input: {
        name: '这周的集',
        opensAt: new Date(now).toISOString(),
        closesAt: new Date(closesAt).toISOString(),
        deliveryDays: [dayOn(closesAt)],
        pickUpPoints: ['厂门口', '食堂后门'].map((name) => ({
          name,
          address: '青禾路',
          at: '周六',
        })),
        ...{ servicePercent, collectivePercent },
        goods: offered.map(({ suppliers, ...each }, at) => ({
          ...each,
          produce: ids.produce[at],
          suppliers: suppliers.map((one) => ({ ...one, household: ids.households[one.household] })),
        })),
      },
      refused: null,
      says: { state: 'draft' },
      done: async (window: Reply, town) => {
        const route = `post ${path}/open`
        const { refused } = await town.ask({ who: 'clerk', route, input: { window: window.id } })
        expectSame('opening a window', refused, null)
        market.windows.push({
          ...{ id: window.id, state: 'open', closingTo: 'closed', closesAt, round: 0 },
          ...{ servicePercent, collectivePercent, delivered: [false, false] },
          points: window.pickUpPoints.map((point: Reply) => point.id),
          goods: offered.map((each, at) => goodsOf(each, window.goods[at].id)),
          ...{ orders: [], bought: new Map() },
        })
      },
    }
  },
)

type Offered = ReturnType<typeof offeredOf> &
  Pick<PaperGoods, 'fenEach' | 'gramsEach' | 'fenPerJin'>

function offeredOf({
  most,
  least,
  perBuyerMost,
  farms,
  first,
}: typeof goods extends fc.Arbitrary<infer T> ? T : never) {
  const own = Math.min(first, most)
  const suppliers = [
    { household: farms, most: own },
    { household: (farms + 1) % 4, most: Math.max(1, most - own) },
  ]
  return {
    most,
    least: Math.min(least, most),
    perBuyerMost: Math.min(perBuyerMost, most),
    suppliers,
  }
}

function goodsOf({ suppliers, ...rest }: Offered, id: string): PaperGoods {
  return {
    ...rest,
    id,
    ordered: 0,
    suppliers: suppliers.map((each) => ({ ...each, brings: each.most })),
  }
}

/** A window that is still about, or any. */
function windowFor(
  market: MarketPaper,
  fits: readonly WindowState[],
  which: { which: number; wild: boolean },
) {
  const about = market.windows.slice(-4)
  return pickFitting(about, ({ state }) => fits.includes(state), which)
}

const closeEarly = asks('close a window', 2, fc.record(whichOne), ({ market }, which) => {
  const window = windowFor(market, ['open'], which)
  if (!window) return null
  return {
    who: 'clerk',
    route: `post ${path}/close`,
    input: { window: window.id, reason: '货齐了' },
    refused: window.state === 'open' ? null : 'window_state',
    says: { state: 'closing' },
    done: () => market.beginClosing(window, 'closed'),
    touches: [`window ${window.id}`],
  }
})

const callOff = asks('call a window off', 1, fc.record(whichOne), ({ market }, which) => {
  const window = windowFor(market, ['open', 'closed'], which)
  if (!window) return null
  return {
    who: 'clerk',
    route: `post ${path}/cancel`,
    input: { window: window.id, reason: '下大雪了' },
    refused: ['open', 'closed'].includes(window.state) ? null : 'window_state',
    says: { state: 'closing' },
    done: () => market.beginClosing(window, 'cancelled'),
    touches: [`window ${window.id}`],
  }
})

const shortage = asks(
  'say a shortage',
  4,
  fc.record({ ...whichOne, goods: fc.nat(1), supplier: fc.nat(1), brings: fc.nat(10) }),
  ({ market, ids }, { goods: at, supplier: which, brings, ...drawn }) => {
    const window = windowFor(market, ['open', 'closed'], drawn)
    const goods = window?.goods[at]
    const supplier = goods && pick(goods.suppliers, which)
    if (!window || !supplier) return null
    const may = ['open', 'closed'].includes(window.state)
    const most = window.state === 'closed' ? supplier.brings : supplier.most
    return {
      who: 'clerk',
      route: `post ${path}/shortage`,
      input: {
        window: window.id,
        goods: goods.id,
        household: ids.households[supplier.household],
        brings,
      },
      refused: may ? (brings > most ? 'brings_too_much' : null) : 'window_state',
      done: () => {
        supplier.brings = brings
        if (window.state === 'closed') market.beginClosing(window, 'closed')
      },
      touches: [`window ${window.id}`],
    }
  },
)

const beginPacking = asks('begin packing', 4, fc.record(whichOne), ({ market }, which) => {
  const window = windowFor(market, ['closed'], which)
  if (!window) return null
  return {
    who: 'clerk',
    route: `post ${path}/packing`,
    input: { window: window.id },
    refused: window.state === 'closed' ? null : 'window_state',
    says: { state: 'packing' },
    done: () => void (window.state = 'packing'),
  }
})

const deliver = asks(
  'deliver',
  4,
  fc.record({ ...whichOne, point: fc.nat(1) }),
  ({ market }, { point, ...which }) => {
    const window = windowFor(market, ['packing'], which)
    if (!window) return null
    return {
      who: 'clerk',
      route: `post ${path}/delivered`,
      input: { window: window.id, pickUpPoint: window.points[point] },
      refused: window.state === 'packing' ? null : 'window_state',
      done: () => {
        window.delivered[point] = true
        for (const order of window.orders) {
          if (order.point === point && order.state === 'packed') order.state = 'ready'
        }
      },
      touches: [`window ${window.id}`],
    }
  },
)

/** The views of the windows that a job may change. */
export function runningWindows({ market }: Paper): string[] {
  return market.windows.filter(isRunning).map(({ id }) => `window ${id}`)
}

export const sellingKinds: Kind[] = [
  openWindow,
  closeEarly,
  callOff,
  shortage,
  beginPacking,
  deliver,
]
