import { endpoints } from '../../../api/app.ts'
import type { Contents } from './worlds.ts'

type Stored = Record<string, unknown>

const own = (collection: string) => (contents: Contents) =>
  (contents.get(collection) ?? []).map(({ _id }) => String(_id))
const inside = (collection: string, list: string) => (contents: Contents) =>
  (contents.get(collection) ?? []).flatMap((each) =>
    ((each[list] ?? []) as Stored[]).map(({ _id }) => String(_id)),
  )
const field = (collection: string, name: string) => (contents: Contents) =>
  (contents.get(collection) ?? []).map((each) => String(each[name]))

/** Where the ids come from that a path may name, by the name of the parameter. */
const sources: Record<string, readonly ((contents: Contents) => string[])[]> = {
  account: [own('accounts'), own('bankAccounts')],
  batch: [own('batches'), own('payoutBatches')],
  claim: [own('claims')],
  code: [field('places', 'code')],
  correction: [own('corrections')],
  duty: [inside('pairings', 'duties')],
  entry: [own('noticeEntries')],
  goods: [own('goods'), own('windowGoods')],
  household: [own('households')],
  key: [field('rules', 'key')],
  line: [own('bankLines')],
  notice: [own('notices')],
  objection: [own('objections')],
  offer: [own('adoptionOffers')],
  order: [own('orders')],
  pairing: [own('pairings')],
  payment: [own('payments')],
  photo: [own('photos')],
  produce: [own('produce')],
  receipt: [own('documents')],
  redemption: [own('redemptions')],
  refund: [own('refunds')],
  share: [own('adoptionShares')],
  shift: [own('shifts')],
  statement: [own('statements')],
  subject: [own('orders'), own('adoptionShares')],
  unit: [own('adoptionUnits')],
  visit: [own('visits')],
  weighing: [own('adoptionWeighings')],
  window: [own('orderWindows')],
}

export type Ids = ReadonlyMap<string, readonly string[]>

/** A world's ids by the parameter that asks for them; there is at least one for each. */
export function idsOf(contents: Contents): Ids {
  const names = new Set(endpoints.flatMap(({ params }) => Object.keys(params.shape)))
  names.delete('place')
  const found = new Map<string, string[]>()
  for (const name of names) {
    const ids = (sources[name] ?? []).flatMap((source) => source(contents))
    if (ids.length === 0) throw new Error(`the world has nothing that :${name} could name`)
    found.set(name, [...new Set(ids)])
  }
  return found
}
