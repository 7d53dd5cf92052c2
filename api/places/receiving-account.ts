import type { Actor } from '../platform/index.ts'
import { Places, type ReceivingAccount } from './places.model.ts'
import { pathsAbove } from './policy.ts'

interface Receiving {
  account: ReceivingAccount | null
  /** Name of the place that it was set at. */
  of: string | null
}

/** Where buyers transfer to: the account of the place itself, or of the nearest above it. */
export async function receivingAccountOf(path: string): Promise<ReceivingAccount | null> {
  return (await nearest(path)).account
}

export function showReceivingAccount(actor: Actor): Promise<Receiving> {
  return nearest(actor.place.path)
}

/** Holds at once; what buyers were shown before stands in the record of changes. */
export async function setReceivingAccount(
  actor: Actor,
  { holder, bank, number }: ReceivingAccount,
): Promise<Receiving> {
  const receivingAccount = { holder, bank, number }
  await Places.updateOne({ _id: actor.place.id }, { $set: { receivingAccount } })
  return { account: receivingAccount, of: actor.place.name }
}

async function nearest(path: string): Promise<Receiving> {
  const found = await Places.find({ path: { $in: pathsAbove(path) } })
    .sort({ path: -1 })
    .lean()
  const place = found.find((each) => each.receivingAccount)
  const account = place?.receivingAccount
  if (!place || !account) return { account: null, of: null }
  const { holder, bank, number } = account
  return { account: { holder, bank, number }, of: place.name }
}
