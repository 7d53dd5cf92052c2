import { stopEngine } from '../support/house.ts'
import type { Part, PartName, Settings } from './part.ts'

/** One part in a process and on a database of its own; what it found goes to the parent. */
const [name, settings] = process.argv.slice(2) as [PartName, string]
const given = JSON.parse(settings) as Omit<Settings, 'tell'>
const tell = (line: string) => console.log(`${name}: ${line}`)

let found
try {
  const { part } = (await import(`./${name}/index.ts`)) as { part: Part }
  found = await part({ ...given, tell })
} catch (error) {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
  found = { figures: {}, problems: [told] }
}
await stopEngine()
process.send?.(found, () => process.exit(0))
