import {
  MetAnotherWriter,
  Refusal,
  accountOf,
  missing,
  newId,
  toId,
  type Actor,
} from '../platform/index.ts'
import { assertOwnNot, payeeAt, payeeOf } from './payees.ts'
import { BankAccounts, type BankAccount } from './payouts.model.ts'
import type { PayeeKind } from './statements.model.ts'

interface NewBankAccount {
  kind: PayeeKind
  household?: string | undefined
  holder: string
  bank: string
  number: string
}

/** The first holds at once; a change waits for a second person, and the old one holds until then. */
export async function enterBankAccount(actor: Actor, input: NewBankAccount) {
  if (actor.place.kind !== 'village') throw new Refusal('against_rule', 'settle_in_village')
  const { payee } = await payeeAt(actor, input)
  const number = plainNumber(input.number)
  const place = actor.place.path
  const known = await BankAccounts.find({
    place,
    payee,
    state: { $in: ['active', 'proposed'] },
  }).lean()
  if (known.some((each) => each.state === 'proposed')) {
    throw new Refusal('conflict', 'bank_change_waiting')
  }
  const { holder, bank } = input
  const same = known.some(
    (old) => old.number === number && old.holder === holder && old.bank === bank,
  )
  if (same) throw new Refusal('conflict', 'bank_account_same')
  const state = known.length > 0 ? ('proposed' as const) : ('active' as const)
  const [by, at, _id] = [accountOf(actor).id, actor.at, newId()]
  await BankAccounts.insertMany([{ _id, place, payee, holder, bank, number, state, by, at }])
  return { id: String(_id), state, lastFour: number.slice(-4) }
}

/** Digits alone; a card's number (16 to 19 digits) must pass the check that cards carry. */
export function plainNumber(given: string): string {
  const number = given.normalize('NFKC').replace(/[\s-]/g, '')
  const card = /^\d{16,19}$/.test(number)
  if (!/^\d{8,30}$/.test(number) || (card && !passesLuhn(number))) {
    throw new Refusal('against_rule', 'bank_number_wrong')
  }
  return number
}

/** ISO/IEC 7812-1, annex B: from the right, every second digit doubled, digits summed. */
function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((all, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return all + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** The second person. */
export async function decideBankAccount(
  actor: Actor,
  input: { account: string; approve: boolean; reason?: string | undefined },
) {
  const place = actor.place.path
  const found = await BankAccounts.findOne({ _id: toId(input.account), place }).lean()
  if (!found) throw missing('bank account')
  if (found.state !== 'proposed') throw new Refusal('conflict', 'already_decided')
  const by = accountOf(actor).id
  if (found.by.equals(by)) throw new Refusal('forbidden', 'second_person_needed')
  await assertOwnNot(actor, payeeOf(found.payee))
  const { payee } = found
  if (input.approve) {
    const replaced = { state: 'replaced', decidedBy: by, decidedAt: actor.at } as const
    await BankAccounts.updateMany({ place, payee, state: 'active' }, { $set: replaced })
  }
  const state = input.approve ? ('active' as const) : ('refused' as const)
  const { modifiedCount } = await BankAccounts.updateOne(
    { _id: found._id, place, state: 'proposed' },
    {
      $set: {
        state,
        decidedBy: by,
        decidedAt: actor.at,
        ...(input.reason ? { reason: input.reason } : {}),
      },
    },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
  return { id: String(found._id), state, lastFour: found.number.slice(-4) }
}

/** All that may ever be shown of a number. */
export function bankBriefOf({ bank, number }: Pick<BankAccount, 'bank' | 'number'>) {
  return { bank, lastFour: number.slice(-4) }
}
