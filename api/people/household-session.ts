import {
  Refusal,
  accountOf,
  addDays,
  dayOf,
  newId,
  startOf,
  toId,
  transact,
  type Actor,
  type Id,
} from '../platform/index.ts'
import { giveTriesBack, newCode, tryCode } from './codes.ts'
import { householdOf } from './households.ts'
import { describe } from './me.ts'
import { Accounts, Households, type Household, type StoredAccount } from './people.model.ts'

const codeDays = 30

/**
 * The code that the keeper tells the household. Only its hash is kept, so this is no command:
 * the record of one would keep the reply. Asking again makes another, and the old one is void.
 */
export async function handOutCode(actor: Actor, input: { household: string }) {
  const household = await householdOf(actor, toId(input.household))
  const last = addDays(dayOf(actor.at), codeDays)
  const code = await newCode(subjectOf(household._id), {
    now: actor.at,
    until: startOf(addDays(last, 1)),
    by: accountOf(actor).id,
  })
  return { code: code ?? '', until: last }
}

/** A session for the household whose card was scanned, when the code is the keeper's. */
export async function signInHousehold(actor: Actor, id: Id, code: string) {
  const subject = subjectOf(id)
  const wrong = new Refusal('forbidden', 'household_code_wrong')
  if (!(await tryCode(subject, code, actor.at))) throw wrong
  const anyPlace = 'the card says which household it is'
  const household = await Households.findOne({ _id: id }).setOptions({ anyPlace }).lean()
  if (!household) throw wrong
  const account = await transact(() => accountFor(household))
  if (account.disabled) throw wrong
  await giveTriesBack(subject, code)
  await actor.session.begin(account._id)
  return await describe({ ...account, id: account._id })
}

async function accountFor(household: Household): Promise<StoredAccount> {
  const login = householdLogin(household._id)
  const known = await Accounts.findOne({ login }).lean()
  if (known) return known
  const account: StoredAccount = {
    _id: newId(),
    login,
    name: household.headName,
    roles: [{ role: 'farmer', at: household.place }],
    household: household._id,
    disabled: false,
  }
  await Accounts.insertMany([account], { lean: true })
  return account
}

const householdLogin = (id: Id) => `household.${String(id)}`
const subjectOf = (id: Id) => `household:${String(id)}`
