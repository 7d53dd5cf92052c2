import { createHash } from 'node:crypto'
import { account, outside, post } from '../payments/index.ts'
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
 * again. All of the file or nothing of it; what an earlier file told is passed over.
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
  const waiting = payouts.filter((each) => each.state === 'made').length - news.length
  const state = waiting === 0 ? ('answered' as const) : batch.state
  if (news.length > 0) await moveBatch(actor, batch, state, hash)
  const paid = news.filter(({ line }) => line.paid).length
  const failed = news.length - paid
  return { paid, failed, knownBefore, changed: news.length > 0, state }
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
    else if (payout?.state === 'made') news.push({ payout, line })
    else knownBefore += 1
  }
  return { news, knownBefore, bad }
}

const otherBatch = { column: resultColumns.code, reason: 'other_batch' }

function problemOf(line: ResultLine, payout: Payout | undefined, seen: ReadonlySet<string>) {
  if (!line.code) return null
  if (!payout) return { column: resultColumns.code, reason: 'code_unknown' }
  if (seen.has(line.code)) return { column: resultColumns.code, reason: 'code_twice' }
  if (line.fen !== null && line.fen !== payout.fen) {
    return { column: resultColumns.yuan, reason: 'amount_differs' }
  }
  const told = payout.state === 'made' || (payout.state === 'paid') === line.paid
  return told ? null : { column: resultColumns.result, reason: 'answered_otherwise' }
}

async function book(actor: Actor, batch: PayoutBatch, news: readonly Answer[]): Promise<void> {
  const by = accountOf(actor).id
  const { place } = batch
  await post(
    place,
    news.map(({ payout: { _id, payee, fen, statement, code }, line }) => ({
      from: account('payout', _id),
      to: line.paid ? outside('bank') : payee,
      fen,
      key: line.paid ? `payout paid:${String(_id)}` : `payout back:${String(_id)}`,
      subject: { kind: 'statement', id: statement },
      why: line.paid ? 'paid_out' : 'payout_back',
      what: line.paid ? `银行打好了，付款编号 ${code}` : `银行没打成，付款编号 ${code}`,
      by,
      at: actor.at,
    })),
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

function payoutMove(actor: Actor, place: string, { payout, line }: Answer) {
  const answer = line.paid
    ? { state: 'paid', bankReference: line.reference }
    : { state: 'failed', reason: line.reason }
  return {
    filter: { _id: payout._id, place, state: 'made' },
    update: { $set: { ...answer, answeredAt: actor.at } },
  }
}

function statementMove(actor: Actor, place: string, { payout, line }: Answer) {
  const change = line.paid
    ? { state: 'paid', paidAt: actor.at }
    : { state: 'failed', problem: line.reason }
  const steps = {
    act: line.paid ? 'paid' : 'failed',
    at: actor.at,
    ...(line.paid ? {} : { text: line.reason }),
  }
  return {
    filter: { _id: payout.statement, place, state: 'sent', payout: payout._id },
    update: { $set: change, $push: { steps } },
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
