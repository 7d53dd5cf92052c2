import { randomUUID } from 'node:crypto'
import type { Role } from '../../../api/people/index.ts'
import { Accounts, Employees } from '../../../api/people/index.ts'
import { Places } from '../../../api/places/index.ts'
import { addDays, dayOf, newId } from '../../../api/platform/index.ts'
import type { Goods } from '../../../api/shop/index.ts'
import { anEarTag, pigOffer } from '../../adoption/support/farmyard.ts'
import { Market, type WindowSeen } from '../../produce/support/market.ts'
import type { House } from '../../support/house.ts'
import { aUnion, canteen, home, union, unionPaths } from '../../support/union.ts'
import {
  aHousehold,
  aRule,
  aVillage,
  paths,
  send,
  signedIn,
  someGoods,
  village,
} from '../../support/village.ts'
import type { Person } from './client.ts'

const households = 12
/** Hundredths; enough for some hundred sales, and then there is a no. */
export const openingPoints = 40_000
export const openingStock = 400
const offers = 5

interface Keeper {
  who: Person
  shift: string
}

/** A village with its shop, a market and pigs to adopt, and those who use them, signed in. */
export interface World {
  keepers: Keeper[]
  /** Who sells without a network. */
  till: Keeper
  liaison: Person
  employees: Person[]
  officer: Person
  households: string[]
  goods: Goods[]
  rule: string
  window: WindowSeen
  offers: string[]
  /** On the union's roster, who may be given vouchers. */
  members: string[]
}

export async function openWorld(house: House): Promise<World> {
  await aVillage()
  await aUnion()
  await Places.updateOne({ code: village }, { sellerName: '柿坪村合作社' })
  const goods = []
  for (let number = 1; number <= 6; number += 1) {
    goods.push(await someGoods({ points: number * 100, stock: openingStock }))
  }
  const customers = []
  for (let number = 0; number < households; number += 1) {
    customers.push(String((await aHousehold({ points: openingPoints / 100 }))._id))
  }
  const { key: rule } = await aRule({ caps: [], points: 2_00 })
  const employees = await Promise.all([1, 2, 3, 4].map((n) => person(house, 'employee', `e${n}`)))
  return {
    keepers: await Promise.all(['k1', 'k2'].map((login) => keeper(house, login))),
    till: await keeper(house, 'k3'),
    liaison: await person(house, 'liaison', 'l1'),
    employees,
    officer: await person(house, 'welfare_officer', 'w1'),
    households: customers,
    goods,
    rule,
    window: await market(house),
    offers: await pigs(house),
    members: await onRoster(employees),
  }
}

const where: Partial<Record<Role, [path: string, code: string]>> = {
  employee: [unionPaths.home, home],
  canteen: [unionPaths.canteen, canteen],
  welfare_officer: [unionPaths.union, union],
}

async function person(house: House, role: Role, login: string): Promise<Person> {
  const [at, place] = where[role] ?? [paths.village, village]
  await signedIn(house, role, { at, login })
  const reply = await fetch(`${house.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: 'a password for tests' }),
  })
  const cookie = String(reply.headers.get('set-cookie')).split(';')[0] ?? ''
  return { name: login, cookie, place }
}

async function keeper(house: House, login: string): Promise<Keeper> {
  const who = await person(house, 'keeper', login)
  const reply = await fetch(`${house.url}/api/places/${village}/shifts`, {
    method: 'POST',
    headers: {
      cookie: who.cookie,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({ counts: [] }),
  })
  return { who, shift: ((await reply.json()) as { id: string }).id }
}

/** A window that stays open for weeks, for what is tested takes hours on the server's clock. */
async function market(house: House): Promise<WindowSeen> {
  const inWeeks = (weeks: number) => new Date(Date.now() + weeks * 7 * 86_400_000)
  const cooperative = await Market.of(house)
  return await cooperative.open([{ most: 900 }, { most: 900, fen: 12_50 }, { most: 120 }], {
    opensAt: inWeeks(-1).toISOString(),
    closesAt: inWeeks(3).toISOString(),
    deliveryDays: [dayOf(inWeeks(4))],
  })
}

async function pigs(house: House): Promise<string[]> {
  const clerk = await signedIn(house, 'clerk')
  const approver = await signedIn(house, 'approver')
  const household = String((await aHousehold({ head: '罗大明', group: '三组' }))._id)
  const today = dayOf(new Date())
  const days = { fillBy: addDays(today, 20), readyOn: addDays(today, 300) }
  const made = []
  for (let number = 0; number < offers; number += 1) {
    const more = { household, tag: anEarTag(), perBuyerMost: 8, ...days }
    const draft = await send(clerk, '/adoption/offers', { ...pigOffer, ...more }).expect(200)
    const path = `/adoption/offers/${draft.body.id}`
    await send(approver, `${path}/review`, { agreed: true }).expect(200)
    await send(clerk, `${path}/open`).expect(200)
    made.push(draft.body.id as string)
  }
  return made
}

async function onRoster(employees: readonly Person[]): Promise<string[]> {
  const rows = []
  for (const { name } of employees) {
    const account = await Accounts.findOne({ login: name }).lean()
    rows.push({
      ...{
        _id: newId(),
        place: unionPaths.home,
        union: unionPaths.union,
        number: name,
        name: '职工',
      },
      ...{ phone: '13800000000', search: name, left: false, account: account!._id },
    })
  }
  await Employees.insertMany(rows)
  return rows.map(({ _id }) => String(_id))
}
