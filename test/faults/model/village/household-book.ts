import { dayBegins, dayOn, monthsBefore } from '../calendar.ts'

export type Bucket = 'earned' | 'gifted' | 'honour'

export interface PaperLine {
  bucket: Bucket
  /** Signed hundredths. */
  points: number
  /** From when its expiry counts; null for what went out, and for what came back of it. */
  earnedAt: number | null
}

/** A household's page in the ledger: nothing but its lines. */
export class HouseholdBook {
  readonly lines: PaperLine[] = []
  /** "2027-01 earned": a bucket expires once a month. */
  private readonly expired = new Set<string>()

  write(bucket: Bucket, points: number, earnedAt: number | null = null): PaperLine {
    const line = { bucket, points, earnedAt }
    this.lines.push(line)
    return line
  }

  sum(bucket: Bucket): number {
    return this.lines
      .filter((line) => line.bucket === bucket)
      .reduce((sum, line) => sum + line.points, 0)
  }

  balance(): Record<Bucket, number> {
    return { earned: this.sum('earned'), gifted: this.sum('gifted'), honour: this.sum('honour') }
  }

  /** How so many points would be paid: gifted first, up to its per cent. */
  split(points: number, giftedPercent: number): { earned: number; gifted: number } {
    const most = Math.floor((points * giftedPercent) / 100)
    const gifted = Math.min(Math.max(0, this.sum('gifted')), most)
    return { gifted, earned: points - gifted }
  }

  /** What is older than the village's months and was not used up. @returns hundredths */
  expire(now: number, months: number): number {
    const before = monthsBefore(now, months)
    let total = 0
    for (const bucket of ['earned', 'gifted'] as const) {
      const name = `${dayOn(now).slice(0, 7)} ${bucket}`
      const points = this.outlived(bucket, before)
      if (points <= 0 || this.expired.has(name)) continue
      this.expired.add(name)
      this.write(bucket, -points)
      total += points
    }
    return total
  }

  private outlived(bucket: Bucket, before: number): number {
    const own = this.lines.filter((line) => line.bucket === bucket)
    const sum = (list: readonly PaperLine[]) => list.reduce((all, line) => all + line.points, 0)
    // An account that holds nothing of either bucket is not looked at.
    if (this.sum('earned') <= 0 && this.sum('gifted') <= 0) return 0
    const came = sum(own.filter(({ earnedAt }) => earnedAt !== null && earnedAt < before))
    const went = sum(own.filter(({ earnedAt }) => earnedAt === null))
    return Math.min(came + went, sum(own))
  }
}

/** The end of a notice that is hung at an instant: so many full days after its own. */
export function noticeEnds(at: number, days: number): number {
  return dayBegins(dayOn(at)) + (days + 1) * 24 * 3_600_000
}
