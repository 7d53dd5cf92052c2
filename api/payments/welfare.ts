import { Employees } from '../people/index.ts'
import { Places, pathsAbove, policyOf } from '../places/index.ts'
import {
  MetAnotherWriter,
  Refusal,
  accountOf,
  clock,
  dayOf,
  log,
  missing,
  newId,
  toId,
  transact,
  type Actor,
  type Day,
  type Id,
  type Job,
} from '../platform/index.ts'
import { askPayment } from './ask.ts'
import { MoneyAccounts } from './ledger.model.ts'
import { ownPayments } from './owner.ts'
import { account, fenOn, post } from './post.ts'
import { employeeOf } from './spend-voucher.ts'
import { Vouchers, WelfareYears, type Voucher } from './vouchers.model.ts'

const topUpDays = 30

/** Asks the union to pay money into its welfare fund; vouchers are given out of what is there. */
export async function topUpFund(actor: Actor, input: { fen: number }) {
  const { id, name } = accountOf(actor)
  const place = actor.place.path
  const payment = await askPayment(actor, place, {
    subject: { kind: 'topup', id: newId() },
    part: 'top_up',
    payer: { account: id, place, name, shared: true },
    fen: input.fen,
    what: `${actor.place.name} 福利款`,
    expiresAt: new Date(actor.at.getTime() + topUpDays * 86_400_000),
  })
  return { payment: String(payment._id) }
}

ownPayments('topup', {
  async paid({ _id, place, subject, fen, what }) {
    const union = await Places.findOne({ path: place }).lean()
    if (!union) return false
    const [from, to] = [account('topup', subject.id), account('fund', union._id)]
    const key = `topup:${String(_id)}`
    await post(place, [{ from, to, fen, key, subject, why: 'top_up', what, at: clock.now() }])
    return true
  },
  expired: () => Promise.resolve(),
})

interface Giving {
  occasion: string
  until: Day
  items: { employee: string; fen: number }[]
}

/**
 * Gives each member an item voucher out of the fund, within the year's cap of the province's
 * dated policy (domain.md, adoption and produce, 9): all of them or none.
 */
export async function giveVouchers(actor: Actor, input: Giving) {
  const place = actor.place.path
  const today = dayOf(actor.at)
  if (input.until < today) throw new Refusal('malformed', 'voucher_until_past')
  const ids = input.items.map((item) => item.employee)
  if (new Set(ids).size !== ids.length) throw new Refusal('malformed', 'employee_twice')
  const employees = await Employees.find({ union: place, left: false, _id: { $in: ids.map(toId) } })
    .setOptions({ anyPlace: "the union's members are in all its homes" })
    .lean()
  const cap = await capOf(place, today)
  const vouchers = input.items.map(({ employee: id, fen }): Voucher => {
    const employee = employees.find((each) => String(each._id) === id)
    if (!employee) throw missing('employee')
    const { _id, name, place: home } = employee
    const { occasion, until } = input
    const given = { _id: newId(), place, employee: _id, home, name, occasion, fen, until }
    return { ...given, state: 'given' as const, givenBy: accountOf(actor).id, at: actor.at }
  })
  for (const voucher of vouchers) await count(voucher, Number(today.slice(0, 4)), cap)
  await Vouchers.insertMany(vouchers, { lean: true })
  const fund = account('fund', actor.place.id)
  await post(
    place,
    vouchers.map(({ _id, fen, occasion }) => ({
      from: fund,
      to: account('voucher', _id),
      fen,
      key: `voucher:${String(_id)}`,
      subject: { kind: 'voucher', id: _id },
      why: 'voucher_given',
      what: occasion,
      by: accountOf(actor).id,
      at: actor.at,
    })),
  )
  return { given: vouchers.length, fundFen: await fenOn(fund) }
}

/** Most that a member may be given in a year, by the province's dated table; null: none set. */
async function capOf(path: string, day: Day): Promise<number | null> {
  const province = pathsAbove(path)[0] ?? path
  const { welfareCapFen, welfareAidExtraFen } = await policyOf(province, day)
  return welfareCapFen === null ? null : welfareCapFen + welfareAidExtraFen
}

async function count({ place, employee, fen }: Voucher, year: number, cap: number | null) {
  const known = await WelfareYears.findOne({ place, employee, year }).lean()
  const sum = (known?.fen ?? 0) + fen
  if (cap !== null && sum > cap) {
    const leftFen = Math.max(0, cap - (known?.fen ?? 0))
    throw new Refusal('against_rule', 'welfare_cap', { capFen: cap, leftFen })
  }
  if (!known) {
    await WelfareYears.insertMany([{ _id: newId(), place, employee, year, fen }], { lean: true })
    return
  }
  const same = { _id: known._id, place, fen: known.fen }
  const { modifiedCount } = await WelfareYears.updateOne(same, { $set: { fen: sum } })
  if (modifiedCount === 0) throw new MetAnotherWriter()
}

export async function showWelfare(actor: Actor) {
  const place = actor.place.path
  const vouchers = await Vouchers.find({ place }).sort({ at: -1 }).limit(1000).lean()
  const left = await leftOn(vouchers)
  const today = dayOf(actor.at)
  const cap = await capOf(place, today)
  return {
    fundFen: await fenOn(account('fund', actor.place.id)),
    capFen: cap,
    items: vouchers.map((voucher) => presentVoucher(voucher, left)),
    members: await givenTo(place, Number(today.slice(0, 4)), cap),
  }
}

const mostMembers = 2000

/** What each of the union's members was given in a year, and what is left under the cap. */
async function givenTo(place: string, year: number, cap: number | null) {
  const members = await Employees.find({ union: place, left: false })
    .setOptions({ anyPlace: "the union's members are in all its homes" })
    .select({ name: 1 })
    .sort({ number: 1 })
    .limit(mostMembers)
    .lean()
  const ids = members.map(({ _id }) => _id)
  const years = await WelfareYears.find({ place, year, employee: { $in: ids } }).lean()
  const sums = new Map(years.map(({ employee, fen }) => [String(employee), fen]))
  return members.map(({ _id, name }) => {
    const givenFen = sums.get(String(_id)) ?? 0
    const leftFen = cap === null ? null : Math.max(0, cap - givenFen)
    return { employee: String(_id), name, givenFen, leftFen }
  })
}

/** What a member can pay with. */
export async function myVouchers(actor: Actor) {
  const employee = await employeeOf(accountOf(actor).id)
  if (!employee) return { items: [] }
  const mine = { employee, state: 'given' as const }
  const found = await Vouchers.find({ ...mine, until: { $gte: dayOf(actor.at) } })
    .setOptions({ anyPlace: "a member's vouchers are known by the member" })
    .sort({ until: 1 })
    .limit(100)
    .lean()
  const left = await leftOn(found)
  return { items: found.map((voucher) => presentVoucher(voucher, left)) }
}

async function leftOn(vouchers: readonly Voucher[]): Promise<Map<string, number>> {
  const names = vouchers.map((voucher) => account('voucher', voucher._id))
  const found = await MoneyAccounts.find({ _id: { $in: names } })
    .setOptions({ anyPlace: 'the accounts of these vouchers' })
    .lean()
  return new Map(found.map(({ _id, fen }) => [_id, fen]))
}

function presentVoucher(voucher: Voucher, left: ReadonlyMap<string, number>) {
  const { _id, employee, name, occasion, fen, until, state, at } = voucher
  const leftFen = left.get(account('voucher', _id)) ?? 0
  const given = { name, occasion, fen, leftFen, until, state, at: at.toISOString() }
  return { id: String(_id), employee: String(employee), ...given }
}

/** What nobody spent in time goes back to the fund; also what came back to a voucher later. */
async function returnUnused(): Promise<number> {
  const anyPlace = 'the job serves every union'
  const today = dayOf(clock.now())
  const over = await Vouchers.find({ until: { $lt: today } })
    .setOptions({ anyPlace })
    .select({ _id: 1, place: 1 })
    .lean()
  const names = over.map(({ _id }) => account('voucher', _id))
  const left = await MoneyAccounts.find({ _id: { $in: names }, fen: { $gt: 0 } })
    .setOptions({ anyPlace })
    .lean()
  for (const { _id: name } of left) {
    const voucher = over.find((each) => account('voucher', each._id) === name)
    if (!voucher) continue
    await transact(() => returnOne(voucher._id, voucher.place)).catch((error: unknown) =>
      log.error({ err: error, voucher: name }, 'a voucher could not be returned'),
    )
  }
  return left.length
}

async function returnOne(id: Id, place: string): Promise<void> {
  const from = account('voucher', id)
  const fen = await fenOn(from)
  const union = await Places.findOne({ path: place }).lean()
  if (fen === 0 || !union) return
  await Vouchers.updateOne({ _id: id, place }, { $set: { state: 'returned' } })
  const to = account('fund', union._id)
  const subject = { kind: 'voucher', id }
  const at = clock.now()
  const key = `voucher returned:${String(id)}:${at.getTime()}`
  await post(place, [{ from, to, fen, key, subject, why: 'voucher_returned', what: '', at }])
}

export const returnVouchersUnused: Job = {
  name: 'return unused vouchers',
  every: '20 3 * * *',
  run: returnUnused,
}
