import { hash, verify } from '@node-rs/argon2'
import {
  DoorRefusal,
  Refusal,
  accountOf,
  below,
  limiter,
  missing,
  newId,
  toId,
  tooMany,
  type Account,
  type Actor,
} from '../platform/index.ts'
import { Places } from '../places/index.ts'
import { Accounts, Households, type Role, type StoredAccount } from './people.model.ts'

const quarterHour = 15 * 60
/** Wrong passwords in a quarter of an hour. Nobody is locked out for longer than that. */
const wrongHere = limiter(8, quarterHour)
const wrongFrom = limiter(60, quarterHour)

/** Argon2id with the library's defaults, which follow OWASP (19 MiB, 2 passes). */
export function hashPassword(password: string): Promise<string> {
  return hash(password)
}

/** Compared against when the login is unknown, so that both answers take as long. */
const nobody = hashPassword('nobody has this password')

export async function signIn(actor: Actor, input: { login: string; password: string }) {
  const login = input.login.toLowerCase()
  const here = `${login} ${actor.address}`
  await assertOpen(here, actor.address)
  const account = await Accounts.findOne({ login }).lean()
  const right = await verify(account?.passwordHash ?? (await nobody), input.password)
  if (!account?.passwordHash || !right || account.disabled) {
    await wrongHere.consume(here).catch(() => undefined)
    await wrongFrom.consume(actor.address).catch(() => undefined)
    throw new DoorRefusal(401, 'sign_in_wrong')
  }
  await wrongHere.delete(here)
  await actor.session.begin(account._id)
  return account
}

async function assertOpen(here: string, address: string): Promise<void> {
  for (const [counter, key] of [
    [wrongHere, here],
    [wrongFrom, address],
  ] as const) {
    const state = await counter.get(key)
    if (state && state.consumedPoints >= counter.points) throw tooMany(state)
  }
}

export async function changePassword(
  actor: Actor,
  input: { old: string; new: string; prepared?: unknown },
) {
  const account = accountOf(actor)
  await Accounts.updateOne({ _id: account.id }, { $set: { passwordHash: String(input.prepared) } })
  return {}
}

/** The new hash, made before the transaction begins and only for the right old password. */
export async function prepareNewPassword(actor: Actor, input: { old: string; new: string }) {
  const stored = await Accounts.findById(accountOf(actor).id).lean()
  if (!stored?.passwordHash || !(await verify(stored.passwordHash, input.old))) {
    throw new Refusal('forbidden', 'password_wrong')
  }
  return await hashPassword(input.new)
}

/** For the door: who a session belongs to. */
export async function findAccount(id: string): Promise<Account | null> {
  const stored = await Accounts.findById(id).lean()
  if (!stored || stored.disabled) return null
  const { _id, login, name, roles, person, household } = stored
  return { id: _id, login, name, roles, person, household }
}

interface NewAccount {
  login: string
  name: string
  password: string
  roles: { role: Role; group?: string | undefined }[]
  household?: string | undefined
  prepared?: unknown
}

/** A new member of the work team, with roles at the actor's place. */
export async function addAccount(actor: Actor, input: NewAccount) {
  const login = input.login.toLowerCase()
  if ((await isReserved(login)) || (await Accounts.exists({ login }))) {
    throw new Refusal('conflict', 'login_taken')
  }
  const household = input.household ? toId(input.household) : undefined
  if (household && !(await Households.exists({ _id: household, place: actor.place.path }))) {
    throw missing('household')
  }
  const roles = input.roles.map((each) => ({ ...each, at: actor.place.path }))
  const account: StoredAccount = {
    _id: newId(),
    login,
    name: input.name,
    passwordHash: String(input.prepared),
    roles,
    disabled: false,
    ...(household ? { household } : {}),
  }
  await Accounts.insertMany([account])
  return account
}

/** Logins of households and employees are made at their first sign-in, never beforehand. */
async function isReserved(login: string): Promise<boolean> {
  const [first, ...rest] = login.split('.')
  if (rest.length === 0) return false
  return first === 'household' || (await Places.exists({ code: first, kind: 'union' })) !== null
}

interface AccountChange {
  account: string
  roles?: { role: Role; group?: string | undefined }[] | undefined
  disabled?: boolean | undefined
}

/** Changes the roles at the actor's place alone; those held elsewhere stay. */
export async function changeAccount(actor: Actor, input: AccountChange) {
  const account = await Accounts.findOne({
    _id: toId(input.account),
    'roles.at': below(actor.place.path),
  }).lean()
  if (!account) throw missing('account')
  if (account._id.equals(accountOf(actor).id)) throw new Refusal('forbidden', 'own_account')
  const elsewhere = account.roles.filter((held) => held.at !== actor.place.path)
  if (input.disabled !== undefined && elsewhere.some((r) => !r.at.startsWith(actor.place.path))) {
    throw new Refusal('forbidden', 'account_of_others')
  }
  if (input.disabled !== undefined) account.disabled = input.disabled
  if (input.roles) {
    account.roles = [...elsewhere, ...input.roles.map((r) => ({ ...r, at: actor.place.path }))]
  }
  const { roles, disabled } = account
  await Accounts.updateOne({ _id: account._id }, { $set: { roles, disabled } })
  return account
}

/** Those with duties; employees and villagers have lists of their own, and are many. */
export async function listAccounts(actor: Actor) {
  const role = { $nin: ['employee', 'farmer'] }
  return await Accounts.find({ roles: { $elemMatch: { at: below(actor.place.path), role } } })
    .sort({ login: 1 })
    .limit(500)
    .lean()
}
