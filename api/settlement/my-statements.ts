import { masked, ownHousehold } from '../people/index.ts'
import { account } from '../payments/index.ts'
import { Places } from '../places/index.ts'
import type { Actor } from '../platform/index.ts'
import { ownStatement } from './nod.ts'
import { Payouts } from './payouts.model.ts'
import {
  banksOf,
  disputesIn,
  linesOfStatement,
  presentCommon,
  presentLine,
} from './present-statement.ts'
import { Cuts, StatementLines, Statements, type StatementLine } from './statements.model.ts'
import { takeUp } from './take-up.ts'

/** The household's own, newest first, and what will come into the next. */
export async function listMyStatements(actor: Actor) {
  const { _id: household, place, headName } = await ownHousehold(actor)
  const found = await Statements.find({ place, household, state: { $ne: 'withdrawn' } })
    .sort({ _id: -1 })
    .limit(100)
    .lean()
  const banks = await banksOf(found)
  const seller = await sellerAt(actor)
  const accrued = await accruedBy(place, account('farmer', household))
  return {
    items: found.map((each) => ({
      ...presentCommon(actor, each, banks),
      ...seller,
      masked: masked(headName),
    })),
    accruedFen: accrued.reduce((sum, line) => sum + line.fen, 0),
    accrued: accrued.map(presentLine),
  }
}

export async function showMyStatement(actor: Actor, input: { statement: string }) {
  const { headName } = await ownHousehold(actor)
  const statement = await ownStatement(actor, input.statement)
  const { place, _id, payout: paidBy, state } = statement
  const banks = await banksOf([statement])
  const lines = await linesOfStatement(place, _id)
  const payout = paidBy && (await Payouts.findOne({ _id: paidBy, place }).lean())
  return {
    ...presentCommon(actor, statement, banks),
    ...(await sellerAt(actor)),
    masked: masked(headName),
    lines: lines.map(presentLine),
    disputes: disputesIn(statement.steps),
    bankReference: (state === 'paid' && payout && payout.bankReference) || null,
    hasReceipt: Boolean(payout && payout.receipt),
  }
}

/** Who settles, and whom to ring. */
async function sellerAt(actor: Actor) {
  const place = await Places.findOne({ path: actor.place.path }).lean()
  return {
    seller: place?.sellerName ?? actor.place.name,
    phone: place?.phones?.committee ?? null,
  }
}

/** What is in no statement yet: what a cut left over, and what came since. */
async function accruedBy(place: string, payee: string): Promise<StatementLine[]> {
  const left = await StatementLines.find({ place, payee, statement: null }).sort({ at: 1 }).lean()
  const cut = await Cuts.findOne({ place }).lean()
  const { fresh } = await takeUp(place, cut?.lastTransfer, payee)
  return [...left, ...fresh]
}
