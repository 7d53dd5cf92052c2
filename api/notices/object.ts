import { currentPolicy, policyOf } from '../places/index.ts'
import { assertPublicText, type Role } from '../people/index.ts'
import {
  Refusal,
  accountOf,
  addWorkdays,
  dayOf,
  holds,
  missing,
  newId,
  toId,
  type Actor,
} from '../platform/index.ts'
import { Entries, Notices, Objections, type Objection } from './notices.model.ts'
import { ownerOf } from './owner.ts'

interface NewObjection {
  entry: string
  text: string
  name?: string | undefined
  phone?: string | undefined
}

/** Anyone may speak up while it hangs; from then on the entry waits for an answer. */
export async function raiseObjection(actor: Actor, input: NewObjection) {
  const entry = await Entries.findById(toId(input.entry))
    .setOptions({ anyPlace: 'the board is public' })
    .lean()
  if (!entry) throw missing('entry')
  const open = entry.state === 'disputed' || (entry.state === 'up' && entry.endsAt > actor.at)
  if (!open) throw new Refusal('conflict', 'notice_ended')
  const { answerWorkdays, holidays } = await policyOf(entry.place, dayOf(actor.at))
  const answerBy = addWorkdays(dayOf(actor.at), answerWorkdays, holidays)
  const { _id, place, notice } = entry
  const objection: Objection = {
    _id: newId(),
    place,
    notice,
    entry: _id,
    text: input.text,
    at: actor.at,
    answerBy,
    state: 'open',
    ...(input.name ? { name: input.name } : {}),
    ...(input.phone ? { phone: input.phone } : {}),
    ...(actor.account ? { account: actor.account.id } : {}),
  }
  if (entry.state === 'up') {
    const guard = { _id, place, state: 'up' as const }
    const { modifiedCount } = await Entries.updateOne(guard, { state: 'disputed', answerBy })
    if (modifiedCount === 0) throw new Refusal('conflict', 'notice_ended')
    await ownerOf(entry.subject.kind).disputed(entry.subject.id, actor.at)
  }
  await Objections.insertMany([objection], { lean: true })
  return { id: String(objection._id), answerBy: entry.answerBy ?? answerBy }
}

interface Decision {
  objection: string
  outcome: 'stands' | 'struck'
  reasons: string
}

/** Answers every open objection against the entry at once: it either stands or it does not. */
export async function decideObjection(actor: Actor, input: Decision) {
  const place = actor.place.path
  const objection = await Objections.findOne({ _id: toId(input.objection), place }).lean()
  if (!objection) throw missing('objection')
  const entry = await Entries.findOne({ _id: objection.entry, place }).lean()
  if (!entry) throw missing('entry')
  const { kind, id } = entry.subject
  await ownerOf(kind).assertMayDecide(actor, id)
  const { outcome, reasons } = input
  // They hang beside the entry.
  await assertPublicText(actor, reasons)
  const decision = { outcome, reasons, on: dayOf(actor.at) }
  const { modifiedCount } = await Entries.updateOne(
    { _id: entry._id, place, state: 'disputed' },
    { state: outcome === 'stands' ? 'up' : 'struck', decision },
  )
  if (modifiedCount === 0) throw new Refusal('conflict', 'already_decided')
  await Objections.updateMany(
    { place, entry: entry._id, state: 'open' },
    { state: 'decided', outcome, reasons, decidedBy: accountOf(actor).id, decidedAt: actor.at },
  )
  if (outcome === 'stands') await ownerOf(kind).upheld(actor, id, reasons)
  else await ownerOf(kind).struck(actor, id, reasons)
  return { outcome, entry: String(entry._id) }
}

/** Who decides rings the one who spoke up; nobody else has to know who that was. */
export const deciders: Role[] = ['council', 'approver']

/** Objections of the village, those that wait longest first. */
export async function listObjections(actor: Actor, input: { state: 'open' | 'decided' }) {
  const place = actor.place.path
  const found = await Objections.find({ place, state: input.state })
    .sort({ at: 1 })
    .limit(200)
    .lean()
  const entries = await Entries.find({
    place,
    _id: { $in: found.map((each) => each.entry) },
  }).lean()
  const notices = await Notices.find({
    place,
    _id: { $in: found.map((each) => each.notice) },
  }).lean()
  const { answerWorkdays } = await currentPolicy(actor)
  const knowsWho = deciders.some((role) => holds(actor, role))
  const items = found.flatMap((objection) => {
    const entry = entries.find((each) => each._id.equals(objection.entry))
    const notice = notices.find((each) => each._id.equals(objection.notice))
    return entry && notice ? [presentObjection(objection, entry, notice, knowsWho)] : []
  })
  return { items, answerWorkdays }
}

function presentObjection(
  objection: Objection,
  entry: { subject: { kind: string; id: unknown }; shown: object },
  notice: { year: number; number: number },
  knowsWho: boolean,
) {
  const { _id, text, name, phone, at, answerBy, state, outcome, reasons } = objection
  return {
    id: String(_id),
    text,
    name: (knowsWho && name) || null,
    phone: (knowsWho && phone) || null,
    at: at.toISOString(),
    answerBy,
    state,
    outcome: outcome ?? null,
    reasons: reasons ?? null,
    subject: { kind: entry.subject.kind, id: String(entry.subject.id) },
    shown: entry.shown as never,
    notice: { year: notice.year, number: notice.number },
  }
}
