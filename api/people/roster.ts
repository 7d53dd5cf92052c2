import { Refusal, dayOf, newId, type Actor, type Id } from '../platform/index.ts'
import { searchText } from './names.ts'
import { Households, type Household, type Person } from './people.model.ts'
import { readRows, rosterColumns, type RosterError, type RosterRow } from './roster-rows.ts'
import { readFirstSheet, type Cell } from './workbook.ts'

/** Errors told at once; a file with more is better mended than read on. */
const toldErrors = 200

interface Change {
  household: Household
  isNew: boolean
  isChanged: boolean
}

interface Plan {
  rows: number
  changes: Change[]
  errors: RosterError[]
}

/** The dry run: what the file would do, and every cell that stands in its way. */
export async function checkRoster(actor: Actor, input: { prepared?: unknown }) {
  const { rows, changes, errors } = await plan(actor, input.prepared as Cell[][])
  return {
    rows,
    households: changes.length,
    toAdd: changes.filter((each) => each.isNew).length,
    toChange: changes.filter((each) => !each.isNew && each.isChanged).length,
    unchanged: changes.filter((each) => !each.isChanged).length,
    errors: errors.slice(0, toldErrors),
    errorCount: errors.length,
  }
}

/** Takes the whole file or nothing of it; the same file again changes nothing. */
export async function importRoster(actor: Actor, input: { prepared?: unknown }) {
  const { changes, errors } = await plan(actor, input.prepared as Cell[][])
  if (errors.length > 0) {
    const details = { errors: errors.slice(0, toldErrors), errorCount: errors.length }
    throw new Refusal('against_rule', 'roster_bad', details)
  }
  const added = changes.filter((each) => each.isNew).map((each) => each.household)
  const changed = changes.filter((each) => !each.isNew && each.isChanged)
  if (added.length > 0) await Households.insertMany(added, { lean: true })
  if (changed.length > 0) {
    await Households.bulkWrite(
      changed.map(({ household: { _id, place, ...values } }) => ({
        updateOne: { filter: { _id, place }, update: { $set: values } },
      })),
    )
  }
  return {
    added: added.length,
    changed: changed.length,
    unchanged: changes.length - added.length - changed.length,
  }
}

/** Unpacks and parses before the transaction begins. */
export function prepareRoster(_actor: Actor, input: { bytes: Buffer }): Promise<Cell[][]> {
  return readFirstSheet(input.bytes)
}

async function plan(actor: Actor, cells: Cell[][]): Promise<Plan> {
  if (actor.place.kind !== 'village') throw new Refusal('against_rule', 'village_needed')
  const { rows, errors } = readRows(cells, dayOf(actor.at))
  const place = actor.place.path
  const known = new Map(
    (await Households.find({ place }).lean()).map((each) => [each.code, each] as const),
  )
  const byCode = new Map<string, RosterRow[]>()
  for (const row of rows) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row])
  const ids = new Map<string, Id>([...known].map(([code, each]) => [code, each._id]))
  for (const code of byCode.keys()) if (!ids.has(code)) ids.set(code, newId())
  const kinOf = kinBothWays(byCode, known)
  const changes = [...byCode].map(([code, members]) => {
    errors.push(...problemsOf(members, ids))
    return changeOf(
      place,
      code,
      members,
      known.get(code),
      ids.get(code) as Id,
      kinIds(kinOf.get(code), ids),
    )
  })
  for (const household of known.values()) {
    const kin = kinIds(kinOf.get(household.code), ids)
    if (byCode.has(household.code) || kin.length === household.kin.length) continue
    changes.push({ household: { ...household, kin }, isNew: false, isChanged: true })
  }
  errors.sort((a, b) => a.row - b.row)
  return { rows: Math.max(0, cells.length - 1), changes, errors }
}

/** Kin is kin from both sides, whichever of the two the file names it at. */
function kinBothWays(
  byCode: ReadonlyMap<string, RosterRow[]>,
  known: ReadonlyMap<string, Household>,
): Map<string, Set<string>> {
  const codeOf = new Map([...known.values()].map((each) => [String(each._id), each.code]))
  const kinOf = new Map<string, Set<string>>()
  const add = (code: string, kin: string) =>
    kinOf.set(code, (kinOf.get(code) ?? new Set<string>()).add(kin))
  for (const household of known.values()) {
    if (byCode.has(household.code)) continue
    for (const id of household.kin) add(household.code, codeOf.get(String(id)) ?? '')
  }
  for (const [code, members] of byCode) {
    for (const kin of members.flatMap((row) => row.kin)) {
      add(code, kin)
      add(kin, code)
    }
  }
  return kinOf
}

function kinIds(codes: ReadonlySet<string> | undefined, ids: ReadonlyMap<string, Id>): Id[] {
  return [...(codes ?? [])].sort().flatMap((code) => ids.get(code) ?? [])
}

/** What only shows when a household's rows are seen together. */
function problemsOf(members: RosterRow[], ids: Map<string, Id>): RosterError[] {
  const first = members[0] as RosterRow
  const fail = (row: RosterRow, column: keyof typeof rosterColumns, reason: string) => ({
    row: row.row,
    column: rosterColumns[column],
    value: String(row[column] ?? ''),
    reason,
  })
  const heads = members.filter((row) => row.relation === '户主')
  const errors = heads.length === 1 ? [] : [fail(heads[1] ?? first, 'relation', headReason(heads))]
  const seen = new Set<string>()
  for (const row of members) {
    if (row.group !== first.group) errors.push(fail(row, 'group', 'group_differs'))
    const same = `${row.name} ${row.born ?? ''}`
    if (seen.has(same)) errors.push(fail(row, 'name', 'person_twice'))
    seen.add(same)
    const unknown = row.kin.find((code) => !ids.has(code) || code === row.code)
    if (unknown) errors.push({ ...fail(row, 'kin', 'kin_unknown'), value: unknown })
  }
  return errors
}

function headReason(heads: RosterRow[]): string {
  return heads.length === 0 ? 'head_missing' : 'head_twice'
}

function changeOf(
  place: string,
  code: string,
  members: RosterRow[],
  known: Household | undefined,
  id: Id,
  kin: Id[],
): Change {
  const persons = mergePersons(members, known?.persons ?? [])
  const headName = persons.find((person) => person.relation === '户主')?.name ?? ''
  const household: Household = {
    _id: known?._id ?? id,
    place,
    code,
    group: (members[0] as RosterRow).group,
    headName,
    persons,
    kin,
    search: searchText(
      { code },
      persons.map((person) => person.name),
    ),
    ...(known?.photo ? { photo: known.photo } : {}),
  }
  const isNew = known === undefined
  return { household, isNew, isChanged: isNew || !sameHousehold(household, known) }
}

/** The same name and birthday is the same person; those whom the file leaves out stay. */
function mergePersons(members: RosterRow[], known: Person[]): Person[] {
  const left = [...known]
  const listed = members.map((row): Person => {
    const at = left.findIndex((each) => each.name === row.name && each.born === row.born)
    const [same] = at < 0 ? [] : left.splice(at, 1)
    const { name, relation, sex, born, phone } = row
    return {
      _id: same?._id ?? newId(),
      name,
      relation,
      ...(sex ? { sex } : {}),
      ...(born ? { born } : {}),
      ...(phone ? { phone } : {}),
    }
  })
  return [...listed, ...left]
}

function sameHousehold(a: Household, b: Household): boolean {
  const facts = ({ code, group, headName, persons, kin }: Household) =>
    JSON.stringify([code, group, headName, persons.map(personFacts), kin.map(String)])
  return facts(a) === facts(b)
}

function personFacts({ _id, name, relation, sex, born, phone }: Person): unknown[] {
  return [String(_id), name, relation, sex, born, phone]
}
