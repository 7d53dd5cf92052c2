import fc from 'fast-check'
import { lookAfterAdoption } from '../../../../api/adoption/index.ts'
import { dayBegins, dayMs, dayOn, daysAfter } from '../calendar.ts'
import type { BuyerName } from '../people.ts'
import type { Paper } from '../paper.ts'
import { asks, does, expectSame, pickFitting, whichOne, type Foreseen, type Kind } from '../step.ts'
import type { Town } from '../town.ts'
import { PaperShare, depositOf, nextUnits, unitsOf, type PaperOffer } from './adoption-paper.ts'
import { buyer } from './buying-kinds.ts'
import { inParts } from './shares-out.ts'

const reservedMs = 30 * 60_000
const canteenDays = 3
const most = 3

const terms = {
  form: 'agreed',
  guaranteedGrams: 10_000,
  compensationPercent: 50,
  services: [],
  collectiveFenPerJin: 20,
  poolPercent: 5,
  advanceFen: 0,
}

const openOffer = asks(
  'open an offer',
  4,
  fc.record({
    shares: fc.integer({ min: 2, max: 7 }),
    perBuyerMost: fc.integer({ min: 2, max: 5 }),
    depositPercent: fc.constantFrom(20, 13, 50),
    expectedGrams: fc.constantFrom(40_000, 33_333),
    fenPerJin: fc.integer({ min: 8_00, max: 15_01 }),
    days: fc.integer({ min: 1, max: 12 }),
    farm: fc.nat(3),
  }),
  ({ adoption, now, ids }, drawn) => {
    const running = adoption.offers.filter(({ state }) => state === 'open' || state === 'formed')
    if (running.length >= most) return null
    const { shares, depositPercent, expectedGrams, fenPerJin, days, farm } = drawn
    const perBuyerMost = Math.min(shares, drawn.perBuyerMost)
    const fillBy = daysAfter(dayOn(now), days)
    return {
      who: 'clerk',
      route: 'post /places/:place/adoption/offers',
      input: {
        ...{ title: '屋后的核桃树', kind: 'tree', species: '核桃', unitName: '棵' },
        ...{ shares, perBuyerMost, whoMay: ['employee', 'home', 'canteen'] },
        terms: { ...terms, depositPercent, expectedGrams, fenPerJin },
        ...{ fillBy, readyOn: daysAfter(fillBy, 300) },
        ...{ weighedAt: '村委会的地磅', delivery: '到厂门口领', pickUps: ['厂门口'] },
        household: ids.households[farm],
      },
      refused: null,
      says: { state: 'draft', shares },
      done: async ({ id }, town) => {
        await openToBuyers(town, id)
        const deposits = inParts(depositIn(drawn), Array<number>(shares).fill(1))
        adoption.offers.push({
          ...{ id, state: 'open', shares, perBuyerMost, depositPercent, deposits, fillBy },
          ...{ free: deposits.map((_, at) => at + 1), bought: [] },
        })
      },
    }
  },
)

/** So many per cent of the expected value, half up to the fen, once. */
function depositIn(of: { expectedGrams: number; fenPerJin: number; depositPercent: number }) {
  const { expectedGrams, fenPerJin, depositPercent } = of
  return Math.floor((expectedGrams * fenPerJin * depositPercent) / 50_000 + 0.5)
}

async function openToBuyers(town: Town, offer: string): Promise<void> {
  const path = 'post /places/:place/adoption/offers/:offer'
  const review = { who: 'approver', route: `${path}/review` } as const
  const agreed = await town.ask({ ...review, input: { offer, agreed: true } })
  const opened = await town.ask({ who: 'clerk', route: `${path}/open`, input: { offer } })
  expectSame('opening an offer', [agreed.refused, opened.refused], [null, null])
}

export interface Wish {
  buyer: BuyerName
  offer: PaperOffer
  weight: number
  /** The deposit that the page showed; what it is now, unless told. */
  shownFen?: number
}

/** Units of an offer are taken; the paper knows which, or why not. */
export function reservationOf(paper: Paper, wish: Wish): Foreseen {
  const { buyer, offer, weight } = wish
  const units = nextUnits(offer, weight)
  const depositFen = depositOf(offer, units)
  const { shownFen = Math.max(1, depositFen) } = wish
  return {
    who: buyer,
    route: 'post /places/:place/adoption/offers/:offer/shares',
    input: {
      offer: offer.id,
      weight,
      expectDepositFen: shownFen,
      ...(buyer === 'steward' ? { as: 'home' } : {}),
    },
    refused: whyNot(paper, wish, units) ?? (shownFen === depositFen ? null : 'deposit_changed'),
    says: { state: 'reserved', weight, depositFen },
    done: (reply) => {
      const share = new PaperShare(reply.id, offer, buyer, units, paper.till)
      offer.free = offer.free.filter((number) => !units.includes(number))
      offer.bought.push(share)
      const { id, until } = reply.payment
      const expiresAt = keptUntil(paper.now, wish)
      expectSame('until when it is kept', until, new Date(expiresAt).toISOString())
      const owed = { id, buyer, subject: share, part: 'deposit', fen: depositFen, expiresAt }
      paper.till.ask(owed)
    },
    touches: [`offer ${offer.id}`],
  }
}

function whyNot({ now }: Paper, wish: Wish, units: readonly number[]): string | null {
  const { buyer, offer, weight } = wish
  const { state, free, fillBy, perBuyerMost } = offer
  if (state === 'expired' || state === 'cancelled') return 'offer_over'
  if (unitsOf(offer, buyer) + weight > perBuyerMost) return 'shares_most'
  if (free.length > 0 && state === 'open' && fillBy < dayOn(now)) return 'offer_over'
  return units.length < weight ? 'shares_gone' : null
}

/** A canteen has days to pay; an offer that fills by a day keeps nothing beyond it. */
function keptUntil(now: number, { buyer, offer }: Wish): number {
  const until = now + (buyer === 'cook' ? canteenDays * dayMs : reservedMs)
  const end = dayBegins(daysAfter(offer.fillBy, 1))
  return offer.state === 'open' ? Math.min(until, end) : until
}

const reserve = asks(
  'reserve a share',
  12,
  fc.record({
    ...whichOne,
    buyer,
    weight: fc.constantFrom(1, 1, 2, 3),
    wrong: fc.nat(24).map((each) => each === 0),
  }),
  (paper, { which, wild, wrong, ...wish }) => {
    const about = paper.adoption.offers.slice(-5)
    const fits = ({ state, free }: PaperOffer) => state === 'open' && free.length > 0
    const offer = pickFitting(about, fits, { which, wild })
    if (!offer) return null
    return reservationOf(paper, { ...wish, offer, ...(wrong ? { shownFen: 7 } : {}) })
  },
)

export function givingBackOf({ now }: Paper, share: PaperShare): Foreseen {
  return {
    who: share.buyer,
    route: 'post /places/:place/adoption/shares/:share/cancel',
    input: { share: share.id },
    refused: share.whyNotCancel(now),
    says: { state: 'cancelled', paidFen: 0 },
    done: () => share.giveUp(now),
    touches: [`offer ${share.offer.id}`, 'money'],
  }
}

const cancel = asks('give a share back', 5, fc.record(whichOne), (paper, which) => {
  const share = pickFitting(paper.adoption.shares.slice(-20), ({ isHeld }) => isHeld, which)
  return share ? givingBackOf(paper, share) : null
})

const callOff = asks('call an offer off', 1, fc.record(whichOne), ({ adoption, now }, which) => {
  const fits = ({ state }: PaperOffer) => state === 'open' || state === 'formed'
  const offer = pickFitting(adoption.offers.slice(-5), fits, which)
  if (!offer) return null
  return {
    who: 'clerk',
    route: 'post /places/:place/adoption/offers/:offer/cancel',
    input: { offer: offer.id, reason: '树倒了' },
    refused: fits(offer) ? null : 'offer_state',
    done: () => adoption.end(offer, 'cancelled', now),
    touches: [`offer ${offer.id}`, 'money'],
  }
})

const look = does('look after adoption', 3, fc.constant({}), {
  may: () => true,
  run: async (paper, town) => {
    await lookAfterAdoption.run()
    paper.adoption.lookAfter(paper.now)
    town.tally.count('look after adoption', null)
    return ['money', ...paper.adoption.offers.map(({ id }) => `offer ${id}`).slice(-3)]
  },
})

export const adoptionKinds: Kind[] = [openOffer, reserve, cancel, callOff, look]
