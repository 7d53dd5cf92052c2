import { clock, dayOf, transact } from '../../api/platform/index.ts'
import { importRules } from '../../api/points/index.ts'
import { assertOnce, listIn, placeOf, told } from './given.ts'

/** A library of rules for a place and every village below it. */
export async function importRulesFile(file: string, code: string, log: (line: string) => void) {
  const list = await listIn(file)
  assertOnce(file, list, 'key')
  const { path, name } = await placeOf(code)
  const today = dayOf(clock.now())
  const done = await told(file, () => transact(() => importRules(path, list, today)))
  const { added, changed, unchanged } = done
  log(`Rules of ${name}: ${added} added, ${changed} changed, ${unchanged} unchanged.`)
}
