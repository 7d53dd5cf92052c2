import { MoneyAccounts } from '../payments/index.ts'
import { below, type Actor } from '../platform/index.ts'
import { payeeAccountKinds } from './payees.ts'
import { BankAccounts } from './payouts.model.ts'
import { Statements, statementStates } from './statements.model.ts'

/** What waits for whom, and what the village's accounts hold. */
export async function showDesk(actor: Actor) {
  const place = below(actor.place.path)
  const states = await Statements.aggregate<{ _id: string; count: number; fen: number }>([
    { $match: { place } },
    { $group: { _id: '$state', count: { $sum: 1 }, fen: { $sum: '$totalFen' } } },
  ])
  const balances = await MoneyAccounts.aggregate<{ _id: string; fen: number }>([
    { $match: { place } },
    { $group: { _id: '$kind', fen: { $sum: '$fen' } } },
  ])
  const fenOf = (kind: string) => balances.find((each) => each._id === kind)?.fen ?? 0
  return {
    states: statementStates.map((state) => {
      const { count = 0, fen = 0 } = states.find((each) => each._id === state) ?? {}
      return { state, count, fen }
    }),
    accrued: await accruedAt(place),
    accounts: {
      farmersFen: fenOf('farmer'),
      villageFen: fenOf('village'),
      servicesFen: fenOf('services'),
      poolFen: fenOf('pool'),
      coopFen: fenOf('coop'),
      onTheWayFen: fenOf('payout'),
    },
    withoutBankAccount: await withoutBankAccount(place),
    changesWaiting: await BankAccounts.countDocuments({ place, state: 'proposed' }),
  }
}

type Place = ReturnType<typeof below>

/** In no statement yet: what the payees have, less what statements promise them. */
async function accruedAt(place: Place) {
  const kind = { $in: [...payeeAccountKinds] }
  const accounts = await MoneyAccounts.find({ place, kind }).lean()
  const gone = { $nin: ['in_batch', 'sent', 'paid', 'withdrawn'] }
  const promised = await Statements.aggregate<{ _id: string; fen: number }>([
    { $match: { place, state: gone } },
    { $group: { _id: '$payee', fen: { $sum: '$totalFen' } } },
  ])
  const fenOf = new Map(promised.map((each) => [each._id, each.fen]))
  const left = accounts.map(({ _id, fen }) => fen - (fenOf.get(_id) ?? 0))
  return {
    payees: left.filter((fen) => fen !== 0).length,
    fen: left.reduce((sum, fen) => sum + fen, 0),
  }
}

async function withoutBankAccount(place: Place): Promise<number> {
  const kind = { $in: [...payeeAccountKinds] }
  const owed = await MoneyAccounts.find({ place, kind, fen: { $gt: 0 } })
    .select({ _id: 1 })
    .lean()
  const active = await BankAccounts.distinct('payee', { place, state: 'active' })
  const known = new Set(active)
  return owed.filter((each) => !known.has(each._id)).length
}
