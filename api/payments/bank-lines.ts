import { pathsAbove } from '../places/index.ts'
import {
  MetAnotherWriter,
  Refusal,
  accountOf,
  below,
  missing,
  newId,
  toId,
  type Actor,
  type Id,
} from '../platform/index.ts'
import { takeMoney } from './apply.ts'
import { BankLines, type BankLine } from './bank-lines.model.ts'
import { readStatementFile, type ReadLine } from './bank-statement.ts'
import { Charges, Payments } from './payments.model.ts'
import { account, outside, post } from './post.ts'

export function prepareStatement(_actor: Actor, input: { bytes: Buffer }): Promise<ReadLine[]> {
  return Promise.resolve(readStatementFile(input.bytes))
}

/**
 * Takes a bank's statement in: each line once, matched by its memo code and its sum. What does
 * not match lies on an account of its own until a person has said what it is.
 */
export async function takeStatement(actor: Actor, input: { prepared?: unknown }) {
  const lines = input.prepared as ReadLine[]
  const place = actor.place.path
  const serials = [...new Set(lines.map((line) => line.serial))]
  // The same statement may have been brought in by another office of the same tree.
  const known = await BankLines.find({
    $or: [{ place: { $in: pathsAbove(place) } }, { place: below(place) }],
    serial: { $in: serials },
  })
    .setOptions({ anyPlace: 'a statement counts once, whichever office brings it in' })
    .lean()
  const seen = new Set(known.map((line) => line.serial))
  const result = { lines: lines.length, matched: 0, waiting: 0, again: 0 }
  for (const line of lines) {
    if (seen.has(line.serial)) {
      result.again += 1
      continue
    }
    seen.add(line.serial)
    result[await takeLine(actor, line)] += 1
  }
  return result
}

async function takeLine(actor: Actor, read: ReadLine): Promise<'matched' | 'waiting'> {
  const { charge, reason } = await chargeFor(read, actor.place.path)
  const line: BankLine = {
    _id: newId(),
    place: actor.place.path,
    ...read,
    state: charge ? 'matched' : 'waiting',
    ...(charge ? { payment: charge.payment } : { reason }),
    by: accountOf(actor).id,
    at: actor.at,
  }
  await BankLines.insertMany([line], { lean: true })
  if (charge) await takeMoney(charge, actor.at)
  else await toUnmatched(actor, line)
  return charge ? 'matched' : 'waiting'
}

/** The open charge that the note names, if the sum is right. */
async function chargeFor({ note, fen }: ReadLine, here: string) {
  const memo = /QS[2-9A-HJKMNP-Z]{8}/.exec(note.toUpperCase().replaceAll(/[\s-]/g, ''))?.[0]
  if (!memo) return { charge: null, reason: 'no_memo' }
  const charge = await chargeBelow(here, memo)
  if (!charge) return { charge: null, reason: 'memo_unknown' }
  if (charge.state !== 'open') return { charge: null, reason: `payment_${charge.state}` }
  if (charge.fen !== fen) return { charge: null, reason: 'other_sum' }
  return { charge, reason: '' }
}

/** A memo code of what is sold here or below: nobody says of others that they were paid. */
async function chargeBelow(here: string, memo: string) {
  return await Charges.findOne({ ref: memo, method: 'transfer', place: below(here) }).lean()
}

async function toUnmatched({ at }: Actor, { _id, place, fen }: BankLine): Promise<void> {
  const subject = { kind: 'bank line', id: _id }
  const key = `bank line:${String(_id)}`
  const [from, to] = [outside('transfer'), account('unmatched', _id)]
  await post(place, [{ from, to, fen, key, subject, why: 'unmatched', what: '', at }])
}

export async function listBankLines(
  actor: Actor,
  input: { state?: BankLine['state'] | undefined },
) {
  const filter = { place: actor.place.path, ...(input.state ? { state: input.state } : {}) }
  const lines = await BankLines.find(filter).sort({ day: -1, _id: -1 }).limit(200).lean()
  return { items: lines.map(presentLine) }
}

/** The account it came from is shown by its end alone. */
function presentLine({ _id, serial, day, fen, payerName, payerAccount, ...rest }: BankLine) {
  const { note, state, reason = null, payment, reference = null } = rest
  const end = payerAccount.slice(-4)
  const id = String(_id)
  const paid = payment ? String(payment) : null
  return {
    id,
    serial,
    day,
    fen,
    payerName,
    accountEnd: end,
    note,
    state,
    reason,
    payment: paid,
    reference,
  }
}

/** A person says which payment a line was for; its sum must be the payment's. */
export async function matchLine(actor: Actor, input: { line: string; memo: string }) {
  const line = await waitingLine(actor, input.line)
  const charge = await chargeBelow(line.place, input.memo.toUpperCase())
  if (!charge) throw missing('payment')
  if (charge.state !== 'open') throw new Refusal('conflict', 'payment_over')
  if (charge.fen !== line.fen) throw new Refusal('against_rule', 'other_sum', { fen: charge.fen })
  const payment = await Payments.findOne({ _id: charge.payment, place: charge.place }).lean()
  if (payment?.state !== 'asked') throw new Refusal('conflict', 'payment_over')
  await end(line, { state: 'matched', payment: charge.payment })
  await backOutside(actor, line, 'matched')
  await takeMoney(charge, actor.at)
  return { id: input.line, state: 'matched' as const }
}

/** What belongs to nobody here was sent back by the bank, under its reference. */
export async function sendBack(actor: Actor, input: { line: string; reference: string }) {
  const line = await waitingLine(actor, input.line)
  await end(line, { state: 'sent_back', reference: input.reference })
  await backOutside(actor, line, 'sent_back')
  return { id: input.line, state: 'sent_back' as const }
}

async function waitingLine(actor: Actor, id: string): Promise<BankLine> {
  const line = await BankLines.findOne({ _id: toId(id), place: actor.place.path }).lean()
  if (!line) throw missing('bank_line')
  if (line.state !== 'waiting') throw new Refusal('conflict', 'bank_line_done')
  return line
}

async function end({ _id, place }: BankLine, set: Partial<BankLine>): Promise<void> {
  const { modifiedCount } = await BankLines.updateOne(
    { _id, place, state: 'waiting' },
    { $set: set },
  )
  if (modifiedCount === 0) throw new MetAnotherWriter()
}

/** Out of the waiting account: to the world, from where a match takes it in as the payment. */
async function backOutside({ at }: Actor, line: BankLine, why: string): Promise<void> {
  const { _id, place, fen } = line
  const subject: { kind: string; id: Id } = { kind: 'bank line', id: _id }
  const key = `bank line ${why}:${String(_id)}`
  const [from, to] = [account('unmatched', _id), outside('transfer')]
  await post(place, [{ from, to, fen, key, subject, why, what: '', at }])
}
