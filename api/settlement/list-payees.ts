import { MoneyAccounts } from '../payments/index.ts'
import { accountOf, below, holds, type Actor } from '../platform/index.ts'
import { bankBriefOf } from './bank-accounts.ts'
import { namesOf } from './batches.ts'
import {
  householdsOf,
  isOwnPayee,
  payeeAccountKinds,
  payeeOf,
  presentPayee,
  type HouseholdsById,
  type Payee,
} from './payees.ts'
import { BankAccounts, type BankAccount } from './payouts.model.ts'
import { settling } from './who.ts'

/** Everybody with money or with a bank account: what waits for a second person comes first. */
export async function listPayees(actor: Actor) {
  const place = below(actor.place.path)
  const kind = { $in: [...payeeAccountKinds] }
  const accounts = await MoneyAccounts.find({ place, kind }).limit(5000).lean()
  const banks = await BankAccounts.find({ place, state: { $in: ['active', 'proposed'] } })
    .limit(10_000)
    .lean()
  const balance = new Map(accounts.map((each) => [each._id, each.fen]))
  const names = new Set([...balance.keys(), ...banks.map((each) => each.payee)])
  const payees = [...names].flatMap((name) => payeeOf(name) ?? [])
  const known = await householdsOf(actor, payees)
  const hands = await namesOf(banks.map((each) => each.by))
  const byState = (state: string) =>
    new Map(banks.filter((each) => each.state === state).map((each) => [each.payee, each]))
  const [active, proposed] = [byState('active'), byState('proposed')]
  const items = payees.map((payee) => {
    const [bank, change] = [active.get(payee.payee), proposed.get(payee.payee)]
    return {
      payee: presentPayee(payee, known),
      balanceFen: balance.get(payee.payee) ?? 0,
      account: bank ? { ...bankBriefOf(bank), holder: bank.holder } : null,
      change: change ? presentChange(actor, payee, change, hands, known) : null,
    }
  })
  const order = (item: (typeof items)[number]) =>
    `${item.change ? 0 : 1} ${item.payee.household?.code ?? ''}`
  return { items: items.sort((a, b) => (order(a) < order(b) ? -1 : 1)) }
}

function presentChange(
  actor: Actor,
  payee: Payee,
  change: BankAccount,
  hands: ReadonlyMap<string, string>,
  known: HouseholdsById,
) {
  const { _id, holder, by, at } = change
  const whyNot = !settling.some((role) => holds(actor, role))
    ? 'role_missing'
    : by.equals(accountOf(actor).id)
      ? 'second_person_needed'
      : isOwnPayee(actor, payee, known)
        ? 'own_household'
        : null
  return {
    ...bankBriefOf(change),
    id: String(_id),
    holder,
    by: hands.get(String(by)) ?? '',
    at: at.toISOString(),
    whyNotApprove: whyNot,
  }
}
