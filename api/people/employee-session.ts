import { Places } from '../places/index.ts'
import { DoorRefusal, Refusal, newId, toId, transact, type Actor } from '../platform/index.ts'
import { newCode, tryCode, useUp } from './codes.ts'
import { plainNumber } from './employee-rows.ts'
import { Employees, type Employee } from './employees.model.ts'
import { describe } from './me.ts'
import { Accounts, type StoredAccount } from './people.model.ts'
import { sendSms } from './sms.ts'

const codeMinutes = 5
const codesPerHour = 5
const anyPlace = 'whoever signs in knows their union and number, not their place'

interface Asked {
  /** Code of the union's place. */
  union: string
  name: string
  number: string
}

/** Sends a code to the phone on the roster; a wrong name and a wrong number look alike. */
export async function askForCode(actor: Actor, input: Asked) {
  const employee = await onRoster(input)
  const name = input.name.normalize('NFKC').trim()
  if (!employee || employee.name !== name || (await isClosed(employee))) {
    throw new Refusal('missing', 'employee_unknown')
  }
  const until = new Date(actor.at.getTime() + codeMinutes * 60_000)
  const options = { now: actor.at, until, perHour: codesPerHour }
  const code = await newCode(subjectOf(employee), options)
  if (code === null) throw new DoorRefusal(429, 'codes_used_up', { most: codesPerHour })
  const text = `【牵手】验证码 ${code}，${codeMinutes} 分钟内有效。不要告诉别人。`
  await sendSms(employee.phone, text)
  return { sentTo: employee.phone.slice(-2) }
}

/** The code that came by message, once: a session, and the first time an account. */
export async function signInByCode(
  actor: Actor,
  input: { union: string; number: string; code: string },
) {
  const employee = await onRoster(input)
  const wrong = new Refusal('forbidden', 'code_wrong')
  if (!employee) throw wrong
  const subject = subjectOf(employee)
  if (!(await tryCode(subject, input.code, actor.at))) throw wrong
  if (!(await useUp(subject, input.code))) throw wrong
  const account = await transact(() => accountFor(employee._id.toHexString(), input.union))
  await actor.session.begin(account._id)
  return await describe({ ...account, id: account._id })
}

async function onRoster(input: { union: string; number: string }): Promise<Employee | null> {
  const union = await Places.findOne({ code: input.union, kind: 'union' }).lean()
  if (!union) return null
  const filter = { union: union.path, number: plainNumber(input.number), left: false }
  return await Employees.findOne(filter).setOptions({ anyPlace }).lean()
}

async function isClosed({ account }: Employee): Promise<boolean> {
  return account !== undefined && (await Accounts.exists({ _id: account, disabled: true })) !== null
}

/** The employee's account with its role at the home where the roster has them now. */
async function accountFor(id: string, union: string): Promise<StoredAccount> {
  const filter = { _id: toId(id), left: false }
  const employee = await Employees.findOne(filter).setOptions({ anyPlace }).lean()
  if (!employee) throw new Refusal('missing', 'employee_unknown')
  const { account, place, name } = employee
  const known = account ? await Accounts.findById(account).lean() : null
  if (!known) return await newAccount(employee, `${union}.${employee.number}`.toLowerCase())
  if (known.disabled) throw new Refusal('missing', 'employee_unknown')
  const roles = [
    { role: 'employee', at: place },
    ...known.roles.filter((held) => held.role !== 'employee'),
  ]
  await Accounts.updateOne({ _id: known._id }, { $set: { roles, name } })
  return { ...known, roles, name }
}

async function newAccount({ _id, place, name }: Employee, login: string): Promise<StoredAccount> {
  if (await Accounts.exists({ login })) throw new Refusal('conflict', 'login_taken')
  const roles = [{ role: 'employee', at: place }]
  const account = { _id: newId(), login, name, roles, disabled: false }
  await Accounts.insertMany([account], { lean: true })
  await Employees.updateOne({ _id, place }, { account: account._id })
  return account
}

const subjectOf = (employee: Employee) => `employee:${String(employee._id)}`
