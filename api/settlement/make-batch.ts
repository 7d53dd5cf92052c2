import { MoneyAccounts, account, post } from '../payments/index.ts'
import {
  MetAnotherWriter,
  Refusal,
  accountOf,
  dayOf,
  newId,
  toId,
  type Actor,
} from '../platform/index.ts'
import { batchCode, presentBatch } from './batches.ts'
import {
  BankAccounts,
  PayoutBatches,
  Payouts,
  type BankAccount,
  type Payout,
  type PayoutBatch,
} from './payouts.model.ts'
import { Statements, type Statement } from './statements.model.ts'

/** Lines of one file; what is above it waits for the next batch. */
const mostPayouts = 2000

type Why = 'bank_account_missing' | 'bank_account_changing' | 'money_short'

/**
 * Takes what is approved, and what came back, out of the payees' accounts and onto payouts of
 * their own, where the money lies until the bank has answered.
 */
export async function makeBatch(actor: Actor, input: { statements?: string[] | undefined }) {
  if (actor.place.kind !== 'village') throw new Refusal('against_rule', 'settle_in_village')
  const queued = await queue(actor, input.statements)
  const { ready, leftOut } = await sortOut(actor, queued)
  if (ready.length === 0) throw new Refusal('conflict', 'batch_empty', { leftOut })
  const batch = await nextBatch(actor, ready)
  const code = batchCode(actor.place, batch)
  const payouts = ready.map((each, index) => payoutOf(batch, code, each, index + 1))
  await PayoutBatches.insertMany([batch], { lean: true })
  await Payouts.insertMany(payouts, { lean: true })
  await moveMoney(actor, payouts)
  await moveStatements(actor, ready, payouts)
  return { batch: await presentBatch(actor, batch), leftOut }
}

async function queue(actor: Actor, chosen: readonly string[] | undefined): Promise<Statement[]> {
  const found = await Statements.find({
    place: actor.place.path,
    state: { $in: ['approved', 'failed'] },
    ...(chosen ? { _id: { $in: chosen.map(toId) } } : {}),
  })
    .sort({ madeAt: 1, _id: 1 })
    .limit(mostPayouts)
    .lean()
  if (chosen && found.length < new Set(chosen).size) throw new Refusal('conflict', 'settle_state')
  return found
}

interface Ready {
  statement: Statement
  bank: BankAccount
}

async function sortOut(actor: Actor, queued: readonly Statement[]) {
  const place = actor.place.path
  const payees = { $in: queued.map((each) => each.payee) }
  const banks = await BankAccounts.find({
    place,
    payee: payees,
    state: { $in: ['active', 'proposed'] },
  }).lean()
  const active = new Map(banks.filter((b) => b.state === 'active').map((b) => [b.payee, b]))
  const changing = new Set(banks.filter((b) => b.state === 'proposed').map((b) => b.payee))
  const accounts = await MoneyAccounts.find({ place, _id: payees }).lean()
  const left = new Map(accounts.map((each) => [each._id, each.fen]))
  const ready: Ready[] = []
  const leftOut: { statement: string; why: Why }[] = []
  for (const statement of queued) {
    const { payee, kind, totalFen, state } = statement
    const bank = active.get(payee)
    const rest = (left.get(payee) ?? 0) - totalFen
    const leave = (why: Why) => leftOut.push({ statement: String(statement._id), why })
    if (!bank) leave('bank_account_missing')
    else if (state === 'failed' && changing.has(payee)) leave('bank_account_changing')
    else if (kind !== 'household' && rest < 0) leave('money_short')
    else {
      ready.push({ statement, bank })
      left.set(payee, rest)
    }
  }
  return { ready, leftOut }
}

async function nextBatch(actor: Actor, ready: readonly Ready[]): Promise<PayoutBatch> {
  const place = actor.place.path
  const year = Number(dayOf(actor.at).slice(0, 4))
  const last = await PayoutBatches.findOne({ place, year }).sort({ number: -1 }).lean()
  return {
    _id: newId(),
    place,
    year,
    number: (last?.number ?? 0) + 1,
    state: 'made',
    payouts: ready.length,
    fen: ready.reduce((sum, { statement }) => sum + statement.totalFen, 0),
    madeBy: accountOf(actor).id,
    madeAt: actor.at,
    results: [],
    receipts: [],
  }
}

function payoutOf(batch: PayoutBatch, code: string, of: Ready, position: number): Payout {
  const { statement, bank } = of
  return {
    _id: newId(),
    place: batch.place,
    batch: batch._id,
    position,
    code: `${code}-${String(position).padStart(4, '0')}`,
    statement: statement._id,
    payee: statement.payee,
    fen: statement.totalFen,
    holder: bank.holder,
    bank: bank.bank,
    number: bank.number,
    state: 'made',
  }
}

async function moveMoney(actor: Actor, payouts: readonly Payout[]): Promise<void> {
  const transfers = payouts.map(({ _id, payee, fen, statement, code }) => ({
    from: payee,
    to: account('payout', _id),
    fen,
    key: `payout:${String(_id)}`,
    subject: { kind: 'statement', id: statement },
    why: 'payout',
    what: `交给银行，付款编号 ${code}`,
    by: accountOf(actor).id,
    at: actor.at,
  }))
  await post(actor.place.path, transfers)
}

async function moveStatements(actor: Actor, ready: readonly Ready[], payouts: readonly Payout[]) {
  const steps = { act: 'batch', at: actor.at, by: accountOf(actor).id }
  const operations = ready.map(({ statement: { _id, place, state } }, index) => ({
    updateOne: {
      filter: { _id, place, state },
      update: {
        $set: { state: 'in_batch' as const, payout: payouts[index]?._id },
        $unset: { problem: 1 as const },
        $push: { steps },
      },
    },
  }))
  const { modifiedCount } = await Statements.bulkWrite(operations as never)
  if (modifiedCount !== operations.length) throw new MetAnotherWriter()
}
