import { toId, type Actor, type Id } from '../platform/index.ts'
import { householdOf } from '../people/index.ts'
import { PointsAccounts, PointsLines, type Balance, type PointsLine } from './ledger.model.ts'

/** What a household has; nothing yet is zero. */
export async function balanceOf(place: string, household: Id): Promise<Balance> {
  const account = await PointsAccounts.findOne({ place, household }).lean()
  const { earned = 0, gifted = 0, honour = 0 } = account ?? {}
  return { earned, gifted, honour }
}

/** Balances of all households of the village that have any. */
export async function listBalances(actor: Actor) {
  const accounts = await PointsAccounts.find({ place: actor.place.path }).lean()
  const items = accounts.map(({ household, earned, gifted, honour }) => ({
    household: String(household),
    balance: { earned, gifted, honour },
  }))
  return { items }
}

interface Page {
  household: string
  /** Lines before this number; without it the newest. */
  before?: number | undefined
  limit: number
}

/**
 * The household's lines, newest first, each with the balance after it. A page is a range of
 * numbers, which are dense: the ten-thousandth line costs what the tenth does.
 */
export async function readStatement(actor: Actor, input: Page) {
  const place = actor.place.path
  const household = toId(input.household)
  const account = await PointsAccounts.findOne({ place, household }).lean()
  if (!account) {
    await householdOf(actor, household)
    return { balance: { earned: 0, gifted: 0, honour: 0 }, items: [], next: null }
  }
  const end = Math.min(input.before ?? account.seq + 1, account.seq + 1)
  const start = Math.max(1, end - input.limit)
  const lines = await PointsLines.find({ place, household, seq: { $gte: start, $lt: end } }).lean()
  lines.sort((a, b) => b.seq - a.seq)
  const { earned, gifted, honour } = account
  const next = start > 1 ? start : null
  return { balance: { earned, gifted, honour }, items: lines.map(presentLine), next }
}

function presentLine(line: PointsLine) {
  const { seq, at, kind, bucket, points, balance, what, subject } = line
  return {
    seq,
    at: at.toISOString(),
    kind,
    bucket,
    points,
    balanceAfter: balance,
    what,
    subject: { kind: subject.kind, id: String(subject.id) },
  }
}
