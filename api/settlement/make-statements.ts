import { Places } from '../places/index.ts'
import {
  MetAnotherWriter,
  Refusal,
  accountOf,
  addDays,
  below,
  clock,
  dayOf,
  log,
  newId,
  startOf,
  transact,
  type Actor,
  type Day,
  type Id,
  type Job,
} from '../platform/index.ts'
import { MoneyAccounts } from '../payments/index.ts'
import { payeeAccountKinds, payeeOf } from './payees.ts'
import { Cuts, StatementLines, Statements } from './statements.model.ts'
import type { Statement, StatementLine } from './statements.model.ts'
import { takeUp } from './take-up.ts'

interface Made {
  made: number
  fen: number
  /** Payees whose sum is not above zero: their lines stay accrued. */
  carriedOver: number
}

/** By the clerk: everything up to the end of a day that is in no statement yet. */
export async function makeStatements(actor: Actor, input: { upTo: Day }): Promise<Made> {
  if (actor.place.kind !== 'village') throw new Refusal('against_rule', 'settle_in_village')
  if (input.upTo > dayOf(actor.at)) throw new Refusal('against_rule', 'day_ahead')
  return await settleVillage(actor.place.path, input.upTo, actor.at, accountOf(actor).id)
}

/**
 * Cuts a village's transfers into statements, one for each payee with something to get. The
 * village's cut is moved on by number, so that of two at once one begins again and finds nothing;
 * the lines' unique index would stop it too. Costs as much as there are new transfers.
 */
export async function settleVillage(place: string, upTo: Day, at: Date, by?: Id): Promise<Made> {
  const cut = await Cuts.findOne({ place }).lean()
  const { fresh, newest } = await takeUp(place, cut?.lastTransfer)
  const carried = await StatementLines.find({ place, statement: null }).lean()
  const end = startOf(addDays(upTo, 1))
  const due = new Map<string, StatementLine[]>()
  for (const line of [...carried, ...fresh]) {
    if (line.at >= end) continue
    const lines = due.get(line.payee)
    if (lines) lines.push(line)
    else due.set(line.payee, [line])
  }
  const numbers = await lastNumbers(place)
  const statements: Statement[] = []
  for (const [payee, lines] of due) {
    const statement = statementOf(place, payee, lines, numbers.get(payee) ?? 0, { upTo, at, by })
    if (!statement) continue
    statements.push(statement)
    for (const line of lines) line.statement = statement._id
  }
  await keep(place, statements, fresh, carried)
  await moveCut(place, cut, newest)
  const fen = statements.reduce((sum, each) => sum + each.totalFen, 0)
  return { made: statements.length, fen, carriedOver: due.size - statements.length }
}

async function lastNumbers(place: string): Promise<Map<string, number>> {
  const found = await Statements.aggregate<{ _id: string; number: number }>([
    { $match: { place } },
    { $group: { _id: '$payee', number: { $max: '$number' } } },
  ])
  return new Map(found.map((each) => [each._id, each.number]))
}

function statementOf(
  place: string,
  payee: string,
  lines: readonly StatementLine[],
  last: number,
  { upTo, at, by }: { upTo: Day; at: Date; by?: Id | undefined },
): Statement | null {
  const totalFen = lines.reduce((sum, line) => sum + line.fen, 0)
  const whose = totalFen > 0 && payeeOf(payee)
  if (!whose) return null
  const asks = whose.kind === 'household'
  return {
    _id: newId(),
    place,
    ...whose,
    number: last + 1,
    upTo,
    totalFen,
    lines: lines.length,
    state: asks ? 'statement' : 'confirmed',
    madeAt: at,
    ...(by ? { madeBy: by } : {}),
    ...(asks ? {} : { confirmedAt: at, confirmedHow: 'none' as const }),
    approvals: [],
    steps: [{ act: 'make', at, ...(by ? { by } : {}) }],
  }
}

async function keep(
  place: string,
  statements: readonly Statement[],
  fresh: readonly StatementLine[],
  carried: readonly StatementLine[],
): Promise<void> {
  await Statements.insertMany(statements, { lean: true })
  await StatementLines.insertMany(fresh, { lean: true })
  const taken = carried.filter((line) => line.statement !== null)
  const operations = taken.map(({ _id, statement }) => ({
    updateOne: { filter: { _id, place, statement: null }, update: { $set: { statement } } },
  }))
  const { modifiedCount } = await StatementLines.bulkWrite(operations)
  if (modifiedCount !== taken.length) throw new MetAnotherWriter()
}

async function moveCut(
  place: string,
  cut: { _id: Id; number: number } | null,
  newest: Id | undefined,
): Promise<void> {
  if (!newest) return
  if (!cut) {
    await Cuts.insertMany([{ _id: newId(), place, number: 1, lastTransfer: newest }])
    return
  }
  const { modifiedCount } = await Cuts.updateOne(
    { _id: cut._id, place, number: cut.number },
    { $set: { lastTransfer: newest }, $inc: { number: 1 } },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
}

/** Each village in a transaction of its own, up to the end of the month before. */
export async function settleAllVillages(): Promise<Made> {
  const at = clock.now()
  const upTo = addDays(`${dayOf(at).slice(0, 7)}-01`, -1)
  const kind = { $in: [...payeeAccountKinds] }
  const places = await MoneyAccounts.distinct('place', { place: below('/'), kind })
  const villages = await Places.find({ path: { $in: places }, kind: 'village' }).lean()
  const all: Made = { made: 0, fen: 0, carriedOver: 0 }
  let failed = 0
  for (const { path } of villages) {
    const one = await transact(() => settleVillage(path, upTo, at)).catch((error: unknown) => {
      log.error({ err: error, place: path }, 'a village could not be settled')
      return null
    })
    if (!one) {
      failed += 1
      continue
    }
    all.made += one.made
    all.fen += one.fen
    all.carriedOver += one.carriedOver
  }
  if (failed > 0) throw new Error(`${failed} villages could not be settled`)
  return all
}

export const settleMonth: Job = {
  name: 'make statements',
  every: '0 2 1 * *',
  run: settleAllVillages,
}
