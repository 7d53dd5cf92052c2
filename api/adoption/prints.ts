import { pathsAbove } from '../places/index.ts'
import { Refusal, accountOf, dayOf, newId, type Actor, type Day } from '../platform/index.ts'
import { MarketPrints, type MarketPrint } from './market.model.ts'
import type { Terms } from './price.ts'

export type PrintText = Pick<
  MarketPrint,
  'series' | 'product' | 'region' | 'day' | 'fen' | 'per'
> & { reason?: string | undefined }

/**
 * The last n prints of a series before a day, newest first, as the village or a place above it
 * keeps them; where several keep a day, the nearest counts.
 */
export async function printsBefore(village: string, series: string, day: Day, most: number) {
  const places = pathsAbove(village)
  const found = await MarketPrints.find({
    place: { $in: places },
    series,
    current: true,
    day: { $lt: day },
  })
    .sort({ day: -1 })
    .limit(most * places.length)
    .lean()
  found.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : b.place.length - a.place.length))
  const days = new Set<Day>()
  const nearest = found.filter((each) => !days.has(each.day) && days.add(each.day))
  return nearest.slice(0, most).map(({ day: on, fen, per }) => ({ day: on, fen, per }))
}

/** The prints that the market price would be made from today. */
export async function latestPrints(
  { at }: Pick<Actor, 'at'>,
  { place, terms }: { place: string; terms: Terms },
) {
  if (terms.form === 'agreed') return []
  return await printsBefore(place, terms.series, dayOf(at), terms.prints)
}

/** Enters a print. What stands is never overwritten: a correction is a version with a reason. */
export async function enterPrint(actor: Actor, input: PrintText) {
  const place = actor.place.path
  const { series, day, reason, ...rest } = input
  if (day > dayOf(actor.at)) throw new Refusal('malformed', 'print_ahead')
  const known = await MarketPrints.findOne({ place, series, day, current: true }).lean()
  if (known && !reason) throw new Refusal('conflict', 'print_known', { day })
  if (known) {
    await MarketPrints.updateOne({ _id: known._id, place }, { $set: { current: false } })
  }
  const print: MarketPrint = {
    ...rest,
    _id: newId(),
    place,
    series,
    day,
    version: (known?.version ?? 0) + 1,
    current: true,
    by: accountOf(actor).id,
    at: actor.at,
    ...(known && reason ? { reason } : {}),
  }
  await MarketPrints.insertMany([print], { lean: true })
  return present(print)
}

export async function listPrints(actor: Actor, input: { series: string; limit: number }) {
  const found = await MarketPrints.find({
    place: { $in: pathsAbove(actor.place.path) },
    series: input.series,
  })
    .sort({ day: -1, version: -1 })
    .limit(input.limit)
    .lean()
  return { items: found.map(present) }
}

interface SeriesRow {
  _id: string
  prints: number
  lastDay: Day
}

export async function listSeries(actor: Actor) {
  const place = { $in: pathsAbove(actor.place.path) }
  const rows = await MarketPrints.aggregate<SeriesRow>([
    { $match: { place, current: true } },
    { $group: { _id: '$series', prints: { $sum: 1 }, lastDay: { $max: '$day' } } },
    { $sort: { _id: 1 } },
    { $limit: 200 },
  ])
  const lasts = await MarketPrints.find({
    place,
    current: true,
    $or: [
      ...rows.map(({ _id: series, lastDay: day }) => ({ series, day })),
      // An empty $or is refused.
      { series: '' },
    ],
  }).lean()
  const items = rows.flatMap(({ _id: series, prints, lastDay }) => {
    const last = lasts.find((each) => each.series === series)
    if (!last) return []
    const { product, region, fen: lastFen, per: lastPer } = last
    return [{ series, product, region, prints, lastDay, lastFen, lastPer }]
  })
  return { items }
}

function present(print: MarketPrint) {
  const { _id, series, product, region, day, fen, per, version, current, reason, at } = print
  return {
    id: String(_id),
    series,
    product,
    region,
    day,
    fen,
    per,
    version,
    current,
    reason: reason ?? null,
    at: at.toISOString(),
  }
}
