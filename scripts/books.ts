import { PointsAccounts, PointsLines, checkPoints } from '../api/points/index.ts'
import { checkStock } from '../api/shop/index.ts'
import { Told } from './with-database.ts'

const anyPlace = 'the checker sees everything'

/** Runs the checkers over everything and tells each problem, or that there is none. */
export async function proveBooks(log: (line: string) => void): Promise<void> {
  const problems = [...(await checkPoints()), ...(await checkStock())]
  for (const { what, id, details } of problems) log(`${what} ${id} ${JSON.stringify(details)}`)
  const count = problems.length
  if (count > 0)
    throw new Told(`The books do not balance: ${count} problem${count > 1 ? 's' : ''}.`)
  const households = await PointsAccounts.countDocuments({}).setOptions({ anyPlace })
  const lines = await PointsLines.countDocuments({}).setOptions({ anyPlace })
  log(`The books balance: ${households} households, ${lines} lines.`)
}
