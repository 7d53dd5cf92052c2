import { checkEverything } from '../../../api/check-everything.ts'
import { Shares } from '../../../api/adoption/index.ts'
import { Payments } from '../../../api/payments/index.ts'
import { Vouchers } from '../../../api/payments/vouchers.model.ts'
import { Writes } from '../../../api/platform/index.ts'
import { Claims, PointsAccounts } from '../../../api/points/index.ts'
import { Orders } from '../../../api/produce/orders.model.ts'
import { Batches } from '../../../api/shop/index.ts'
import { Redemptions, Returns } from '../../../api/shop/sales.model.ts'
import { Client, replyOf, type Entry, type Journal } from './client.ts'
import { openingPoints, openingStock, type World } from './world.ts'

const anyPlace = { anyPlace: 'the proof sees everything' }
const atOnce = 6

/** What was agreed to is asked for once more: the same reply, byte for byte. */
export async function proveReplays(journal: Journal, entries: Entry[], url: string) {
  const waiting = [...entries]
  const next = async () => {
    for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
      const { act, key, answer, who } = entry
      const again = await new Client(url, who, journal).again(entry)
      journal.replaysChecked += 1
      if (again.text === answer?.text && again.replayed) continue
      journal.problems.push(
        `${act} ${key} was answered ${answer?.text} and then ${again.status} ${again.text}`,
      )
    }
  }
  await Promise.all(Array.from({ length: atOnce }, next))
}

/** Nothing agreed to is lost, nothing is there twice or by halves, all sums are as agreed. */
export async function proveEffects(world: World, journal: Journal): Promise<string[]> {
  return [
    ...refusedAs(journal),
    ...(await proveKeys(journal)),
    ...(await proveRecords(journal)),
    ...(await provePoints(world, journal)),
    ...(await proveStock(world, journal)),
    ...(await checkEverything()).map((problem) => JSON.stringify(problem)),
  ]
}

/** Who is signed in and asks for what is there is never turned away at the door. */
function refusedAs(journal: Journal): string[] {
  const refused = [...journal.entries.values()].filter(({ answer }) => {
    return [400, 401, 403, 404].includes(answer?.status ?? 0)
  })
  return refused.map(({ act, key, answer }) => `${act} ${key} was refused: ${answer?.text}`)
}

/** Each key that was agreed to is written down with its reply; those refused are not. */
async function proveKeys(journal: Journal): Promise<string[]> {
  const keys = [...journal.entries.keys()]
  const kept = await Writes.find({ _id: { $in: keys } }).lean()
  const byKey = new Map(kept.map(({ _id, reply }) => [_id, JSON.stringify(reply)]))
  return [...journal.entries.values()].flatMap(({ key, act, answer }) => {
    const told = answer?.status === 200 ? answer.text : undefined
    if (byKey.get(key) === told) return []
    return [`${act} ${key} was answered ${answer?.text} and is kept as ${byKey.get(key)}`]
  })
}

/** By act: the ids of what is there, and the id that the reply to it names. */
const records: Record<string, [there: () => Promise<unknown[]>, named: (reply: Reply) => unknown]> =
  {
    redeem: [() => Redemptions.find().setOptions(anyPlace).distinct('_id'), ({ id }) => id],
    return: [() => Returns.find().setOptions(anyPlace).distinct('_id'), ({ id }) => id],
    claim: [() => Claims.find().setOptions(anyPlace).distinct('_id'), ({ id }) => id],
    order: [() => Orders.find().setOptions(anyPlace).distinct('_id'), ({ id }) => id],
    share: [() => Shares.find().setOptions(anyPlace).distinct('_id'), ({ id }) => id],
    'top up': [
      () => Payments.find({ part: 'top_up' }).setOptions(anyPlace).distinct('_id'),
      ({ payment }) => payment,
    ],
    'cancel order': [
      () =>
        Orders.find({ endedBy: { $exists: true } })
          .setOptions(anyPlace)
          .distinct('_id'),
      ({ id }) => id,
    ],
  }

interface Reply {
  id: string
  payment: unknown
  given: number
  redemption: string
  household: { id: string }
  points: number
  lines: { goods: string; quantity: number }[]
}

/** Everything that is there was agreed to, and everything that was agreed to is there, once. */
async function proveRecords(journal: Journal): Promise<string[]> {
  const problems: string[] = []
  for (const [act, [there, named]] of Object.entries(records)) {
    const told = journal.agreed(act).map((entry) => String(named(replyOf<Reply>(entry))))
    const found = new Set((await there()).map(String))
    const lost = told.filter((id) => !found.delete(id))
    problems.push(
      ...lost.map((id) => `${act} ${id} was agreed to, and is lost or agreed to twice`),
      ...[...found].map((id) => `${act} ${id} is there, and nobody was told`),
    )
  }
  const given = journal.agreed('vouchers').reduce((n, each) => n + replyOf<Reply>(each).given, 0)
  const vouchers = await Vouchers.countDocuments().setOptions(anyPlace)
  if (given !== vouchers) problems.push(`${given} vouchers were given, ${vouchers} are there`)
  return problems
}

/** What each household had, less what it was told of its sales, and more of its returns. */
async function provePoints(world: World, journal: Journal): Promise<string[]> {
  const left = new Map(world.households.map((id) => [id, openingPoints]))
  const buyerOf = new Map<string, string>()
  for (const entry of journal.agreed('redeem')) {
    const { id, household, points } = replyOf<Reply>(entry)
    buyerOf.set(id, household.id)
    left.set(household.id, (left.get(household.id) ?? 0) - points)
  }
  for (const entry of journal.agreed('return')) {
    const { redemption, points } = replyOf<Reply>(entry)
    const buyer = buyerOf.get(redemption) ?? ''
    left.set(buyer, (left.get(buyer) ?? 0) + points)
  }
  const accounts = await PointsAccounts.find().setOptions(anyPlace).lean()
  const has = new Map(accounts.map((each) => [String(each.household), each.earned + each.gifted]))
  return [...left].flatMap(([id, points]) => {
    return has.get(id) === points ? [] : [`household ${id} has ${has.get(id)}, not ${points}`]
  })
}

async function proveStock(world: World, journal: Journal): Promise<string[]> {
  const left = new Map(world.goods.map(({ _id }) => [String(_id), openingStock]))
  for (const [act, sign] of [
    ['redeem', -1],
    ['return', 1],
  ] as const) {
    for (const { goods, quantity } of journal.agreed(act).flatMap(linesOf)) {
      left.set(goods, (left.get(goods) ?? 0) + sign * quantity)
    }
  }
  const batches = await Batches.find().setOptions(anyPlace).lean()
  const on = new Map(batches.map((batch) => [String(batch.goods), batch.left]))
  return [...left].flatMap(([id, quantity]) => {
    return on.get(id) === quantity ? [] : [`of ${id} ${on.get(id)} are left, not ${quantity}`]
  })
}

const linesOf = (entry: Entry) => replyOf<Reply>(entry).lines
