import {
  Accounts,
  Households,
  hashPassword,
  type Household,
  type Role,
} from '../../api/people/index.ts'
import { Places, Policies, forgetPolicies } from '../../api/places/index.ts'
import { newId, type Id } from '../../api/platform/index.ts'
import { Claims, PointsAccounts, PointsLines, Rules, type Rule } from '../../api/points/index.ts'
import { Batches, GoodsList, Movements, openShift, type Goods } from '../../api/shop/index.ts'
import { actorOf, run } from '../seed/act.ts'

export const village = '511922101'
export const villagePath = '/51/5119/511922/511922101/'
export const keeper = { login: 'keeper', password: 'a password for measuring' }

/** What a sale of the benchmark names. */
export interface Shelf {
  goods: Goods[]
  /** Three goods that everybody wants. */
  hot: Goods[]
}

export interface World extends Shelf {
  households: Household[]
  /** Households by how many lines they have. */
  statements: Map<number, Household[]>
  shift: string
  rule: Rule
}

const by = newId()
const began = new Date('2026-01-05T02:00:00Z')

/** A village with points and stock for as many sales as anybody will make here. */
export async function makeWorld(sizes: readonly number[]): Promise<World> {
  await addPlaces()
  const households = await addHouseholds(300, 30)
  const statements = new Map<number, Household[]>()
  for (const size of sizes) statements.set(size, await addHouseholds(2, size))
  const goods = await addGoods(200, 1_000_000)
  const hot = await addGoods(3, 1_000_000)
  const rule = await addRule()
  await addKeeper()
  const actor = await actorOf(keeper.login, village)
  const { id: shift } = await run(actor, openShift, { counts: [] })
  return { households, statements, goods, hot, shift, rule }
}

async function addPlaces(): Promise<void> {
  await Places.insertMany([
    { code: '51', name: '四川', kind: 'province', path: '/51/' },
    { code: '5119', name: '青禾县', kind: 'county', path: '/51/5119/' },
    { code: '511922', name: '石桥乡', kind: 'township', path: '/51/5119/511922/' },
    { code: village, name: '柿坪村', kind: 'village', path: villagePath, shopName: '柿坪村超市' },
  ])
  // Counted, so that every sale writes its counter, but never reached.
  const values = { purchasesPerMonth: 1_000_000, giftedPercent: 50 }
  await Policies.insertMany([{ place: villagePath, from: '2020-01-01', values }])
  forgetPolicies()
}

async function addKeeper(): Promise<void> {
  const roles: { role: Role; at: string }[] = [{ role: 'keeper', at: villagePath }]
  const { login, password } = keeper
  const passwordHash = await hashPassword(password)
  await Accounts.insertMany([{ login, name: '王小梅', passwordHash, roles, disabled: false }])
}

let householdsMade = 0

/** Households with points in so many lines. */
export async function addHouseholds(count: number, lines: number): Promise<Household[]> {
  const made = Array.from({ length: count }, (): Household => {
    householdsMade += 1
    const code = `1-${String(householdsMade).padStart(4, '0')}`
    const head = { _id: newId(), name: '张立春', relation: '户主', born: '1958-03-02' }
    return {
      _id: newId(),
      place: villagePath,
      code,
      group: '一组',
      headName: head.name,
      persons: [head],
      kin: [],
      search: `${code} 张立春 zhanglichun zlc`,
    }
  })
  await Households.insertMany(made, { lean: true })
  for (const household of made) await addLines(household._id, lines)
  return made
}

const eachLine = 1_000_00

async function addLines(household: Id, count: number): Promise<void> {
  const lines = Array.from({ length: count }, (_, index) => {
    const id = newId()
    return {
      _id: id,
      place: villagePath,
      household,
      seq: index + 1,
      kind: 'opening' as const,
      bucket: 'earned' as const,
      points: eachLine,
      balance: { earned: eachLine * (index + 1), gifted: 0, honour: 0 },
      key: `opening:${String(id)}`,
      subject: { kind: 'opening', id },
      what: '从纸账转来',
      by,
      at: began,
      earnedAt: began,
    }
  })
  for (let at = 0; at < count; at += 1000) {
    await PointsLines.insertMany(lines.slice(at, at + 1000), { lean: true })
  }
  const earned = eachLine * count
  const account = { place: villagePath, household, earned, gifted: 0, honour: 0, seq: count }
  await PointsAccounts.insertMany([account], { lean: true })
}

let goodsMade = 0

/** Goods on sale, each with one batch. */
export async function addGoods(count: number, stock: number): Promise<Goods[]> {
  const made = Array.from({ length: count }, (): Goods => {
    goodsMade += 1
    return {
      _id: newId(),
      place: villagePath,
      name: `洗衣粉 ${goodsMade}`,
      nameEn: `Washing powder ${goodsMade}`,
      category: '日用品',
      unit: '袋',
      points: 3_00,
      fen: 3_00,
      picture: 'soap',
      lowAt: 5,
      state: 'on_sale',
      proposedBy: by,
    }
  })
  const stocked = { place: villagePath, at: began, by }
  const batches = made.map(({ _id: goods }) => {
    return { ...stocked, _id: newId(), goods, received: stock, left: stock }
  })
  const movements = batches.map(({ _id: batch, goods }) => {
    return { ...stocked, _id: newId(), goods, batch, kind: 'in' as const, quantity: stock }
  })
  await GoodsList.insertMany(made, { lean: true })
  await Batches.insertMany(batches, { lean: true })
  await Movements.insertMany(movements, { lean: true })
  return made
}

async function addRule(): Promise<Rule> {
  const rule: Rule = {
    _id: newId(),
    place: villagePath,
    key: 'cleaning',
    number: 1,
    version: 1,
    title: '打扫公共地方',
    titleEn: 'Cleans public places',
    category: '环境卫生',
    points: 4_00,
    unit: '小时',
    of: 'household',
    bucket: 'earned',
    caps: [],
    routine: true,
    evidence: '照片',
    source: '',
    estimated: [],
    from: '2020-01-01',
    current: true,
  }
  await Rules.insertMany([rule], { lean: true })
  return rule
}

/** Claims whose notice has ended, one for each household in turn. */
export async function addClaims({ households, rule }: World, count: number): Promise<Id[]> {
  const claims = Array.from({ length: count }, (_, index) => {
    const household = households[index % households.length] as Household
    return {
      _id: newId(),
      place: villagePath,
      household: household._id,
      householdCode: household.code,
      group: household.group,
      headName: household.headName,
      rule: rule._id,
      ruleKey: rule.key,
      ruleNumber: rule.number,
      quantity: 1,
      asked: rule.points,
      points: rule.points,
      what: rule.title,
      happenedOn: '2026-01-04',
      photos: [],
      photoHashes: [],
      state: 'on_notice' as const,
      submittedBy: by,
      throughKeeper: false,
      at: began,
      history: (['submit', 'check', 'score', 'approve'] as const).map((act) => {
        return { act, at: began, by, name: '李建国' }
      }),
    }
  })
  await Claims.insertMany(claims, { lean: true })
  return claims.map((claim) => claim._id)
}
