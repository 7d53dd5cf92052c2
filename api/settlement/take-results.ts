import { createHash } from 'node:crypto'
import { account, outside, post, type NewTransfer } from '../payments/index.ts'
import { MetAnotherWriter, Refusal, accountOf, type Actor } from '../platform/index.ts'
import { batchAt, payoutsOf } from './batches.ts'
import { PayoutBatches, Payouts, type Payout, type PayoutBatch } from './payouts.model.ts'
import { readResults, resultColumns, type BadLine, type ResultLine } from './read-results.ts'
import { Statements } from './statements.model.ts'

export async function prepareResults(_actor: Actor, input: { bytes: Buffer }) {
  const hash = createHash('sha256').update(input.bytes).digest('base64url')
  return { ...readResults(input.bytes), hash }
}

type Prepared = Awaited<ReturnType<typeof prepareResults>>

interface Answer {
  payout: Payout
  line: ResultLine
}

/**
 * The bank's answer: what is paid leaves the books, what failed goes back to the payee and waits
 * again, and so does what was paid and came back. All of the file or nothing of it; what an earlier file told is passed over.
 */
export async function takeResults(actor: Actor, input: { batch: string; prepared?: unknown }) {
  const { lines, errors, hash } = input.prepared as Prepared
  const batch = await batchAt(actor, input.batch)
  if (batch.state !== 'released' && batch.state !== 'answered') {
    throw new Refusal('conflict', 'batch_not_released')
  }
  const payouts = (await payoutsOf(actor, [batch])).get(String(batch._id)) ?? []
  const { news, knownBefore, bad } = match(lines, payouts, await elsewhere(batch, lines))
  const all = [...errors, ...bad].sort((a, b) => a.row - b.row)
  if (all.length > 0) {
    const details = { errors: all.slice(0, 200), errorCount: all.length }
    throw new Refusal('against_rule', 'results_bad', details)
  }
  if (news.length > 0) await book(actor, batch, news)
  const told = news.filter(({ payout }) => payout.state === 'made').length
  const waiting = payouts.filter((each) => each.state === 'made').length - told
  const state = waiting === 0 ? ('answered' as const) : batch.state
  if (news.length > 0) await moveBatch(actor, batch, state, hash)
  const paid = news.filter(({ line }) => line.result === 'paid').length
  const returned = news.length - told
  const failed = told - paid
  return { paid, failed, returned, knownBefore, changed: news.length > 0, state }
}

/** Codes of the file that belong to other batches of the village. */
async function elsewhere(batch: PayoutBatch, lines: readonly ResultLine[]): Promise<Set<string>> {
  const code = { $in: lines.map((line) => line.code) }
  const found = await Payouts.find({ place: batch.place, batch: { $ne: batch._id }, code })
    .select({ code: 1 })
    .lean()
  return new Set(found.map((each) => each.code))
}

function match(
  lines: readonly ResultLine[],
  payouts: readonly Payout[],
  others: ReadonlySet<string>,
) {
  const byCode = new Map(payouts.map((each) => [each.code, each]))
  const seen = new Set<string>()
  const news: Answer[] = []
  const bad: BadLine[] = []
  let knownBefore = 0
  for (const line of lines) {
    const payout = byCode.get(line.code)
    const wrong = others.has(line.code) ? otherBatch : problemOf(line, payout, seen)
    seen.add(line.code)
    if (wrong) bad.push({ row: line.row, ...wrong })
    else if (payout && isNews(payout, line)) news.push({ payout, line })
    else knownBefore += 1
  }
  return { news, knownBefore, bad }
}

function isNews({ state }: Payout, { result }: ResultLine): boolean {
  return state === 'made' || (state === 'paid' && result === 'returned')
}

const otherBatch = { column: resultColumns.code, reason: 'other_batch' }

function problemOf(line: ResultLine, payout: Payout | undefined, seen: ReadonlySet<string>) {
  if (!line.code) return null
  if (!payout) return { column: resultColumns.code, reason: 'code_unknown' }
  if (seen.has(line.code)) return { column: resultColumns.code, reason: 'code_twice' }
  if (line.fen !== null && line.fen !== payout.fen) {
    return { column: resultColumns.yuan, reason: 'amount_differs' }
  }
  const agrees = isNews(payout, line) || (payout.state === 'paid') === (line.result === 'paid')
  return agrees ? null : { column: resultColumns.result, reason: 'answered_otherwise' }
}

async function book(actor: Actor, batch: PayoutBatch, news: readonly Answer[]): Promise<void> {
  const { place } = batch
  await post(
    place,
    news.flatMap((each) => transfersOf(actor, each)),
  )
  await moveAll(
    Payouts,
    news.map((each) => payoutMove(actor, place, each)),
  )
  await moveAll(
    Statements,
    news.map((each) => statementMove(actor, place, each)),
  )
}

/** Money that was out comes in the way it went, so that no statement takes it for new. */
function transfersOf(actor: Actor, { payout, line }: Answer): NewTransfer[] {
  const { _id, payee, fen, statement, code, state } = payout
  const [own, bank] = [account('payout', _id), outside('bank')]
  const subject = { kind: 'statement', id: statement }
  const move = (from: string, to: string, act: 'paid' | 'back' | 'returned', what: string) => ({
    ...{ from, to, fen, subject, by: accountOf(actor).id, at: actor.at },
    key: `payout ${act}:${String(_id)}`,
    why: act === 'paid' ? 'paid_out' : 'payout_back',
    what: `${what}，付款编号 ${code}`,
  })
  if (line.result === 'paid') return [move(own, bank, 'paid', '银行打好了')]
  if (state === 'made') return [move(own, payee, 'back', '银行没打成')]
  return [
    move(bank, own, 'returned', '银行把钱退回来了'),
    move(own, payee, 'back', '银行把钱退回来了'),
  ]
}

function payoutMove(actor: Actor, place: string, { payout, line }: Answer) {
  const answer =
    line.result === 'paid'
      ? { state: 'paid', bankReference: line.reference }
      : { state: 'failed', reason: line.reason }
  return {
    filter: { _id: payout._id, place, state: payout.state },
    update: { $set: { ...answer, answeredAt: actor.at } },
  }
}

function statementMove(actor: Actor, place: string, { payout, line }: Answer) {
  const { at } = actor
  const filter = { _id: payout.statement, place, payout: payout._id }
  if (line.result === 'paid') {
    const update = { $set: { state: 'paid', paidAt: at }, $push: { steps: { act: 'paid', at } } }
    return { filter: { ...filter, state: 'sent' }, update }
  }
  const back = payout.state === 'paid'
  const steps = { act: back ? 'returned' : 'failed', at, text: line.reason }
  return {
    filter: { ...filter, state: back ? 'paid' : 'sent' },
    update: {
      $set: { state: 'failed', problem: line.reason },
      $unset: { paidAt: 1 },
      $push: { steps },
    },
  }
}

async function moveAll(
  model: typeof Payouts | typeof Statements,
  moves: readonly object[],
): Promise<void> {
  const operations = moves.map((updateOne) => ({ updateOne })) as never[]
  const { modifiedCount } = await (model as typeof Payouts).bulkWrite(operations)
  if (modifiedCount !== moves.length) throw new MetAnotherWriter()
}

async function moveBatch(
  actor: Actor,
  batch: PayoutBatch,
  state: PayoutBatch['state'],
  hash: string,
): Promise<void> {
  const { _id, place, results } = batch
  const { modifiedCount } = await PayoutBatches.updateOne(
    { _id, place, state: batch.state, results: { $size: results.length } },
    { $set: { state }, $push: { results: { hash, by: accountOf(actor).id, at: actor.at } } },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
}
