import { below, type Actor, type Problem } from '../platform/index.ts'
import { MoneyAccounts, Transfers, accountKinds } from './ledger.model.ts'
import { Charges, Payments, Refunds } from './payments.model.ts'

const anyPlace = 'the checker sees everything it was asked to'

/**
 * Proves that every kept balance is the sum of its transfers and none owes that may not, that
 * each paid charge has its transfer, and that refunds on their way lie on their accounts.
 * @param place filter on the place's path; all places without it
 */
export async function checkMoney(place: object = {}): Promise<Problem[]> {
  const sums = new Map<string, number>()
  for (const [side, sign] of [
    ['$to', 1],
    ['$from', -1],
  ] as const) {
    const rows = await Transfers.aggregate<{ _id: string; fen: number }>([
      { $match: { ...place } },
      { $group: { _id: side, fen: { $sum: '$fen' } } },
    ]).option({ anyPlace })
    for (const { _id, fen } of rows) sums.set(_id, (sums.get(_id) ?? 0) + sign * fen)
  }
  const accounts = await MoneyAccounts.find({ ...place })
    .setOptions({ anyPlace })
    .lean()
  const problems: Problem[] = []
  for (const { _id, kind, fen } of accounts) {
    const sum = sums.get(_id) ?? 0
    sums.delete(_id)
    if (sum !== fen) problems.push({ what: 'money_differs', id: _id, details: { fen, sum } })
    if (fen < 0 && !accountKinds[kind].mayOwe) {
      problems.push({ what: 'money_owed', id: _id, details: { fen } })
    }
  }
  for (const [name, sum] of sums) {
    if (name.startsWith('outside:')) continue
    problems.push({ what: 'money_without_account', id: name, details: { sum } })
  }
  return [...problems, ...(await checkCharges(place)), ...(await checkRefunds(place))]
}

/** Each paid charge came in once; a paid payment names the charge that paid it. */
async function checkCharges(place: object): Promise<Problem[]> {
  const charges = await Charges.find({ ...place, state: 'paid' })
    .setOptions({ anyPlace })
    .lean()
  const keys = charges.map((charge) => `paid:${String(charge._id)}`)
  const lines = await Transfers.find({ ...place, key: { $in: keys } })
    .setOptions({ anyPlace })
    .lean()
  const byKey = new Map(lines.map((line) => [line.key, line.fen]))
  const wrong = charges.filter(({ _id, fen, refundedFen }) => {
    return byKey.get(`paid:${String(_id)}`) !== fen || refundedFen > fen
  })
  const paid = await Payments.find({ ...place, state: 'paid' })
    .setOptions({ anyPlace })
    .lean()
  const chargeIds = new Set(charges.map((charge) => String(charge._id)))
  const unpaid = paid.filter(({ charge }) => !chargeIds.has(String(charge)))
  return [
    ...wrong.map(({ _id }) => ({ what: 'charge_differs', id: String(_id), details: {} })),
    ...unpaid.map(({ _id }) => ({ what: 'paid_without_charge', id: String(_id), details: {} })),
  ]
}

async function checkRefunds(place: object): Promise<Problem[]> {
  const refunds = await Refunds.find({ ...place })
    .setOptions({ anyPlace })
    .lean()
  const names = refunds.map((refund) => `refund:${String(refund._id)}`)
  const accounts = await MoneyAccounts.find({ ...place, _id: { $in: names } })
    .setOptions({ anyPlace })
    .lean()
  const on = new Map(accounts.map(({ _id, fen }) => [_id, fen]))
  return refunds
    .filter(({ _id, fen, state }) => {
      return (on.get(`refund:${String(_id)}`) ?? 0) !== (state === 'done' ? 0 : fen)
    })
    .map(({ _id, state }) => ({ what: 'refund_differs', id: String(_id), details: { state } }))
}

export async function checkMoneyHere(actor: Actor) {
  const problems = await checkMoney({ place: below(actor.place.path) })
  return { balanced: problems.length === 0, problems: problems.slice(0, 100) }
}
