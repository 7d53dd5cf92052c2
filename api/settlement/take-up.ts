import mongoose from 'mongoose'
import { Transfers, type Transfer } from '../payments/index.ts'
import { newId, type Id } from '../platform/index.ts'
import { payeeOf } from './payees.ts'
import { StatementLines, type StatementLine } from './statements.model.ts'

/**
 * Seconds before the newest transfer seen, in which others may have been made that were not there
 * yet for all to see: no transaction lives longer than minutes, and servers' clocks agree better.
 */
const lookBackSeconds = 24 * 3600

/**
 * The village's transfers of payees that no line has taken up yet, as lines without a statement.
 * @param last the newest transfer that the last cut saw
 * @param payee of this payee alone
 */
export async function takeUp(
  place: string,
  last: Id | undefined,
  payee?: string,
): Promise<{ fresh: StatementLine[]; newest: Id | undefined }> {
  const since = earlier(last)
  const of = payee ? { $or: [{ from: payee }, { to: payee }] } : {}
  const transfers = await Transfers.find({ place, _id: { $gte: since }, ...of })
    .sort({ _id: 1 })
    .lean()
  const known = await StatementLines.find({
    place,
    transfer: { $gte: since },
    ...(payee ? { payee } : {}),
  })
    .select({ transfer: 1, payee: 1 })
    .lean()
  const taken = new Set(known.map((line) => `${String(line.transfer)} ${line.payee}`))
  const fresh = transfers
    .flatMap((transfer) => linesOf(transfer))
    .filter((line) => !payee || line.payee === payee)
    .filter((line) => !taken.has(`${String(line.transfer)} ${line.payee}`))
  return { fresh, newest: transfers.at(-1)?._id ?? last }
}

/** Ids begin with the second they were made in: what came later than this has a greater one. */
function earlier(last: Id | undefined): Id {
  const seconds = last ? last.getTimestamp().getTime() / 1000 - lookBackSeconds : 0
  return mongoose.Types.ObjectId.createFromTime(seconds)
}

/** A transfer from one payee to another is a line of both; being paid out is a line of none. */
export function linesOf(transfer: Transfer): StatementLine[] {
  const { _id, place, from, to, fen, why, what, subject, at } = transfer
  if ([from, to].some((name) => name.startsWith('payout:'))) return []
  return [
    { name: from, signed: -fen },
    { name: to, signed: fen },
  ].flatMap(({ name, signed }) =>
    payeeOf(name)
      ? [
          {
            _id: newId(),
            place,
            payee: name,
            statement: null,
            transfer: _id,
            why,
            what,
            fen: signed,
            subject,
            at,
          },
        ]
      : [],
  )
}
