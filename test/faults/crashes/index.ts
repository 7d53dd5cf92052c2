import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Random } from '../../../scripts/seed/random.ts'
import { stopEngine } from '../../support/house.ts'
import type { Part } from '../part.ts'
import { Database } from '../support/database.ts'
import { KilledHouse } from './house.ts'
import { Tally } from './tally.ts'

/** After so many the village is a new one, so that its proofs do not become longer and longer. */
const roundsPerHouse = 25
/** What else is wrong mostly follows from the first. */
const mostShown = 20
const folder = join(import.meta.dirname, '../../../data/faults/crashes')

/** `kill -9` of the server, of both gateways and of the database while clients write. */
export const part: Part = async ({ quick, seed, count, tell }) => {
  const rounds = count ?? (quick ? 25 : 200)
  const random = new Random(seed)
  const tally = new Tally()
  const problems: string[] = []
  mkdirSync(folder, { recursive: true })
  // A database that was given to us is not ours to kill.
  const given = process.env.MONGODB_URI
  const database = given ? null : await Database.open(folder, random)
  if (database) process.env.MONGODB_URI = database.uri
  try {
    for (let done = 0; done < rounds; done += roundsPerHouse) {
      const house = await KilledHouse.open(folder, database, tally)
      const until = Math.min(done + roundsPerHouse, rounds)
      for (let round = done; round < until; round += 1) {
        const found = await house.round(round, random)
        problems.push(...found.map((each) => `round ${round + 1}: ${each}`))
        if (found.length > 0) break
      }
      const found = problems.length > 0 ? [] : await house.finishesByItself(random)
      problems.push(...found)
      await house.close()
      tell(`${until} of ${rounds} rounds`)
      if (problems.length > 0) break
    }
  } finally {
    await stopEngine()
    await database?.stop()
  }
  const figures = { ...tally.figures(), ...(given && { database: 'given, not killed' }) }
  return { figures, problems: problems.slice(0, mostShown) }
}
