import { dayOn, monthOf } from '../calendar.ts'
import type { Who } from '../people.ts'
import type { HouseholdBook, PaperLine } from './household-book.ts'
import { noticeDays, policy, rules, type PaperRule } from './rules.ts'
import { noticeEnds } from './household-book.ts'

export type ClaimState =
  | 'submitted'
  | 'checked'
  | 'scored'
  | 'on_notice'
  | 'disputed'
  | 'posted'
  | 'returned'
  | 'rejected'
  | 'withdrawn'
  | 'reversed'

export interface PaperEntry {
  id: string
  state: 'up' | 'disputed' | 'ended' | 'struck'
  endsAt: number
}

export interface PaperClaim {
  id: string
  household: number
  rule: PaperRule
  quantity: number
  asked: number
  points: number
  day: string
  state: ClaimState
  by: { submitted: Who; checked?: Who; scored?: Who; approved?: Who }
  entry?: PaperEntry
  line?: PaperLine
}

const dead: readonly ClaimState[] = ['rejected', 'withdrawn', 'reversed']

/** Claims, what hangs on the board, and what households have used of their caps. */
export class ClaimsPaper {
  readonly claims: PaperClaim[] = []
  /** Objections that are not answered, by the claim that they are against. */
  readonly objections: { id: string; claim: PaperClaim }[] = []
  /** Keys of rules that are switched off. */
  readonly off = new Set<string>()
  private readonly used = new Map<string, number>()
  private readonly books: readonly HouseholdBook[]

  constructor(books: readonly HouseholdBook[]) {
    this.books = books
  }

  /** Whether the same act is claimed already, by another claim that lives. */
  isClaimed(act: Pick<PaperClaim, 'household' | 'rule' | 'day'>, but?: PaperClaim): boolean {
    return this.claims.some(
      (claim) =>
        claim !== but &&
        !dead.includes(claim.state) &&
        claim.household === act.household &&
        claim.rule === act.rule &&
        claim.day === act.day,
    )
  }

  /** How much of these claims the caps leave, one after the other; nothing is used yet. */
  granted(claims: readonly PaperClaim[]): number[] {
    const used = new Map(this.used)
    return claims.map((claim) => {
      if (claim.points <= 0) return claim.points
      const caps = capsOf(claim)
      const left = caps.map(({ key, most }) => Math.max(0, most - (used.get(key) ?? 0)))
      const points = Math.min(claim.points, ...left)
      for (const { key } of caps) used.set(key, (used.get(key) ?? 0) + points)
      return points
    })
  }

  hang(claim: PaperClaim, points: number, by: Who, now: number): void {
    Object.assign(claim, { points, state: 'on_notice' })
    claim.by.approved = by
    claim.entry = { id: '', state: 'up', endsAt: noticeEnds(now, noticeDays) }
    this.count(claim, points)
  }

  /** What comes to nothing, or is reversed, no longer counts against a cap. */
  giveBack(claim: PaperClaim): void {
    if (claim.points > 0) this.count(claim, -claim.points)
  }

  /** What has hung its days is posted. @returns how many entries ended */
  close(now: number): number {
    const ended = this.claims.filter(({ entry }) => entry?.state === 'up' && entry.endsAt <= now)
    for (const claim of ended) {
      claim.entry!.state = 'ended'
      claim.state = 'posted'
      const earnedAt = claim.points > 0 ? now : null
      claim.line = this.books[claim.household]!.write(claim.rule.bucket, claim.points, earnedAt)
    }
    return ended.length
  }

  reverse(claim: PaperClaim): void {
    const { bucket, points, earnedAt } = claim.line!
    this.books[claim.household]!.write(bucket, -points, earnedAt)
    this.giveBack(claim)
    claim.state = 'reversed'
  }

  private count(claim: PaperClaim, points: number): void {
    if (claim.points <= 0) return
    for (const { key } of capsOf(claim)) this.used.set(key, (this.used.get(key) ?? 0) + points)
  }
}

/** The caps that bind what a claim gives, by the month of its day. */
function capsOf({ household, rule, day }: PaperClaim): { key: string; most: number }[] {
  const caps: { key: string; most: number }[] = []
  const { key, cap, routine, bucket } = rule
  const month = monthOf(day)
  if (cap) {
    const period = cap.per === 'month' ? month : 'once'
    caps.push({ key: `${household} ${key} ${period}`, most: cap.points })
  }
  if (routine && bucket === 'earned') {
    caps.push({ key: `${household} all ${month}`, most: policy.householdMonthlyCap })
  }
  return caps
}

/** Of several rules that fit, the highest counts; the first of equals. */
export function highestOf(keys: readonly number[]): PaperRule {
  return keys
    .map((index) => rules[index]!)
    .reduce((best, each) => (each.points > best.points ? each : best))
}

export const daysBefore = (now: number, days: number): string => dayOn(now - days * 24 * 3_600_000)
