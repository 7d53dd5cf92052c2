import type { AnyBulkWriteOperation } from 'mongoose'
import {
  MetAnotherWriter,
  assertInTransaction,
  newId,
  periodOf,
  type Day,
  type Id,
} from '../platform/index.ts'
import { CapCounters, type CapCounter } from './ledger.model.ts'
import type { Cap, Rule } from './rules.model.ts'

/** What a claim takes from its caps. */
export interface Capped {
  household: Id
  person?: Id | undefined
  rule: Pick<Rule, 'key' | 'of' | 'caps' | 'routine' | 'bucket'>
  happenedOn: Day
  /** Hundredths; caps bind what is given, never what is taken off. */
  points: number
}

export interface CapState {
  label: { per: Cap['per']; of: 'rule' | 'household' }
  key: string
  cap: number
  had: number
  left: number
}

/** The caps that bind a claim, by the period its act falls in. */
export function capsOf(claim: Capped, monthlyCap: number | null): Omit<CapState, 'had' | 'left'>[] {
  if (claim.points <= 0) return []
  const { rule, happenedOn } = claim
  const whose = rule.of === 'person' && claim.person ? String(claim.person) : 'household'
  const caps = rule.caps.map(({ per, points }) => ({
    label: { per, of: 'rule' as const },
    key: `${rule.key}:${whose}:${periodOf(happenedOn, per)}`,
    cap: points,
  }))
  if (monthlyCap === null || !rule.routine || rule.bucket !== 'earned') return caps
  const month = `all::${periodOf(happenedOn, 'month')}`
  return [...caps, { label: { per: 'month', of: 'household' }, key: month, cap: monthlyCap }]
}

/** The counters of some households, read once for as many claims as there are. */
export class CapBook {
  private readonly place: string
  private readonly monthlyCap: number | null
  private readonly before: Map<string, CapCounter>
  private readonly moved = new Map<string, { household: Id; by: Record<string, number> }>()

  private constructor(place: string, monthlyCap: number | null, found: CapCounter[]) {
    this.place = place
    this.monthlyCap = monthlyCap
    this.before = new Map(found.map((each) => [String(each.household), each]))
  }

  static async open(place: string, monthlyCap: number | null, households: readonly Id[]) {
    const found = await CapCounters.find({ place, household: { $in: households } }).lean()
    return new CapBook(place, monthlyCap, found)
  }

  /** How each cap of the claim stands, with what was granted since the book was opened. */
  stateOf(claim: Capped): CapState[] {
    const household = String(claim.household)
    return capsOf(claim, this.monthlyCap).map((cap) => {
      const earlier = this.before.get(household)?.used[cap.key] ?? 0
      const had = earlier + (this.moved.get(household)?.by[cap.key] ?? 0)
      return { ...cap, had, left: Math.max(0, cap.cap - had) }
    })
  }

  /** Grants as much of the claim as its caps leave, and counts it. */
  grant(claim: Capped): number {
    const states = this.stateOf(claim)
    const granted = Math.min(claim.points, ...states.map((state) => state.left))
    for (const { key } of states) this.move(claim.household, key, granted)
    return granted
  }

  /** Gives back what a claim that came to nothing, or was reversed, had taken. */
  giveBack(claim: Capped): void {
    for (const { key } of capsOf(claim, this.monthlyCap)) {
      this.move(claim.household, key, -claim.points)
    }
  }

  private move(household: Id, key: string, by: number): void {
    const known = this.moved.get(String(household)) ?? { household, by: {} }
    known.by[key] = (known.by[key] ?? 0) + by
    this.moved.set(String(household), known)
  }

  /** Writes the counters in the transaction of what they count; each is guarded by its old value. */
  async save(): Promise<void> {
    assertInTransaction()
    const operations = [...this.moved.values()].map((each) => this.operation(each))
    const { insertedCount, matchedCount } = await CapCounters.bulkWrite(operations)
    if (insertedCount + matchedCount !== operations.length) throw new MetAnotherWriter()
  }

  private operation(moved: {
    household: Id
    by: Record<string, number>
  }): AnyBulkWriteOperation<CapCounter> {
    const { household, by } = moved
    const known = this.before.get(String(household))
    const keys = Object.keys(by)
    const used = keys.map((key) => [key, (known?.used[key] ?? 0) + (by[key] ?? 0)] as const)
    if (!known) {
      const document = {
        _id: newId(),
        place: this.place,
        household,
        used: Object.fromEntries(used),
      }
      return { insertOne: { document } }
    }
    const guard = keys.map((key) => [`used.${key}`, known.used[key] ?? { $exists: false }] as const)
    const filter = { _id: known._id, place: this.place, ...Object.fromEntries(guard) }
    const $set = Object.fromEntries(used.map(([key, value]) => [`used.${key}`, value]))
    return { updateOne: { filter: filter as { _id: Id }, update: { $set } } }
  }
}
