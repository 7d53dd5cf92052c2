import { Refusal, accountOf, missing, newId, toId, type Actor, type Id } from '../platform/index.ts'
import { Batches, GoodsList, type Batch } from './goods.model.ts'
import { Redemptions, Returns, Shifts, type Counted, type Shift } from './sales.model.ts'
import { byExpiry, moveStock, type Change } from './stock.ts'

interface Count {
  counts: { goods: string; counted: number }[]
  note?: string | undefined
}

/** The keeper begins, having counted some of the shelf; one open shift for a keeper. */
export async function openShift(actor: Actor, input: Count) {
  const { id: keeper, name: keeperName } = accountOf(actor)
  const place = actor.place.path
  if (await Shifts.exists({ place, keeper, open: true })) {
    throw new Refusal('conflict', 'shift_already_open')
  }
  const shift: Shift = {
    _id: newId(),
    place,
    keeper,
    keeperName,
    open: true,
    openedAt: actor.at,
    opening: [],
    ...(input.note ? { openingNote: input.note } : {}),
  }
  shift.opening = await settleCount(actor, shift._id, input)
  await Shifts.insertMany([shift], { lean: true })
  return await presentShift(shift)
}

/** The keeper ends: what was counted against what should be there, and why they differ. */
export async function closeShift(actor: Actor, input: Count & { shift: string }) {
  const place = actor.place.path
  const keeper = accountOf(actor).id
  const _id = toId(input.shift)
  const shift = await Shifts.findOne({ _id, place, keeper }).lean()
  if (!shift) throw missing('shift')
  const closing = await settleCount(actor, _id, input)
  const change = {
    open: false,
    closedAt: actor.at,
    closing,
    ...(input.note ? { closingNote: input.note } : {}),
  }
  const { modifiedCount } = await Shifts.updateOne({ _id, place, open: true }, { $set: change })
  if (modifiedCount === 0) throw new Refusal('conflict', 'shift_not_open')
  return await presentShift({ ...shift, ...change })
}

/** Puts the books to what was counted; a difference without a word about it is refused. */
async function settleCount(actor: Actor, shift: Id, { counts, note }: Count): Promise<Counted[]> {
  const place = actor.place.path
  const ids = counts.map((each) => toId(each.goods))
  if (new Set(counts.map((each) => each.goods)).size !== counts.length) {
    throw new Refusal('malformed', 'goods_twice')
  }
  const goods = await GoodsList.find({ place, _id: { $in: ids } }).lean()
  const batches = await Batches.find({ place, goods: { $in: ids } }).lean()
  const changes: Change[] = []
  const counted = counts.map(({ goods: id, counted: found }): Counted => {
    const known = goods.find((each) => String(each._id) === id)
    if (!known) throw missing('goods')
    const own = batches.filter((batch) => batch.goods.equals(known._id)).sort(byExpiry)
    const expected = own.reduce((sum, batch) => sum + batch.left, 0)
    changes.push(...differences(own, known._id, found - expected))
    return { goods: known._id, name: known.name, expected, counted: found }
  })
  if (changes.length > 0 && !note) {
    const differ = counted.filter((each) => each.counted !== each.expected)
    throw new Refusal('against_rule', 'count_differs', {
      goods: differ.map((each) => ({ ...each, goods: String(each.goods) })),
    })
  }
  const subject = { kind: 'shift', id: shift }
  await moveStock(actor, changes, { kind: 'count', subject, reason: note ?? '' })
  return counted
}

/** What is missing is missing from the earliest batches; what is over lies with the latest. */
function differences(batches: readonly Batch[], goods: Id, difference: number): Change[] {
  if (difference === 0) return []
  const last = batches.at(-1)
  if (difference > 0) {
    if (!last) throw new Refusal('against_rule', 'count_without_batch', { goods: String(goods) })
    return [{ batch: last._id, goods, quantity: difference }]
  }
  let missingPieces = -difference
  return batches.flatMap((batch) => {
    const taken = Math.min(batch.left, missingPieces)
    missingPieces -= taken
    return taken > 0 ? [{ batch: batch._id, goods, quantity: -taken }] : []
  })
}

export async function currentShift(actor: Actor) {
  const place = actor.place.path
  const shift = await Shifts.findOne({ place, keeper: accountOf(actor).id, open: true }).lean()
  return { shift: shift ? await presentShift(shift) : null }
}

export async function listShifts(actor: Actor) {
  const found = await Shifts.find({ place: actor.place.path })
    .sort({ openedAt: -1 })
    .limit(60)
    .lean()
  const items = []
  for (const shift of found) items.push(await presentShift(shift))
  return { items }
}

/** Totals are derived from the slips, so that no sale has to write to the shift. */
async function presentShift(shift: Shift) {
  const match = { place: shift.place, shift: shift._id }
  const [sold] = await Redemptions.aggregate<{ slips: number; points: number }>([
    { $match: match },
    { $group: { _id: null, slips: { $sum: 1 }, points: { $sum: '$points' } } },
  ])
  const [back] = await Returns.aggregate<{ returns: number; points: number }>([
    { $match: match },
    { $group: { _id: null, returns: { $sum: 1 }, points: { $sum: '$points' } } },
  ])
  return {
    id: String(shift._id),
    keeper: shift.keeperName,
    open: shift.open,
    openedAt: shift.openedAt.toISOString(),
    closedAt: shift.closedAt?.toISOString() ?? null,
    slips: sold?.slips ?? 0,
    points: sold?.points ?? 0,
    returns: back?.returns ?? 0,
    returnedPoints: back?.points ?? 0,
    opening: shift.opening.map(presentCount),
    openingNote: shift.openingNote ?? null,
    closing: shift.closing?.map(presentCount) ?? null,
    closingNote: shift.closingNote ?? null,
    sold: shift.open ? await soldGoods(shift) : [],
  }
}

/** What was sold in the shift, and so what is worth counting at its end. */
async function soldGoods({ place, _id }: Shift) {
  const groups = await Redemptions.aggregate<{ _id: Id; name: string; quantity: number }>([
    { $match: { place, shift: _id } },
    { $unwind: '$lines' },
    {
      $group: {
        _id: '$lines.goods',
        name: { $first: '$lines.name' },
        quantity: { $sum: '$lines.quantity' },
      },
    },
  ])
  return groups.map((each) => ({
    goods: String(each._id),
    name: each.name,
    quantity: each.quantity,
  }))
}

function presentCount({ goods, name, expected, counted }: Counted) {
  return { goods: String(goods), name, expected, counted }
}
