import { checkEverything } from '../api/check-everything.ts'
import { Transfers } from '../api/payments/index.ts'
import { PointsAccounts, PointsLines } from '../api/points/index.ts'
import { Told } from './with-database.ts'

const anyPlace = 'the checker sees everything'

/** Runs the checkers over everything and tells each problem, or that there is none. */
export async function proveBooks(log: (line: string) => void): Promise<void> {
  const problems = await checkEverything()
  for (const { what, id, details } of problems) log(`${what} ${id} ${JSON.stringify(details)}`)
  const count = problems.length
  if (count > 0)
    throw new Told(`The books do not balance: ${count} problem${count > 1 ? 's' : ''}.`)
  const households = await PointsAccounts.countDocuments({}).setOptions({ anyPlace })
  const lines = await PointsLines.countDocuments({}).setOptions({ anyPlace })
  const transfers = await Transfers.countDocuments({}).setOptions({ anyPlace })
  log(`The books balance: ${households} households, ${lines} lines, ${transfers} transfers.`)
}
