import fc from 'fast-check'
import { batchOf, releaseOf } from './money/payout-kinds.ts'
import { approvalOf, statementsFor } from './money/settling-kinds.ts'
import type { Who } from './people.ts'
import type { Paper } from './paper.ts'
import { pick, pickFitting, whichOne, type Foreseen, type Kind } from './step.ts'
import { together } from './together.ts'
import { reservationOf } from './trade/adoption-kinds.ts'
import { depositOf, nextUnits, type PaperOffer } from './trade/adoption-paper.ts'
import { buyer, cancelOf, orderOf, quantities } from './trade/buying-kinds.ts'
import type { PaperOrder, PaperWindow } from './trade/market-paper.ts'
import { pickUpOf } from './trade/packing-kinds.ts'
import { eventOf } from './trade/paying-kinds.ts'
import { approval } from './village/board-kinds.ts'
import { someClaimsFor } from './village/claim-acts.ts'
import { reportOf, reported } from './village/claim-kinds.ts'
import { household, keeper, returnOf, saleOf, slipFor, someGoods } from './village/counter-kinds.ts'
import { openingOf } from './village/shelf-kinds.ts'

const few = { minLength: 2, maxLength: 4 }
const times = fc.integer({ min: 2, max: 3 })
const count = fc.integer({ min: 1, max: 4 })

function manyTimes(times: number, wish: () => Foreseen) {
  return Array.from({ length: times }, () => wish)
}

/** The same thing off the shelf, for several households or for one. */
const sales = together(
  'rush at the counter',
  5,
  fc.record({
    goods: someGoods,
    quantity: fc.constantFrom(1, 2, 4, 6),
    who: fc.array(fc.record({ household, keeper }), few),
  }),
  (paper, { goods, quantity, who }) => {
    const basket = [{ goods, quantity }]
    return who.map((each) => () => saleOf(paper, { ...each, basket }))
  },
)

const returns = together(
  'return at once',
  3,
  fc.record({ ...whichOne, keeper, goods: someGoods, quantity: fc.constantFrom(1, 2), times }),
  (paper, { which, wild, times, ...back }) => {
    const slip = slipFor(paper, back, { which, wild })
    return slip ? manyTimes(times, () => returnOf(paper, { ...back, slip })) : null
  },
)

const shifts = together('open shifts at once', 1, fc.record({ keeper, times }), (paper, drawn) => {
  if (paper.counter.openShift(drawn.keeper)) return null
  const nothingCounted = { off: [], withNote: false }
  return manyTimes(drawn.times, () => openingOf(paper, drawn.keeper, nothingCounted))
})

const reports = together(
  'report at once',
  4,
  fc.record({ what: reported, times }),
  (paper, { what, times }) => manyTimes(times, () => reportOf(paper, what)),
)

const approvals = together(
  'approve at once',
  3,
  fc.record({ ...whichOne, count }),
  (paper, which) => {
    const some = someClaimsFor(paper.claims.claims, 'approve', which)
    if (some.length === 0) return null
    const both: Who[] = ['approver', 'council']
    return both.map((who) => () => approval(paper, who, some))
  },
)

const orders = together(
  'rush at a window',
  6,
  fc.record({
    ...whichOne,
    baskets: fc.array(
      fc.record({
        buyer,
        quantities: quantities.filter((each) => each.some((units) => units > 0)),
        point: fc.nat(1),
      }),
      few,
    ),
  }),
  (paper, { baskets, ...which }) => {
    const fits = ({ state, closesAt }: PaperWindow) => state === 'open' && closesAt > paper.now
    const window = pickFitting(paper.market.windows.slice(-4), fits, which)
    if (!window) return null
    return baskets.map((basket) => () => orderOf(paper, { ...basket, window }))
  },
)

const shares = together(
  'rush for shares',
  6,
  fc.record({ ...whichOne, weight: fc.constantFrom(1, 1, 2), who: fc.array(buyer, few) }),
  (paper, { who, weight, ...which }) => {
    const fits = ({ state, free }: PaperOffer) => state === 'open' && free.length > 0
    const offer = pickFitting(paper.adoption.offers.slice(-5), fits, which)
    if (!offer) return null
    const shownFen = Math.max(1, depositOf(offer, nextUnits(offer, weight)))
    return who.map((buyer) => () => reservationOf(paper, { buyer, offer, weight, shownFen }))
  },
)

/** Two tills scan one code. */
const scans = together(
  'scan at once',
  3,
  fc.record({ which: fc.nat(99), times }),
  (paper, { which, times }) => {
    const known = paper.market.orders.filter(({ code }) => code !== null)
    const order = pick(known, which)
    return order ? manyTimes(times, () => pickUpOf(paper, order)) : null
  },
)

/** The bank tells of the money while its buyer changes their mind. */
const payAndCancel = together(
  'pay and cancel at once',
  8,
  fc.record({ which: fc.nat(99) }),
  (paper, which) => {
    const [order, charge] = begunOf(paper, which)
    if (!order || !charge) return null
    return [() => cancelOf(paper, order), () => eventOf(paper, charge)]
  },
  (paper, town, which) => {
    const [, charge] = begunOf(paper, which)
    if (charge?.bank === 'open' && town.bank.pay(charge.ref)) charge.bank = 'paid'
  },
)

/** An order that may still be cancelled, and what its buyer has begun to pay for it. */
function begunOf({ now, market }: Paper, { which }: { which: number }) {
  const begun = ({ payment }: PaperOrder) =>
    payment?.charges.find(({ state, bank }) => state === 'open' && bank !== 'cancelled')
  const open = market.orders.filter((order) => {
    const { state, window } = order
    const isOpen = window.state === 'open' && now < window.closesAt
    return state === 'placed' && isOpen && begun(order) !== undefined
  })
  const order = pick(open, which)
  return [order, order && begun(order)] as const
}

const statements = together(
  'approve statements at once',
  3,
  fc.record({ ...whichOne, count }),
  (paper, which) => {
    const some = statementsFor(paper, which)
    if (some.length === 0) return null
    const two: Who[] = ['first', 'second']
    return two.map((who) => () => approvalOf(who, some))
  },
)

const batches = together('make batches at once', 2, fc.record({ times }), (paper, { times }) => {
  const ready = paper.settling.statements.some(({ state }) => state === 'approved')
  return ready ? manyTimes(times, () => batchOf(paper)) : null
})

const releases = together('release at once', 2, fc.record(whichOne), ({ settling }, which) => {
  const batch = pickFitting(settling.batches, ({ state }) => state === 'made', which)
  if (!batch) return null
  const two: Who[] = ['first', 'second']
  return two.map((who) => () => releaseOf(batch, who))
})

export const villageRushes: Kind[] = [sales, returns, shifts, reports, approvals]
export const tradeRushes: Kind[] = [orders, scans, payAndCancel]
export const adoptionRushes: Kind[] = [shares]
export const settlingRushes: Kind[] = [statements, batches, releases]
