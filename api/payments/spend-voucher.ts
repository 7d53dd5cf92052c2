import { Employees } from '../people/index.ts'
import { Refusal, accountOf, dayOf, missing, type Actor, type Id } from '../platform/index.ts'
import { account, post } from './post.ts'
import { Vouchers } from './vouchers.model.ts'

export interface VoucherPart {
  voucher: Id
  fen: number
}

/**
 * Pays a part of an order with the member's own vouchers, at once and without the outside. Two
 * who spend the same one at once meet at its account's guard.
 * @param place path of the seller's village
 * @throws Refusal not_found, voucher_over (past its day), money_short
 */
export async function spendVouchers(
  actor: Actor,
  place: string,
  order: Id,
  parts: readonly VoucherPart[],
): Promise<void> {
  const today = dayOf(actor.at)
  const { id: by } = accountOf(actor)
  const employee = parts.length > 0 ? await employeeOf(by) : null
  for (const { voucher: id, fen } of parts) {
    const voucher = await Vouchers.findOne({ _id: id, employee, state: 'given' })
      .setOptions({ anyPlace: "a member's vouchers are known by the member" })
      .lean()
    if (!voucher) throw missing('voucher')
    if (voucher.until < today) throw new Refusal('against_rule', 'voucher_over')
    const subject = { kind: 'order', id: order }
    const key = `voucher:${String(id)}:${String(order)}`
    const [from, to] = [account('voucher', id), account('order', order)]
    const { occasion: what } = voucher
    await post(place, [{ from, to, fen, key, subject, why: 'voucher', what, by, at: actor.at }])
  }
}

/** The member behind an account; null for one that no roster names. */
export async function employeeOf(id: Id): Promise<Id | null> {
  const employee = await Employees.findOne({ account: id })
    .setOptions({ anyPlace: 'an account is one member, in whichever home' })
    .lean()
  return employee?._id ?? null
}

/**
 * Gives back to vouchers what an order had from them; never as cash.
 * @param key what makes this giving back one of its kind: "cancel", "packed"
 */
export async function returnVouchers(
  { at }: Pick<Actor, 'at'>,
  place: string,
  order: Id,
  parts: readonly VoucherPart[],
  key: string,
): Promise<void> {
  const transfers = parts.map(({ voucher, fen }) => ({
    from: account('order', order),
    to: account('voucher', voucher),
    fen,
    key: `voucher back:${String(voucher)}:${String(order)}:${key}`,
    subject: { kind: 'order', id: order },
    why: 'voucher_back',
    what: '',
    at,
  }))
  await post(place, transfers)
}
