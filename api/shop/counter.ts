import { currentPolicy, type PolicyValues } from '../places/index.ts'
import { Households, masked, type Household } from '../people/index.ts'
import { PointsAccounts, activeCards, householdOfCard } from '../points/index.ts'
import { Refusal, dayOf, missing, type Actor, type Day } from '../platform/index.ts'
import { listGoods } from './goods.ts'
import { GoodsList, type Goods } from './goods.model.ts'
import { goodsKey, purchaseKey } from './limits.ts'
import { Takings, type Taking } from './sales.model.ts'

interface Points {
  earned: number
  gifted: number
}

/** Who stands at the counter: by the card they show, or by the code written on it. */
export async function findAtCounter(
  actor: Actor,
  input: { card?: string | undefined; code?: string | undefined },
) {
  const place = actor.place.path
  if (!input.card && !input.code) throw new Refusal('malformed', 'card_or_code')
  const by = input.card
    ? { _id: await householdOfCard(actor, input.card) }
    : { code: input.code as string }
  const household = await Households.findOne({ place, ...by }).lean()
  if (!household) throw missing('household')
  const account = await PointsAccounts.findOne({ place, household: household._id }).lean()
  const taking = await Takings.findOne({ place, household: household._id }).lean()
  const policy = await currentPolicy(actor)
  const goods = await GoodsList.find({ place, state: 'on_sale', limit: { $exists: true } }).lean()
  return {
    ...presentCustomer(household, account, taking, policy, goods, dayOf(actor.at)),
    giftedPercent: policy.giftedPercent,
    returnDays: policy.returnDays,
  }
}

function presentCustomer(
  household: Pick<Household, '_id' | keyof typeof onCards>,
  points: Points | null | undefined,
  taking: Taking | null | undefined,
  policy: PolicyValues,
  goods: readonly Goods[],
  today: Day,
) {
  const { earned = 0, gifted = 0 } = points ?? {}
  const used = (key: string | null) => (key ? (taking?.used[key] ?? 0) : 0)
  const { purchasesPerMonth } = policy
  return {
    household: {
      id: String(household._id),
      code: household.code,
      group: household.group,
      masked: masked(household.headName),
      headName: household.headName,
      photo: household.photo ? String(household.photo) : null,
    },
    balance: { earned, gifted },
    purchasesLeft:
      purchasesPerMonth === null ? null : Math.max(0, purchasesPerMonth - used(purchaseKey(today))),
    limits: goods.flatMap((each) => {
      const most = each.limit?.count
      if (most === undefined) return []
      return [{ goods: String(each._id), left: Math.max(0, most - used(goodsKey(each, today))) }]
    }),
  }
}

/** What the till shows of a household: a village's persons and kin would be read for nothing. */
const onCards = { code: 1, group: 1, headName: 1, photo: 1 } as const

/** A copy of the village for a till that may lose its network: goods, households, balances. */
export async function takeSnapshot(actor: Actor) {
  const place = actor.place.path
  const today = dayOf(actor.at)
  const policy = await currentPolicy(actor)
  const { items: goods } = await listGoods(actor, { state: 'on_sale' })
  const limited = await GoodsList.find({ place, state: 'on_sale', limit: { $exists: true } }).lean()
  const households = await Households.find({ place }).select(onCards).limit(5000).lean()
  const points = byHousehold(await PointsAccounts.find({ place }).lean())
  const takings = byHousehold(await Takings.find({ place }).lean())
  const cards = await activeCards(place)
  return {
    takenAt: actor.at.toISOString(),
    shopName: actor.place.shopName ?? actor.place.name,
    giftedPercent: policy.giftedPercent,
    returnDays: policy.returnDays,
    goods,
    households: households.map((each) => {
      const id = String(each._id)
      const shown = presentCustomer(each, points.get(id), takings.get(id), policy, limited, today)
      return { ...shown, card: cards.get(id) ?? null }
    }),
  }
}

function byHousehold<T extends { household: unknown }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((each) => [String(each.household), each]))
}
