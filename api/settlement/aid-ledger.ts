import type { PipelineStage } from 'mongoose'
import { Sales, channels, halfUp, type Channel } from '../payments/index.ts'
import { Places, pathsAbove } from '../places/index.ts'
import type { Actor } from '../platform/index.ts'
import { anyPlace, monthsOf, salesFilter, sideOf, spanOf, yearBefore, type Span } from './span.ts'

export type ChannelFen = Record<Channel, number>

interface Sum<Key> {
  _id: Key
  fen: number
}

/** What was accepted and paid, net of refunds, each once: a sum over sales and nothing else. */
export async function readAidLedger(actor: Actor, input: Partial<Span>) {
  const span = spanOf(actor, input)
  const side = sideOf(actor)
  const { code, name, kind } = actor.place
  const months = await byMonth(actor, span)
  const sold = await soldBy(actor, span, side === 'seller')
  const { units, homes } = await boughtBy(actor, span)
  return {
    place: { code, name, kind },
    side,
    at: actor.at.toISOString(),
    ...span,
    ...totalOf(months),
    sales: await Sales.countDocuments(salesFilter(actor, span)).setOptions({ anyPlace }),
    lastYear: await comparedWith(actor, span, totalOf(months).fen),
    perHousehold: await perHousehold(actor, span),
    months,
    sellers: sold,
    units,
    homes,
  }
}

async function sums<Key>(actor: Actor, span: Span, stages: PipelineStage[]): Promise<Sum<Key>[]> {
  const $match = salesFilter(actor, span)
  return await Sales.aggregate<Sum<Key>>([{ $match }, ...stages]).option({ anyPlace })
}

const group = (_id: unknown): PipelineStage => ({ $group: { _id, fen: { $sum: '$fen' } } })

export async function byMonth(actor: Actor, span: Span) {
  type Key = { month: string; channel: Channel }
  const month = { $substrBytes: ['$day', 0, 7] }
  const found = await sums<Key>(actor, span, [group({ month, channel: '$channel' })])
  return monthsOf(span).map((name) => {
    const of = found.filter(({ _id }) => _id.month === name)
    return { month: name, ...added(of.map(({ _id, fen }) => ({ channel: _id.channel, fen }))) }
  })
}

function added(parts: readonly { channel: Channel; fen: number }[]) {
  const byChannel = noSales()
  for (const { channel, fen } of parts) byChannel[channel] += fen
  return { fen: parts.reduce((sum, each) => sum + each.fen, 0), channels: byChannel }
}

function noSales(): ChannelFen {
  return Object.fromEntries(channels.map((each) => [each, 0])) as ChannelFen
}

export function totalOf(months: readonly { channels: ChannelFen }[]) {
  return added(
    months.flatMap(({ channels: of }) =>
      channels.map((channel) => ({ channel, fen: of[channel] })),
    ),
  )
}

/** The same span a year before. */
export async function comparedWith(actor: Actor, span: Span, fen: number) {
  const before = yearBefore(span)
  const [sum] = await sums<null>(actor, before, [group(null)])
  return { ...before, fen: sum?.fen ?? 0, moreFen: fen - (sum?.fen ?? 0) }
}

/** What farm households got of it, over the number of those that sold. */
export async function perHousehold(actor: Actor, span: Span) {
  const found = await sums<unknown>(actor, span, [
    { $unwind: '$farms' },
    { $group: { _id: '$farms.household', fen: { $sum: '$farms.fen' } } },
    { $match: { fen: { $ne: 0 } } },
    { $group: { _id: null, fen: { $sum: '$fen' }, households: { $sum: 1 } } },
  ])
  const { fen: allFen, households } = (found[0] ?? { fen: 0, households: 0 }) as {
    fen: number
    households: number
  }
  return { fen: households > 0 ? halfUp(allFen, households) : 0, households, allFen }
}

interface PlaceSum {
  code: string
  name: string
  kind: string
  fen: number
  channels: ChannelFen
}

/**
 * By selling place, most first.
 * @param rollUp to the places directly below the actor's; otherwise by village
 */
export async function soldBy(actor: Actor, span: Span, rollUp: boolean): Promise<PlaceSum[]> {
  type Key = { place: string; channel: Channel }
  const found = await sums<Key>(actor, span, [group({ place: '$place', channel: '$channel' })])
  const depth = pathsAbove(actor.place.path).length
  const pathOf = (path: string) => (rollUp ? (pathsAbove(path)[depth] ?? path) : path)
  return await named(found.map(({ _id, fen }) => ({ ..._id, fen, path: pathOf(_id.place) })))
}

/** By union, and by home or canteen. */
async function boughtBy(actor: Actor, span: Span) {
  type Key = { place: string; channel: Channel }
  const key = { place: '$buyerPlace', channel: '$channel' }
  const found = await sums<Key>(actor, span, [group(key)])
  const unionOf = await unions(found.map(({ _id }) => _id.place))
  const parts = found.map(({ _id, fen }) => ({ ..._id, fen, path: _id.place }))
  const all = await named(parts)
  const inUnions = parts.flatMap((part) => {
    const union = unionOf.get(part.place)
    return union ? [{ ...part, path: union.path }] : []
  })
  const byCode = new Map(
    parts.map((part) => [part.place.split('/').at(-2), unionOf.get(part.place)?.name ?? null]),
  )
  const homes = all
    .filter((each) => each.kind !== 'union')
    .map((each) => ({ ...each, unit: byCode.get(each.code) ?? null }))
  return { units: await named(inUnions), homes }
}

/** For each path the nearest union at or above it. */
async function unions(paths: readonly string[]) {
  const above = [...new Set(paths.flatMap((path) => pathsAbove(path)))]
  const found = await Places.find({ path: { $in: above }, kind: 'union' }).lean()
  const byPath = new Map(found.map((each) => [each.path, each]))
  const nearest = (path: string) =>
    pathsAbove(path)
      .reverse()
      .flatMap((each) => byPath.get(each) ?? [])[0]
  return new Map(paths.map((path) => [path, nearest(path)]))
}

async function named(
  parts: readonly { path: string; channel: Channel; fen: number }[],
): Promise<PlaceSum[]> {
  const byPath = new Map<string, { channel: Channel; fen: number }[]>()
  for (const part of parts) byPath.set(part.path, [...(byPath.get(part.path) ?? []), part])
  const places = await Places.find({ path: { $in: [...byPath.keys()] } }).lean()
  return places
    .map(({ code, name, kind, path }) => ({ code, name, kind, ...added(byPath.get(path) ?? []) }))
    .sort((a, b) => b.fen - a.fen || (a.code < b.code ? -1 : 1))
}
