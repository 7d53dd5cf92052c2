import { Accounts, Employees, type Role } from '../../../api/people/index.ts'
import { newId } from '../../../api/platform/index.ts'
import { aRoster, xlsxType } from '../../people/support/workbooks.ts'
import {
  anEmployeeRoster,
  begun,
  caughtSms,
  handAt,
  home,
  otherHome,
  sendAt,
  union,
  unionPaths,
} from '../../support/union.ts'
import { paths, read, send, village } from '../../support/village.ts'
import type { Life } from './life.ts'

/** Where each role is at home; everyone else is of the village. */
export const placeOf: Partial<Record<Role, string>> = {
  employee: unionPaths.home,
  steward: unionPaths.home,
  canteen: unionPaths.canteen,
  welfare_officer: unionPaths.union,
}

/** Households with children and telephones, as the roster brings them in. */
const families = [
  ['5-001', '韩谷雨', '户主', '男', '1961-04-20', '13812345601', ''],
  ['5-001', '韩小苗', '孙女', '女', '2016-09-01', '', ''],
  ['5-002', '邓秋分', '户主', '女', '1970-09-23', '13812345602', '5-001'],
  ['5-002', '邓小树', '子女', '男', '2013-03-12', '', ''],
] as const

/** The rosters come in, cards are made, and somebody signs in by each of the ways there are. */
export async function settleIn(life: Life): Promise<void> {
  const { house, as } = life
  const [administrator, keeper] = [as('administrator'), as('keeper')]
  const keys = ['code', 'name', 'relation', 'sex', 'born', 'phone', 'kin'] as const
  const rows = families.map((values) => ({
    group: '五组',
    ...Object.fromEntries(keys.map((key, index) => [key, values[index]])),
  }))
  const roster = await aRoster(rows)
  await handAt(administrator, village, '/rosters/check', roster, xlsxType).expect(200)
  await handAt(administrator, village, '/rosters', roster, xlsxType).expect(200)
  const { items } = (await read(keeper, '/households?group=五组').expect(200)).body
  const households = items.map((each: { id: string }) => each.id)
  await send(administrator, '/cards', { households }).expect(200)
  const again = { household: households[1], reason: '洗衣服洗坏了' }
  await send(keeper, '/cards/replacements', again).expect(200)
  await householdSignsIn(life, households[0])
  await employeesComeIn(life)
  const login = { login: 'new.liaison', name: '贺寒露', password: 'a password for tests' }
  const account = {
    ...login,
    roles: [{ role: 'liaison', group: '五组' }],
    household: households[1],
  }
  const { id } = (await send(administrator, '/accounts', account).expect(200)).body
  const closed = { disabled: true }
  await administrator
    .patch(`/api/places/${village}/accounts/${id}`)
    .set('Idempotency-Key', crypto.randomUUID())
    .send(closed)
    .expect(200)
  const photo = await life.photo(keeper, village)
  await keeper
    .put(`/api/places/${village}/households/${households[0]}/photo`)
    .set('Idempotency-Key', crypto.randomUUID())
    .send({ photo })
    .expect(200)
  await begun(house, '/session', { login: login.login, password: login.password })
}

async function householdSignsIn(life: Life, household: string): Promise<void> {
  const keeper = life.as('keeper')
  const { code } = (await send(keeper, `/households/${household}/code`).expect(200)).body
  const sheet = await read(keeper, `/cards?households=${household}`).expect(200)
  const card = await life.cardOf(sheet.body.items[0].id)
  await begun(life.house, '/session/household', { card, code })
}

/** The union's roster; two of its members open their account by the code that is sent to them. */
async function employeesComeIn({ house, as }: Life): Promise<void> {
  const officer = as('welfare_officer')
  const rows = [
    { name: '何小满', number: 'QH0317', phone: '13912345617', home },
    { name: '陈霜降', number: 'QH0411', phone: '13912345611', home: otherHome },
  ]
  const roster = await anEmployeeRoster(rows)
  await handAt(officer, union, '/employees/check', roster, xlsxType).expect(200)
  await handAt(officer, union, '/employees', roster, xlsxType).expect(200)
  const sent = caughtSms()
  for (const { name, number } of rows) {
    await begun(house, '/session/code', { union, name, number })
    await begun(house, '/session/employee', { union, number, code: sent.at(-1)?.code })
  }
  await onRoster(await loginOf('employee'))
}

/** The employee who buys all through the story is on the roster too. */
async function onRoster(login: string): Promise<void> {
  const account = await Accounts.findOne({ login }).lean()
  const number = 'QH0500'
  const person = { name: '职工小寒', phone: '13912345650', search: '职工小寒' }
  const { home: place, union: of } = unionPaths
  const row = { _id: newId(), place, union: of, number, ...person, left: false }
  await Employees.insertMany([{ ...row, account: account?._id }])
}

/** The first account that holds a role at its own place. */
export async function loginOf(role: Role, at = placeOf[role] ?? paths.village): Promise<string> {
  const [first] = await Accounts.find({ 'roles.role': role, 'roles.at': at, disabled: false })
    .sort({ _id: 1 })
    .limit(1)
    .lean()
  if (!first) throw new Error(`nobody is ${role}`)
  return first.login
}

/** The union fills its fund and gives its member a voucher. */
export async function welfare({ as, yard }: Life): Promise<void> {
  const officer = as('welfare_officer')
  const { payment } = (
    await sendAt(officer, union, '/welfare/top-ups', { fen: 3_000_00 }).expect(200)
  ).body
  await yard.bank.pay(officer, union, payment)
  const { items } = (await officer.get(`/api/places/${union}/employees`).expect(200)).body
  const employee = items.find((each: { number: string }) => each.number === 'QH0500').id
  const gift = { occasion: '中秋', items: [{ employee, fen: 300_00 }] }
  await sendAt(officer, union, '/welfare/vouchers', { ...gift, until: '2027-12-31' }).expect(200)
}
