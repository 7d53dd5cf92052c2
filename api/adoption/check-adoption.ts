import type { Problem } from '../platform/index.ts'
import { MoneyAccounts, account } from '../payments/index.ts'
import { Offers, type Offer } from './offers.model.ts'
import { Shares, boughtStates, type Share, type ShareState } from './shares.model.ts'
import { Units, type Unit, type UnitState } from './units.model.ts'

const anyPlace = 'the checker sees everything it was asked to'

/**
 * Proves that each offer's units are free or somebody's and counted so, that each share's account
 * holds what its state says, that a settled unit was settled to the fen, and that the states of
 * unit and shares go together.
 * @param place filter on the place's path; all places without it
 */
export async function checkAdoption(place: object = {}): Promise<Problem[]> {
  const option = { anyPlace }
  const offers = await Offers.find({ ...place })
    .setOptions(option)
    .lean()
  const units = await Units.find({ ...place })
    .setOptions(option)
    .lean()
  const shares = await Shares.find({ ...place })
    .setOptions(option)
    .lean()
  const names = [
    ...shares.map(({ _id }) => account('share', _id)),
    ...units.map(({ _id }) => account('unit', _id)),
  ]
  const found = await MoneyAccounts.find({ _id: { $in: names } })
    .setOptions(option)
    .lean()
  const fen = new Map(found.map((each) => [each._id, each.fen]))
  const ofOffer = groups(shares, ({ offer }) => String(offer))
  const ofUnit = groups(
    shares.filter((share) => share.holds),
    ({ unit }) => String(unit),
  )
  const byId = new Map(units.map((unit) => [String(unit._id), unit]))
  return [
    ...offers.flatMap((offer) => offerProblems(offer, ofOffer.get(String(offer._id)) ?? [])),
    ...shares.flatMap((share) => {
      const on = fen.get(account('share', share._id)) ?? 0
      return shareProblems(share, byId.get(String(share.unit)), on)
    }),
    ...units.flatMap((unit) => {
      const own = ofUnit.get(String(unit._id)) ?? []
      return unitProblems(unit, own, fen.get(account('unit', unit._id)) ?? 0)
    }),
  ]
}

/** Each unit once: free, or held by one share; the counters say so. */
function offerProblems(offer: Offer, shares: readonly Share[]): Problem[] {
  const { _id, free, taken, paid, shares: count } = offer
  const held = shares.filter((share) => share.holds)
  const numbers = [...free, ...held.flatMap(({ units }) => units)].sort((a, b) => a - b)
  const weight = sum(held.map((share) => share.weight))
  const paidWeight = sum(held.filter(({ state }) => state !== 'reserved').map((s) => s.weight))
  const each = numbers.length === count && numbers.every((number, index) => number === index + 1)
  const isRight = each && weight === taken && paidWeight === paid
  const formed = offer.state !== 'formed' || offer.begun || (paid === count && free.length === 0)
  const details = { free, taken, paid, numbers }
  return isRight && formed ? [] : [{ what: 'offer_counts', id: String(_id), details }]
}

/** States of a unit in which its shares have been weighed. */
const weighed: readonly UnitState[] = [
  'weighed',
  'slaughtered',
  'harvested',
  'packed',
  'delivered',
  'settled',
]
const needWeighed: readonly ShareState[] = [
  'balance_due',
  'ready',
  'collected',
  'donated',
  'closed',
]
/** Paid in full: what lies on the account is what is due, until the unit is settled. */
const inFull: readonly ShareState[] = ['paid', 'ready', 'collected', 'donated', 'closed']

function shareProblems(share: Share, unit: Unit | undefined, onAccount: number): Problem[] {
  const { _id, state, paidFen, dueFen = 0, depositFen, holds, weight, units } = share
  const isSettled = unit?.state === 'settled' && inFull.includes(state)
  const isLost = unit?.state === 'condemned'
  const wrong: string[] = []
  if (onAccount !== (isSettled ? 0 : paidFen)) wrong.push('share_account')
  if (weight !== units.length) wrong.push('share_weight')
  if ((state === 'reserved' || !isBought(state)) && paidFen !== 0) wrong.push('share_paid')
  if (state === 'cooling_off' && paidFen !== depositFen) wrong.push('share_deposit')
  if (inFull.includes(state) && paidFen !== dueFen) wrong.push('share_due')
  if (needWeighed.includes(state) && !isLost && !weighed.includes(unit?.state ?? 'planned')) {
    wrong.push('share_before_weighing')
  }
  if (isBought(state) && !holds) wrong.push('share_without_units')
  const details = { state, paidFen, dueFen, onAccount, unit: unit?.state }
  return wrong.map((what) => ({ what, id: String(_id), details }))
}

const isBought = (state: ShareState) => boughtStates.includes(state)

/** What all shares pay is what the price says; nothing is left on the unit's account. */
function unitProblems(unit: Unit, shares: readonly Share[], onAccount: number): Problem[] {
  const { _id, state, price } = unit
  const id = String(_id)
  const wrong: Problem[] = []
  if (onAccount !== 0) wrong.push({ what: 'unit_account', id, details: { onAccount } })
  if (!weighed.includes(state)) return wrong
  const dues = sum(shares.map(({ dueFen = 0 }) => dueFen))
  if (!price || dues !== price.buyersFen) {
    wrong.push({ what: 'unit_dues', id, details: { dues, buyersFen: price?.buyersFen } })
  }
  const open = state === 'settled' && shares.some((share) => !inFull.includes(share.state))
  if (open) wrong.push({ what: 'unit_settled_unpaid', id, details: {} })
  return wrong
}

const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0)

function groups<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const map = new Map<string, T[]>()
  for (const item of list) {
    const known = map.get(keyOf(item))
    if (known) known.push(item)
    else map.set(keyOf(item), [item])
  }
  return map
}
