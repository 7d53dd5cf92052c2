import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDatabase } from '../../../scripts/database/index.ts'
import type { Part } from '../part.ts'
import { judge } from './judge.ts'
import { mutate } from './mutate.ts'
import { areas, quickArea, type Area } from './plan.ts'

/** Changes the code that counts points and money, and sees whether the tests notice. */
export const part: Part = async ({ quick, tell }) => {
  const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
  const folder = await mkdtemp(join(memory, 'qianshou-mutation-'))
  const engine = await startDatabase({ folder, log: tell })
  process.env.MONGODB_URI = engine.uri
  try {
    const results = []
    for (const area of quick ? [quickArea] : chosenAreas()) {
      tell(`${area.name}: ${area.files.length} files`)
      results.push(...(await mutate(area)))
    }
    return judge(results)
  } finally {
    await engine.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** `MUTATION_AREAS=payments-1,settlement-2` takes these alone, for those who write tests for them. */
function chosenAreas(): Area[] {
  const names = process.env.MUTATION_AREAS?.split(',')
  if (!names) return areas
  return names.map((name) => {
    const area = areas.find((each) => each.name === name)
    if (!area) throw new Error(`MUTATION_AREAS takes ${areas.map((each) => each.name).join(', ')}`)
    return area
  })
}
