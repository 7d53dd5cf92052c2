import { Entries } from '../notices/index.ts'
import { Places } from '../places/index.ts'
import { addDays, below, dayOf, startOf, type Actor, type Day } from '../platform/index.ts'
import type { VillageCover } from './points-behind.ts'
import { Statements } from './statements.model.ts'

/** Days before the last day to answer at which an objection is told of. */
const objectionDays = 2
/** Days after the farmer's nod, of the seven, after which a payment is told of. */
const waitingDays = 5
const mostToDo = 50

interface ToDo {
  kind: 'fund_short' | 'objection_due' | 'statement_waiting'
  place: string
  count: number
  fen: number
  by: Day | null
}

/** 要搭把手的事: what somebody should look at, with the place to go to. */
export async function lendAHand(actor: Actor, covers: readonly VillageCover[]) {
  const all = [
    ...shortFunds(covers),
    ...(await dueObjections(actor)),
    ...(await waitingStatements(actor)),
  ].slice(0, mostToDo)
  const paths = { $in: all.map((each) => each.place) }
  const places = new Map((await Places.find({ path: paths }).lean()).map((p) => [p.path, p]))
  return all.flatMap((each) => {
    const place = places.get(each.place)
    if (!place) return []
    const { code, name, kind } = place
    return [{ ...each, place: { code, name, kind } }]
  })
}

/** Villages whose fund and stock cover less than their points, the barest first. */
function shortFunds(covers: readonly VillageCover[]): ToDo[] {
  return covers
    .map(({ place, liabilityFen, fundFen, stockFen }) => ({
      place,
      cover: fundFen + stockFen,
      liabilityFen,
    }))
    .filter(({ cover, liabilityFen }) => cover < liabilityFen)
    .map(({ place, cover, liabilityFen }) => ({
      kind: 'fund_short' as const,
      place,
      count: Math.floor((cover * 100) / liabilityFen),
      fen: liabilityFen - cover,
      by: null,
    }))
    .sort((a, b) => a.count - b.count || b.fen - a.fen)
}

async function dueObjections(actor: Actor): Promise<ToDo[]> {
  const answerBy = { $lte: addDays(dayOf(actor.at), objectionDays) }
  const found = await Entries.find({
    place: below(actor.place.path),
    state: 'disputed',
    answerBy,
  })
    .select({ place: 1, answerBy: 1 })
    .lean()
  return byPlace(found).map(([place, entries]) => ({
    kind: 'objection_due',
    place,
    count: entries.length,
    fen: 0,
    by: entries.map((each) => each.answerBy ?? '').sort()[0] ?? null,
  }))
}

async function waitingStatements(actor: Actor): Promise<ToDo[]> {
  const before = startOf(addDays(dayOf(actor.at), -waitingDays))
  const found = await Statements.find({
    place: below(actor.place.path),
    kind: 'household',
    state: { $in: ['confirmed', 'approved', 'in_batch', 'sent', 'failed'] },
    confirmedAt: { $lt: before },
  })
    .select({ place: 1, totalFen: 1 })
    .lean()
  return byPlace(found).map(([place, statements]) => ({
    kind: 'statement_waiting',
    place,
    count: statements.length,
    fen: statements.reduce((sum, each) => sum + each.totalFen, 0),
    by: null,
  }))
}

function byPlace<T extends { place: string }>(list: readonly T[]): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const each of list) groups.set(each.place, [...(groups.get(each.place) ?? []), each])
  return [...groups]
}
