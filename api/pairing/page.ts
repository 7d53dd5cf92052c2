import { Households, masked } from '../people/index.ts'
import { Places } from '../places/index.ts'
import { dayOf, toId, type Actor, type Day, type Id } from '../platform/index.ts'
import { dueOf, periodsThatCount } from './due.ts'
import { anyPlace, mayAct, onlyWatches, pairingOf, pairsOf } from './find.ts'
import {
  DutiesDone,
  Pairings,
  Visits,
  type Duty,
  type DutyDone,
  type Pairing,
  type Visit,
} from './pairing.model.ts'

interface Search {
  state: 'active' | 'ended'
  after?: string | undefined
  limit: number
}

export async function listPairings(actor: Actor, { state, after, limit }: Search) {
  const found = await Pairings.find({
    ...pairsOf(actor),
    state,
    ...(after ? { _id: { $gt: toId(after) } } : {}),
  })
    .setOptions({ anyPlace })
    .sort({ _id: 1 })
    .limit(limit + 1)
    .lean()
  const items = found.slice(0, limit)
  const next = found.length > limit ? String(items.at(-1)?._id) : null
  return { items: await presentPairings(actor, items), next }
}

export async function showPairing(actor: Actor, input: { pairing: string }) {
  return await pageOf(actor, await pairingOf(actor, input.pairing))
}

/** The page as it is after a change. */
export async function pageById(actor: Actor, id: Id) {
  return await pageOf(actor, await pairingOf(actor, id))
}

/** Everything that both sides see of a pair. */
export async function pageOf(actor: Actor, pairing: Pairing) {
  const [brief] = await presentPairings(actor, [pairing])
  const { _id, place, agreement, ended, stages } = pairing
  const which = { place, pairing: _id }
  const done = await DutiesDone.find(which).sort({ on: -1 }).limit(2000).lean()
  const planned = await Visits.find({ ...which, state: 'planned' })
    .sort({ on: 1 })
    .lean()
  const made = await Visits.find({ ...which, state: 'done' })
    .sort({ on: -1, _id: -1 })
    .limit(20)
    .lean()
  return {
    ...(brief as Brief),
    stages: stages.map(({ stage, from, note, name }) => ({ stage, from, note, by: name })),
    agreement: agreement ? { name: agreement.name, at: agreement.at.toISOString() } : null,
    duties: inForce(pairing).map((duty) => presentDuty(duty, done, dayOf(actor.at))),
    visits: [...planned, ...made].map(presentVisit),
    ended: ended ? { on: ended.on, reason: ended.reason } : null,
    may: mayAct(actor, pairing),
  }
}

function presentDuty(duty: Duty, all: DutyDone[], today: Day) {
  const done = all.filter((each) => each.duty.equals(duty._id))
  const { _id, side, title } = duty
  return {
    id: String(_id),
    side,
    title,
    monthly: duty.due === undefined,
    ...dueOf(duty, new Set(done.map((each) => each.period)), today),
    done: done.slice(0, 12).map(({ on, name, note }) => ({ on, by: name, note })),
  }
}

export function presentVisit({ _id, state, on, note, went, photos, name }: Visit) {
  const ids = photos.map(({ id }) => String(id))
  return { id: String(_id), state, on, note, went, photos: ids, by: name }
}

type Brief = Awaited<ReturnType<typeof presentPairings>>[number]

/** Pairs with the names of both sides, and what is due next. */
async function presentPairings(actor: Actor, pairings: Pairing[]) {
  const places = [...new Set(pairings.map((each) => each.place))]
  const villages = await Places.find({ path: { $in: places } }).lean()
  const ids = pairings.map((each) => each.household)
  const households = await Households.find({ place: { $in: places }, _id: { $in: ids } }).lean()
  const due = await dutiesDue(pairings, dayOf(actor.at))
  const visited = await visitDays(pairings)
  const watches = onlyWatches(actor)
  return pairings.map((pairing) => {
    const { _id, state, since, stage, home } = pairing
    const village = villages.find((each) => each.path === pairing.place)
    const household = households.find((each) => each._id.equals(pairing.household))
    const name = household?.headName ?? ''
    const duties = due.filter((each) => each.pairing === pairing)
    const visits = visited.get(String(_id))
    return {
      id: String(_id),
      state,
      since,
      days: daysBetween(since, pairing.ended?.on ?? dayOf(actor.at)) + 1,
      stage,
      home: { code: home.code, name: home.name },
      village: { code: village?.code ?? '', name: village?.name ?? '' },
      household: {
        id: String(pairing.household),
        code: household?.code ?? '',
        group: household?.group ?? '',
        masked: masked(name),
        headName: watches ? null : name,
      },
      nextDuty: duties[0] ? presentDue(duties[0]) : null,
      overdue: duties.filter((each) => each.overdue).length,
      lastVisit: visits?.last ?? null,
      nextVisit: visits?.next ?? null,
    }
  })
}

function presentDue({ duty, due, overdue }: DutyDue) {
  return { id: String(duty._id), side: duty.side, title: duty.title, due, overdue }
}

export interface DutyDue {
  pairing: Pairing
  duty: Duty
  due: Day
  overdue: boolean
}

/** The duties that are still to be done in these pairs, the earliest first. */
export async function dutiesDue(pairings: Pairing[], today: Day): Promise<DutyDue[]> {
  const active = pairings.filter((each) => each.state === 'active')
  const place = { $in: [...new Set(active.map((each) => each.place))] }
  const pairing = { $in: active.map((each) => each._id) }
  const period = { $in: periodsThatCount(today) }
  const done = await DutiesDone.find({ place, pairing, period })
    .select({ duty: 1, period: 1 })
    .lean()
  const periods = new Map<string, Set<string>>()
  for (const each of done) {
    const key = String(each.duty)
    periods.set(key, (periods.get(key) ?? new Set<string>()).add(each.period))
  }
  const open = active.flatMap((each) =>
    inForce(each).flatMap((duty): DutyDue[] => {
      const { due, overdue } = dueOf(duty, periods.get(String(duty._id)) ?? new Set(), today)
      return due === null ? [] : [{ pairing: each, duty, due, overdue }]
    }),
  )
  return open.sort((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)))
}

/** The last visit made and the next one planned, by pair. */
async function visitDays(pairings: Pairing[]) {
  const place = { $in: [...new Set(pairings.map((each) => each.place))] }
  const pairing = { $in: pairings.map((each) => each._id) }
  const found = await Visits.aggregate<{
    _id: { pairing: Id; state: Visit['state'] }
    first: Day
    last: Day
  }>([
    { $match: { place, pairing } },
    {
      $group: {
        _id: { pairing: '$pairing', state: '$state' },
        first: { $min: '$on' },
        last: { $max: '$on' },
      },
    },
  ])
  const days = new Map<string, { last?: Day; next?: Day }>()
  for (const { _id, first, last } of found) {
    const key = String(_id.pairing)
    const more = _id.state === 'done' ? { last } : { next: first }
    days.set(key, { ...days.get(key), ...more })
  }
  return days
}

const inForce = ({ duties }: Pairing) => duties.filter((each) => !each.until)

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
