import { createHash } from 'node:crypto'
import { currentPolicy } from '../places/index.ts'
import { householdOf, masked, type Household } from '../people/index.ts'
import { householdOfCard, spend } from '../points/index.ts'
import { Refusal, accountOf, dayOf, newId, toId, type Actor, type Day } from '../platform/index.ts'
import { GoodsList, type Goods } from './goods.model.ts'
import { takeLimits } from './limits.ts'
import { Redemptions, Shifts, type Redemption, type SoldLine } from './sales.model.ts'
import { batchesOf, choose, moveStock, type Change } from './stock.ts'

/** A till may bring in what it sold without a network for so long. */
const offlineDays = 14

export interface Sale {
  household: string
  card?: string | undefined
  lines: { goods: string; quantity: number }[]
  shift: string
  /** Hundredths, as the till showed it: a price that changed meanwhile is not charged unseen. */
  expectPoints: number
  soldAt?: string | undefined
  offline?: boolean | undefined
}

/**
 * Points for goods, together or not at all. The order of the writes is ledger, limits, stock:
 * what many want at once comes last and is held shortest.
 */
export async function redeem(actor: Actor, input: Sale): Promise<Redemption> {
  const place = actor.place.path
  const soldAt = soldAtOf(actor, input)
  const household = await householdOf(actor, toId(input.household))
  if (input.card) await assertCard(actor, input.card, input.household)
  const shift = await openShift(actor, input.shift)
  const wanted = await wantedGoods(place, input)
  const taken = await chooseBatches(place, wanted, dayOf(soldAt))
  const { giftedPercent, purchasesPerMonth } = await currentPolicy(actor)
  const { id: keeper, name: keeperName } = accountOf(actor)
  const subject = { kind: 'redemption', id: newId() }
  const points = sumOf(wanted)
  const spent = await spend(place, {
    household: household._id,
    points,
    giftedPercent,
    subject,
    what: wanted.map(({ goods, quantity }) => `${goods.name}×${quantity}`).join('，'),
    by: keeper,
    at: actor.at,
  })
  await takeLimits(place, household._id, wanted, purchasesPerMonth, dayOf(soldAt))
  const redemption: Redemption = {
    _id: subject.id,
    place,
    number: slipNumber(soldAt, actor.key),
    ...shownOf(household),
    shift,
    keeper,
    keeperName,
    lines: wanted.map(({ goods, quantity }, at) => soldLine(goods, quantity, taken[at] ?? [])),
    points,
    ...spent,
    returnedEarned: 0,
    returnedGifted: 0,
    soldAt,
    at: actor.at,
    offline: input.offline ?? false,
    byCard: input.card !== undefined,
    returns: 0,
  }
  await Redemptions.insertMany([redemption], { lean: true })
  await moveStock(actor, taken.flat(), { kind: 'redemption', subject })
  return redemption
}

/** What the slip says of the household. */
function shownOf({ _id, code, group, headName }: Household) {
  return { household: _id, householdCode: code, group, masked: masked(headName) }
}

function soldAtOf(actor: Actor, { soldAt, offline }: Sale): Date {
  if (!offline || !soldAt) return actor.at
  const at = new Date(soldAt)
  const age = actor.at.getTime() - at.getTime()
  if (age > offlineDays * 86_400_000) throw new Refusal('against_rule', 'sold_too_long_ago')
  // A till whose clock runs ahead does not sell in the future.
  return age < 0 ? actor.at : at
}

async function assertCard(actor: Actor, card: string, household: string): Promise<void> {
  const owner = await householdOfCard(actor, card)
  if (String(owner) !== household) throw new Refusal('conflict', 'card_of_others')
}

async function openShift(actor: Actor, id: string) {
  const keeper = accountOf(actor).id
  const shift = await Shifts.findOne({ _id: toId(id), place: actor.place.path, keeper }).lean()
  if (!shift?.open) throw new Refusal('conflict', 'shift_not_open')
  return shift._id
}

interface WantedGoods {
  goods: Goods
  quantity: number
}

/** Goods on sale at prices that the till has shown. */
async function wantedGoods(place: string, { lines, expectPoints }: Sale): Promise<WantedGoods[]> {
  const ids = lines.map((line) => line.goods)
  if (new Set(ids).size !== ids.length) throw new Refusal('malformed', 'goods_twice')
  const found = await GoodsList.find({
    place,
    _id: { $in: ids.map(toId) },
    state: 'on_sale',
  }).lean()
  const wanted = lines.map(({ goods: id, quantity }) => {
    const goods = found.find((each) => String(each._id) === id)
    if (!goods) throw new Refusal('conflict', 'not_on_sale', { goods: id })
    return { goods, quantity }
  })
  const points = sumOf(wanted)
  if (points !== expectPoints) throw new Refusal('conflict', 'price_changed', { points })
  return wanted
}

function sumOf(wanted: readonly WantedGoods[]): number {
  return wanted.reduce((sum, { goods, quantity }) => sum + goods.points * quantity, 0)
}

/** The batches that each of the goods leaves from. */
async function chooseBatches(place: string, wanted: readonly WantedGoods[], today: Day) {
  const ids = wanted.map(({ goods }) => goods._id)
  const batches = await batchesOf(place, ids)
  return wanted.map(({ goods, quantity }) => choose(batches, { goods: goods._id, quantity }, today))
}

function soldLine(goods: Goods, quantity: number, taken: readonly Change[]): SoldLine {
  return {
    goods: goods._id,
    name: goods.name,
    unit: goods.unit,
    quantity,
    points: goods.points,
    returned: 0,
    taken: taken.map((change) => ({ batch: change.batch, quantity: -change.quantity })),
  }
}

/** "1116-048291": the day and six digits of the key's SHA-256, so that a till can print it alone. */
export function slipNumber(soldAt: Date, key: string): string {
  const digits = createHash('sha256').update(key).digest().readUInt32BE(0) % 1_000_000
  return `${dayOf(soldAt).slice(5).replace('-', '')}-${String(digits).padStart(6, '0')}`
}
