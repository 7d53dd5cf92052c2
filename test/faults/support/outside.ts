import { Charges, Payments, Refunds } from '../../../api/payments/payments.model.ts'
import { Outbox } from '../../../api/platform/outbox.ts'
import type { IntentRow, RefundRow } from '../../../scripts/stand-in/memory.ts'

const anyPlace = { anyPlace: 'the proof sees everything' }

/** What lies in the outbox, or is on its way between here and there. */
export async function stillOpen({ intents }: { intents: IntentRow[] }): Promise<string[]> {
  const rows = await Outbox.find({ state: 'open' }).lean()
  const refunds = await Refunds.find({ state: { $in: ['asked', 'sent'] } })
    .setOptions(anyPlace)
    .lean()
  const paid = new Set(intents.filter(isPaid).map(({ metadata }) => metadata.payment))
  const charges = await Charges.find({ state: { $ne: 'paid' } })
    .setOptions(anyPlace)
    .lean()
  const untold = charges.filter(({ _id }) => paid.has(String(_id)))
  return [
    ...rows.map(({ kind, subject, tries, problem }) => {
      return `${kind} ${String(subject)} lies in the outbox after ${tries} tries: ${problem}`
    }),
    ...refunds.map(({ _id, state }) => `refund ${String(_id)} is ${state}`),
    ...untold.map(({ _id }) => `charge ${String(_id)} was paid, and nobody knows here`),
  ]
}

interface Books {
  intents: IntentRow[]
  refunds: RefundRow[]
}

/** Each charge and each refund is once in the books over there, over the same sum. */
export async function proveOutside({ intents, refunds }: Books): Promise<string[]> {
  const charges = await Charges.find({ method: 'card' }).setOptions(anyPlace).lean()
  const back = await Refunds.find().setOptions(anyPlace).lean()
  const asked = await Payments.find().setOptions(anyPlace).lean()
  const subjects = asked.map(({ subject, part }) => `${String(subject.id)} ${part}`)
  return [
    ...same(
      'charge',
      charges.filter(({ state }) => state === 'paid'),
      intents.filter(isPaid).map(({ metadata, amount }) => [metadata.payment, amount]),
    ),
    ...twice(
      'intent',
      intents.map(({ metadata }) => metadata.payment ?? ''),
    ),
    ...same(
      'refund',
      back.filter(({ state }) => state === 'done'),
      refunds.map(({ metadata, amount }) => [metadata.refund, amount]),
    ),
    ...twice('payment', subjects),
  ]
}

const isPaid = ({ status }: IntentRow) => status === 'succeeded'

function same(
  what: string,
  here: { _id: unknown; fen: number }[],
  there: [name: string | undefined, fen: number][],
): string[] {
  const ours = here.map(({ _id, fen }) => `${what} ${String(_id)} over ${fen}`)
  const theirs = there.map(([name, fen]) => `${what} ${name} over ${fen}`)
  return [
    ...twice(what, theirs),
    ...ours.filter((each) => !theirs.includes(each)).map((each) => `${each} is only in our books`),
    ...theirs.filter((each) => !ours.includes(each)).map((each) => `${each} is only over there`),
  ]
}

function twice(what: string, names: readonly string[]): string[] {
  const doubled = new Set(names.filter((name, index) => names.indexOf(name) !== index))
  return [...doubled].map((name) => `${what} ${name} is there twice`)
}
