import { Places } from '../places/index.ts'
import { Refusal, below, newId, toId, type Actor } from '../platform/index.ts'
import { employeeColumns, readEmployeeRows, type EmployeeRow } from './employee-rows.ts'
import { Employees, type Employee } from './employees.model.ts'
import { searchText } from './names.ts'
import { Accounts } from './people.model.ts'
import type { RosterError } from './roster-rows.ts'
import type { Cell } from './workbook.ts'

/** Errors told at once; a file with more is better mended than read on. */
const toldErrors = 200
const anyPlace = "a union's roster, whichever homes its employees belong to"

interface Change {
  employee: Employee
  before: Employee | undefined
  isChanged: boolean
}

interface Plan {
  rows: number
  changes: Change[]
  errors: RosterError[]
}

/** The dry run: what the file would do, and every cell that stands in its way. */
export async function checkEmployees(actor: Actor, input: { prepared?: unknown }) {
  const { rows, changes, errors } = await plan(actor, input.prepared as Cell[][])
  const isNew = (each: Change) => each.before === undefined
  return {
    rows,
    toAdd: changes.filter(isNew).length,
    toChange: changes.filter((each) => !isNew(each) && each.isChanged).length,
    toLeave: changes.filter((each) => each.employee.left && !each.before?.left).length,
    unchanged: changes.filter((each) => !each.isChanged).length,
    errors: errors.slice(0, toldErrors),
    errorCount: errors.length,
  }
}

/** Takes the whole file or nothing of it. Whoever the file leaves out stays as they are. */
export async function importEmployees(actor: Actor, input: { prepared?: unknown }) {
  const { changes, errors } = await plan(actor, input.prepared as Cell[][])
  if (errors.length > 0) {
    const details = { errors: errors.slice(0, toldErrors), errorCount: errors.length }
    throw new Refusal('against_rule', 'employees_bad', details)
  }
  const added = changes.filter((each) => !each.before).map((each) => each.employee)
  const changed = changes.filter((each) => each.before && each.isChanged)
  if (added.length > 0) await Employees.insertMany(added, { lean: true })
  if (changed.length > 0) {
    await Employees.bulkWrite(
      changed.map(({ before, employee: { place, name, phone, left, search } }) => ({
        updateOne: {
          filter: { _id: before?._id, place: before?.place },
          update: { $set: { place, name, phone, left, search } },
        },
      })),
    )
  }
  await closeAndReopen(changed)
  return {
    added: added.length,
    changed: changed.length,
    unchanged: changes.length - added.length - changed.length,
  }
}

/** Who has left cannot sign in any more; who comes back can. */
async function closeAndReopen(changed: Change[]): Promise<void> {
  for (const disabled of [true, false]) {
    const turned = changed.filter(
      ({ employee, before }) => employee.left === disabled && before?.left === !disabled,
    )
    const ids = turned.flatMap(({ before }) => before?.account ?? [])
    if (ids.length > 0) await Accounts.updateMany({ _id: { $in: ids } }, { disabled })
  }
}

async function plan(actor: Actor, cells: Cell[][]): Promise<Plan> {
  if (actor.place.kind !== 'union') throw new Refusal('against_rule', 'union_needed')
  const { rows, errors } = readEmployeeRows(cells)
  const union = actor.place.path
  const homes = await Places.find({ path: below(union), kind: 'home' }).lean()
  const pathOf = new Map(homes.map((home) => [home.code, home.path]))
  const all = await Employees.find({ union }).setOptions({ anyPlace }).lean()
  const known = new Map(all.map((each) => [each.number, each]))
  const seen = new Set<string>()
  const changes = rows.flatMap((row): Change[] => {
    const before = known.get(row.number)
    const wrong = problemOf(row, before, pathOf, seen)
    seen.add(row.number)
    if (wrong) errors.push(wrong)
    // Somebody who left before they ever came in need not come in.
    if (wrong || (row.left && !before)) return []
    return [changeOf(union, row, pathOf.get(row.home) as string, before)]
  })
  errors.sort((a, b) => a.row - b.row)
  return { rows: Math.max(0, cells.length - 1), changes, errors }
}

function problemOf(
  row: EmployeeRow,
  before: Employee | undefined,
  homes: ReadonlyMap<string, string>,
  seen: ReadonlySet<string>,
): RosterError | null {
  const fail = (column: 'number' | 'name' | 'home', reason: string) => ({
    row: row.row,
    column: employeeColumns[column],
    value: row[column],
    reason,
  })
  if (seen.has(row.number)) return fail('number', 'number_twice')
  if (!homes.has(row.home)) return fail('home', 'home_unknown')
  // A number that is given to somebody else would hand over an account with all it holds.
  if (before?.account && before.name !== row.name) return fail('name', 'number_of_another')
  return null
}

function changeOf(
  union: string,
  { number, name, phone, left }: EmployeeRow,
  place: string,
  before: Employee | undefined,
): Change {
  const search = searchText({ code: number }, [name])
  const employee = { _id: newId(), place, union, number, name, phone, left, search }
  const facts = (each: Employee) => JSON.stringify([each.place, each.name, each.phone, each.left])
  return { employee, before, isChanged: !before || facts(before) !== facts(employee) }
}

interface Search {
  search?: string | undefined
  after?: string | undefined
  limit: number
}

/** Employees at or below the actor's place, in the order in which they came in. */
export async function listEmployees(actor: Actor, { search, after, limit }: Search) {
  const found = await Employees.find({
    place: below(actor.place.path),
    ...(after ? { _id: { $gt: toId(after) } } : {}),
    ...(search ? { search: { $regex: escape(search.toLowerCase()) } } : {}),
  })
    .sort({ _id: 1 })
    .limit(limit + 1)
    .lean()
  const items = found.slice(0, limit)
  const paths = [...new Set(items.map((each) => each.place))]
  const homes = await Places.find({ path: { $in: paths } }).lean()
  const next = found.length > limit ? String(items.at(-1)?._id) : null
  return { items: items.map((each) => present(each, homes)), next }
}

function present(employee: Employee, homes: { path: string; code: string; name: string }[]) {
  const { _id, place, number, name, phone, account, left } = employee
  const home = homes.find((each) => each.path === place)
  return {
    id: String(_id),
    number,
    name,
    phoneEnd: phone.slice(-2),
    home: { code: home?.code ?? '', name: home?.name ?? '' },
    account: account ? String(account) : null,
    left,
  }
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
