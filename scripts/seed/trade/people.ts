import { writeXlsx } from 'hucre'
import { Accounts, Employees, employeeColumns, useSms } from '../../../api/people/index.ts'
import { findPlace } from '../../../api/places/index.ts'
import { type Actor } from '../../../api/platform/index.ts'
import { actorOf } from '../act.ts'
import { ask } from '../ask.ts'
import { employees, union } from './places.ts'

/** Everyone who buys, sells and settles, as the door would have let them in. */
export interface Traders {
  clerk: Actor
  approver: Actor
  settlement: Actor
  payers: Actor[]
  welfare: Actor
  steward: Actor
  canteen: Actor
  /** By employee number. */
  employees: Map<string, Actor>
}

/** The union's roster comes in by file, and each employee signs in once by code. */
export async function bringEmployees(): Promise<Map<string, Actor>> {
  const officer = await actorOf('welfare', union)
  await ask(officer, 'post /places/:place/employees', { bytes: await roster() })
  const signedIn = new Map<string, Actor>()
  for (const [number, name, home] of employees) {
    signedIn.set(number, await signIn(officer, number, name, home))
  }
  return signedIn
}

async function roster(): Promise<Buffer> {
  const keys = ['name', 'number', 'phone', 'home'] as const
  const columns = keys.map((key) => ({ key, header: employeeColumns[key] }))
  const data = employees.map(([number, name, home], index) => {
    return { number, name, home, phone: `1990000${String(index + 1).padStart(4, '0')}` }
  })
  return Buffer.from(await writeXlsx({ sheets: [{ name: '职工', columns, data }] }))
}

async function signIn(door: Actor, number: string, name: string, home: string): Promise<Actor> {
  let code = ''
  useSms({ send: (_phone, text) => Promise.resolve(void (code = /\d{6}/.exec(text)?.[0] ?? '')) })
  const guest = { ...door, account: null }
  await ask(guest, 'post /session/code', { union, number, name })
  await ask(guest, 'post /session/employee', { union, number, code })
  const employee = await Employees.findOne({ number })
    .setOptions({ anyPlace: "the seed's own union" })
    .lean()
  const account = await Accounts.findById(employee?.account).lean()
  if (!account || !(await findPlace(home))) throw new Error(`${number} did not get in`)
  return await actorOf(account.login, home)
}

/** An employee by number, signed in. */
export function employee(traders: Traders, number: string): Actor {
  const found = traders.employees.get(number)
  if (!found) throw new Error(`no employee ${number}`)
  return found
}
