import { showDocument } from '../people/index.ts'
import {
  accountOf,
  below,
  holds,
  missing,
  toId,
  type Actor,
  type FileReply,
} from '../platform/index.ts'
import { whyNotApprove } from './approve.ts'
import { namesOf } from './batches.ts'
import { statementAt } from './move.ts'
import { householdsOf, presentPayee } from './payees.ts'
import { Payouts } from './payouts.model.ts'
import {
  banksOf,
  disputesIn,
  linesOfStatement,
  presentCommon,
  presentLine,
} from './present-statement.ts'
import {
  Corrections,
  Statements,
  type Correction,
  type PayeeKind,
  type Statement,
  type StatementState,
} from './statements.model.ts'

interface Filter {
  state?: StatementState | undefined
  kind?: PayeeKind | undefined
  household?: string | undefined
  /** Id of the last one seen. */
  after?: string | undefined
  limit: number
}

/** Newest first; ids grow with time, so a page begins after the last id of the one before. */
export async function listStatements(actor: Actor, input: Filter) {
  const { state, kind, household, after, limit } = input
  const found = await Statements.find({
    place: below(actor.place.path),
    ...(state ? { state } : {}),
    ...(kind ? { kind } : {}),
    ...(household ? { household: toId(household) } : {}),
    ...(after ? { _id: { $lt: toId(after) } } : {}),
  })
    .sort({ _id: -1 })
    .limit(limit + 1)
    .lean()
  const page = found.slice(0, limit)
  const next = found.length > limit ? String(page.at(-1)?._id) : null
  return { items: await presentBriefs(actor, page), next }
}

async function presentBriefs(actor: Actor, list: readonly Statement[]) {
  const known = await householdsOf(actor, list)
  const banks = await banksOf(list)
  return list.map((statement) => ({
    ...presentCommon(actor, statement, banks),
    payee: presentPayee(statement, known),
    accountChanging: banks.changing.has(statement.payee),
    approvals: statement.approvals.length,
    whyNotApprove: whyNotApprove(actor, statement, known),
  }))
}

export async function showStatement(actor: Actor, input: { statement: string }) {
  const statement = await statementAt(actor, input.statement)
  const { _id, place, steps, paper } = statement
  const [brief] = await presentBriefs(actor, [statement])
  if (!brief) throw missing('statement')
  const lines = await linesOfStatement(place, _id)
  const corrections = await Corrections.find({ place, statement: _id }).sort({ at: 1 }).lean()
  const payouts = await Payouts.find({ place, statement: _id }).sort({ _id: 1 }).lean()
  const hands = [...steps.map(({ by }) => by), ...corrections.flatMap((c) => [c.by, c.decidedBy])]
  const names = await namesOf(hands)
  return {
    ...brief,
    lines: lines.map(presentLine),
    disputes: disputesIn(steps),
    corrections: corrections.map((each) => presentCorrection(actor, each, names)),
    hasPaper: paper !== undefined,
    steps: steps.map(({ act, at, by, text }) => ({
      act,
      at: at.toISOString(),
      by: by ? (names.get(String(by)) ?? '') : null,
      text: text ?? null,
    })),
    payouts: payouts.map((each) => ({
      code: each.code,
      batch: String(each.batch),
      state: each.state,
      reason: each.reason ?? null,
      bankReference: each.bankReference ?? null,
      answeredAt: each.answeredAt?.toISOString() ?? null,
    })),
  }
}

function presentCorrection(
  actor: Actor,
  { _id, fen, reason, state, by, at, decidedBy, decidedAt }: Correction,
  names: ReadonlyMap<string, string>,
) {
  return {
    id: String(_id),
    fen,
    reason,
    state,
    by: names.get(String(by)) ?? '',
    at: at.toISOString(),
    decidedBy: decidedBy ? (names.get(String(decidedBy)) ?? '') : null,
    decidedAt: decidedAt?.toISOString() ?? null,
    whyNotDecide: whyNotDecide(actor, { state, by }),
  }
}

function whyNotDecide(actor: Actor, { state, by }: Pick<Correction, 'state' | 'by'>) {
  if (state !== 'proposed') return 'already_decided'
  if (!holds(actor, 'settlement_approver')) return 'role_missing'
  return by.equals(accountOf(actor).id) ? 'had_a_hand' : null
}

export async function showPaper(actor: Actor, input: { statement: string }): Promise<FileReply> {
  const { place, paper } = await statementAt(actor, input.statement)
  if (!paper) throw missing('document')
  return await showDocument(place, paper)
}
