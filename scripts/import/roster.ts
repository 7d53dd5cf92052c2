import { readFile } from 'node:fs/promises'
import { checkRoster, importRoster, prepareRoster } from '../../api/people/index.ts'
import { write } from '../../api/platform/index.ts'
import { Told } from '../with-database.ts'
import { actorAt, told } from './given.ts'

const reasons: Record<string, string> = {
  column_missing: 'this column is missing',
  group_missing: 'the group is missing or too long',
  code_form: 'a household code is like 2-037',
  name_form: 'not a name',
  relation_missing: 'the relation to the head is missing',
  sex_form: 'either 男 or 女',
  phone_form: 'not a telephone number',
  day_form: 'not a day; write it like 1958-03-02',
  day_range: 'a day to come, or too long ago',
  head_missing: 'nobody of the household is its 户主',
  head_twice: 'the household has another 户主',
  group_differs: 'the household stands under another group above',
  person_twice: 'the same name and birthday stand in the household already',
  kin_unknown: 'no such other household',
}

/** Checks a village's roster, and takes it all or not at all. */
export async function importRosterFile(
  file: string,
  code: string,
  by: string,
  onlyCheck: boolean,
  log: (line: string) => void,
) {
  const bytes = await readFile(file)
  const actor = await actorAt(code, by, ['administrator'])
  const prepared = await told(file, () => prepareRoster(actor, { bytes }))
  const found = await checkRoster(actor, { prepared })
  for (const { row, column, value, reason } of found.errors) {
    log(`  row ${row}, ${column}${value ? ` "${value}"` : ''}: ${reasons[reason] ?? reason}`)
  }
  const { errorCount, rows, toAdd, toChange, unchanged } = found
  if (errorCount > 0) {
    const mistakes = `${errorCount} mistake${errorCount > 1 ? 's' : ''}`
    throw new Told(`${file} has ${mistakes}; nothing was imported.`)
  }
  if (onlyCheck) {
    const would = `${toAdd} to add, ${toChange} to change, ${unchanged} unchanged`
    log(`${file} has ${rows} rows without a mistake: ${would}.`)
    return
  }
  const take = () => importRoster(actor, { prepared })
  const { reply } = await told(file, () => write(actor, 'import roster', { bytes }, take))
  const done = `${reply.added} added, ${reply.changed} changed, ${reply.unchanged} unchanged`
  log(`Households of ${actor.place.name}: ${done}.`)
}
