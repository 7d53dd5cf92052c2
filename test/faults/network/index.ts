import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Random } from '../../../scripts/seed/random.ts'
import type { Part } from '../part.ts'
import { WeatheredHouse } from './house.ts'
import { Tally } from './tally.ts'
import { longSilence, spells } from './weathers.ts'

/** What else is wrong mostly follows from the first. */
const mostShown = 20
const folder = join(import.meta.dirname, '../../../data/faults/network')

/** Bad lines between clients and server, and between server and database. */
export const part: Part = async ({ quick, seed, count, tell }) => {
  const rounds = count ?? (quick ? 1 : 5)
  const random = new Random(seed)
  const tally = new Tally()
  const problems: string[] = []
  mkdirSync(folder, { recursive: true })
  for (let round = 1; round <= rounds && problems.length === 0; round += 1) {
    const house = await WeatheredHouse.open(folder, random)
    const ahead = [...spells(random), longSilence].filter(({ line }) => house.hasLine(line))
    for (const spell of ahead) {
      const found = await house.under(spell, random)
      tally.weathered(spell)
      const where = `round ${round}, ${spell.name} over the line to ${spell.line}`
      problems.push(...found.map((each) => `${where}: ${each}`))
      if (found.length > 0) break
    }
    tally.add(house.journal, house.carried)
    await house.close()
    tell(`${round} of ${rounds} rounds`)
  }
  if (problems.length === 0) problems.push(...tally.unfelt())
  return { figures: { rounds, ...tally.figures() }, problems: problems.slice(0, mostShown) }
}
