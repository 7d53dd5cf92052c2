import fc from 'fast-check'
import type { Paper } from '../paper.ts'
import { askOnce, does, pickFitting, whichOne, type Foreseen, type Kind } from '../step.ts'
import type { Town } from '../town.ts'
import type { PaperOffer } from './adoption-paper.ts'
import { reservationOf } from './adoption-kinds.ts'
import { buyer, orderOf, quantities } from './buying-kinds.ts'
import type { PaperWindow } from './market-paper.ts'
import { beginningOf, eventOf } from './paying-kinds.ts'

/** All that a buyer does at a stretch: what they want is asked for, and paid by card. */
async function buyAndPay(
  paper: Paper,
  town: Town,
  name: string,
  wish: Foreseen,
  overHttp: boolean,
): Promise<readonly string[]> {
  const before = paper.till.payments.length
  await askOnce(paper, town, name, wish, overHttp)
  const payment = paper.till.payments[before]
  if (!payment) return wish.touches ?? []
  await askOnce(paper, town, 'begin to pay', beginningOf(paper, payment, 'card'), overHttp)
  const [charge] = payment.charges
  town.bank.pay(charge!.ref)
  charge!.bank = 'paid'
  await askOnce(paper, town, 'tell of a payment', eventOf(paper, charge!), overHttp)
  return ['money', payment.subject.viewed]
}

const isOpenNow =
  ({ now }: Paper) =>
  ({ state, closesAt }: PaperWindow) =>
    state === 'open' && closesAt > now

function windowFor(paper: Paper, which: number): PaperWindow | undefined {
  return pickFitting(paper.market.windows, isOpenNow(paper), { which, wild: false })
}

const order = does(
  'order and pay',
  10,
  fc.record({
    which: whichOne.which,
    buyer,
    quantities: quantities.filter((each) => each.some((units) => units > 0)),
    point: fc.nat(1),
  }),
  {
    may: (paper, { which }) => windowFor(paper, which) !== undefined,
    run: async (paper, town, { which, ...basket }, overHttp) => {
      const wish = orderOf(paper, { ...basket, window: windowFor(paper, which)! })
      return await buyAndPay(paper, town, 'order and pay', wish, overHttp)
    },
  },
)

function offerFor({ adoption }: Paper, which: number): PaperOffer | undefined {
  const fits = ({ state, free }: PaperOffer) => state === 'open' && free.length > 0
  return pickFitting(adoption.offers, fits, { which, wild: false })
}

const adopt = does(
  'adopt and pay',
  8,
  fc.record({ which: whichOne.which, buyer, weight: fc.constantFrom(1, 1, 2) }),
  {
    may: (paper, { which }) => offerFor(paper, which) !== undefined,
    run: async (paper, town, { which, ...wish }, overHttp) => {
      const reservation = reservationOf(paper, { ...wish, offer: offerFor(paper, which)! })
      return await buyAndPay(paper, town, 'adopt and pay', reservation, overHttp)
    },
  },
)

export const wholeOrders: Kind[] = [order]
export const wholeShares: Kind[] = [adopt]
