import type { Problem } from '../platform/index.ts'
import { PointsAccounts, PointsLines } from './ledger.model.ts'
import { Claims } from './claims.model.ts'

const anyPlace = 'the checker sees everything it was asked to'

interface Sums {
  _id: unknown
  earned: number
  gifted: number
  honour: number
  lines: number
  last: number
}

/**
 * Proves that every balance is the sum of its lines, that lines are numbered without a gap,
 * and that each posted claim has one line.
 * @param place filter on the place's path; all places without it
 */
export async function checkPoints(place: object = {}): Promise<Problem[]> {
  const sumOf = (bucket: string) => ({
    $sum: { $cond: [{ $eq: ['$bucket', bucket] }, '$points', 0] },
  })
  const sums = await PointsLines.aggregate<Sums>([
    { $match: { ...place } },
    {
      $group: {
        _id: '$household',
        earned: sumOf('earned'),
        gifted: sumOf('gifted'),
        honour: sumOf('honour'),
        lines: { $sum: 1 },
        last: { $max: '$seq' },
      },
    },
  ]).option({ anyPlace })
  const accounts = await PointsAccounts.find({ ...place })
    .setOptions({ anyPlace })
    .lean()
  const byHousehold = new Map(sums.map((each) => [String(each._id), each]))
  const problems: Problem[] = []
  for (const account of accounts) {
    const sum = byHousehold.get(String(account.household))
    byHousehold.delete(String(account.household))
    const { earned, gifted, honour, seq } = account
    const same =
      sum?.earned === earned &&
      sum.gifted === gifted &&
      sum.honour === honour &&
      sum.lines === seq &&
      sum.last === seq
    if (!same) {
      const details = { account: { earned, gifted, honour, seq }, lines: sum ?? null }
      problems.push({ what: 'balance_differs', id: String(account.household), details })
    }
  }
  for (const id of byHousehold.keys())
    problems.push({ what: 'lines_without_account', id, details: {} })
  return [...problems, ...(await checkClaims(place))]
}

async function checkClaims(place: object): Promise<Problem[]> {
  const claims = await Claims.find({ ...place, state: 'posted' })
    .setOptions({ anyPlace })
    .lean()
  const keys = claims.map((claim) => `claim:${String(claim._id)}`)
  const lines = await PointsLines.find({ ...place, key: { $in: keys } })
    .setOptions({ anyPlace })
    .lean()
  const byKey = new Map(lines.map((line) => [line.key, line]))
  return claims.flatMap((claim) => {
    const line = byKey.get(`claim:${String(claim._id)}`)
    if (line && line.points === claim.points && line.household.equals(claim.household)) return []
    return [
      { what: 'claim_without_its_line', id: String(claim._id), details: { line: line ?? null } },
    ]
  })
}
