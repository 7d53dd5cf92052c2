import {
  Accounts,
  Households,
  hashPassword,
  type Household,
  type Role,
} from '../../../api/people/index.ts'
import { Places, Policies, forgetPolicies } from '../../../api/places/index.ts'
import { database, newId } from '../../../api/platform/index.ts'
import { Claims, PointsAccounts, Rules, type Rule } from '../../../api/points/index.ts'
import { Batches, GoodsList, Movements, openShift, type Goods } from '../../../api/shop/index.ts'
import { actorOf, run } from '../../seed/act.ts'
import { inBatches } from '../in-batches.ts'
import { openMediciBooks } from './medici-books.ts'

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
  shift: string
  rule: Rule
}

const by = newId()
const began = new Date('2026-01-05T02:00:00Z')

/** Hundredths in each line that a household begins with, and pieces of all goods. */
export const pointsInLine = 1_000_00
export const plenty = 100_000
/** A month's purchases of a household: counted, so that every sale writes its counter. */
export const neverReached = 1_000_000

/** A village with points and stock for as many sales as anybody will make here. */
export async function makeWorld(households: number, lines: number): Promise<World> {
  await addPlaces()
  const made = await addHouseholds(households, lines)
  const goods = await addGoods(200, plenty)
  const hot = await addGoods(3, plenty)
  const rule = await addRule()
  await addKeeper(keeper.login)
  const actor = await actorOf(keeper.login, village)
  const { id: shift } = await run(actor, openShift, { counts: [] })
  return { households: made, goods, hot, shift, rule }
}

/** A village in the product's collections and in medici's books. */
export async function makeVillage(households: number, lines: number): Promise<World> {
  const world = await makeWorld(households, lines)
  const { goods, hot } = world
  const all = { goods: [...goods, ...hot], stock: plenty }
  await openMediciBooks({ households: world.households, lines, points: pointsInLine, ...all })
  return world
}

async function addPlaces(): Promise<void> {
  await Places.insertMany([
    { code: '51', name: '四川', kind: 'province', path: '/51/' },
    { code: '5119', name: '青禾县', kind: 'county', path: '/51/5119/' },
    { code: '511922', name: '石桥乡', kind: 'township', path: '/51/5119/511922/' },
    { code: village, name: '柿坪村', kind: 'village', path: villagePath, shopName: '柿坪村超市' },
  ])
  const values = { purchasesPerMonth: neverReached, giftedPercent: 50 }
  await Policies.insertMany([{ place: villagePath, from: '2020-01-01', values }])
  forgetPolicies()
}

/** Made once, for it takes its time. */
let passwordHash: Promise<string> | undefined

/** A keeper of a village, who signs in with the password of all of them. */
export async function addKeeper(login: string, place = villagePath): Promise<void> {
  const roles: { role: Role; at: string }[] = [{ role: 'keeper', at: place }]
  passwordHash ??= hashPassword(keeper.password)
  await Accounts.insertMany([
    { login, name: '王小梅', passwordHash: await passwordHash, roles, disabled: false },
  ])
}

let householdsMade = 0

/** Households of a village with points in so many lines. */
export async function addHouseholds(
  count: number,
  lines: number,
  place = villagePath,
): Promise<Household[]> {
  const made = Array.from({ length: count }, (): Household => {
    householdsMade += 1
    const code = `1-${String(householdsMade).padStart(4, '0')}`
    const head = { _id: newId(), name: '张立春', relation: '户主', born: '1958-03-02' }
    return {
      ...{ _id: newId(), place, code, group: '一组', headName: head.name, persons: [head] },
      ...{ kin: [], search: `${code} 张立春 zhanglichun zlc` },
    }
  })
  await Households.insertMany(made, { lean: true })
  await addLines(made, lines)
  const has = { place, earned: pointsInLine * lines, gifted: 0, honour: 0, seq: lines }
  await PointsAccounts.insertMany(
    made.map(({ _id: household }) => ({ ...has, household })),
    { lean: true },
  )
  return made
}

/** Lines as they would be after years, each household's numbered without a gap. */
async function addLines(households: readonly Household[], count: number): Promise<void> {
  const all = households.length * count
  await inBatches(all, 1000, async (from, to) => {
    const lines = Array.from({ length: to - from }, (_, at) => {
      const household = households[Math.floor((from + at) / count)]!
      return lineOf(household, ((from + at) % count) + 1)
    })
    await database().collection('pointsLines').insertMany(lines, { ordered: false })
  })
}

function lineOf({ _id: household, place }: Household, seq: number) {
  const id = newId()
  return {
    ...{ _id: id, place, household, seq, kind: 'opening', bucket: 'earned' },
    points: pointsInLine,
    balance: { earned: pointsInLine * seq, gifted: 0, honour: 0 },
    key: `opening:${String(id)}`,
    subject: { kind: 'opening', id },
    ...{ what: '从纸账转来', by, at: began, earnedAt: began },
  }
}

let goodsMade = 0

/** Goods on a village's shelf, each with one batch. */
export async function addGoods(
  count: number,
  stock: number,
  place = villagePath,
): Promise<Goods[]> {
  const made = Array.from({ length: count }, (): Goods => {
    goodsMade += 1
    return {
      ...{ _id: newId(), place, name: `洗衣粉 ${goodsMade}` },
      ...{ nameEn: `Washing powder ${goodsMade}`, category: '日用品', unit: '袋' },
      ...{ points: 3_00, fen: 3_00, picture: 'soap', lowAt: 5 },
      ...{ state: 'on_sale', proposedBy: by },
    }
  })
  const stocked = { place, at: began, by }
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
export async function addClaims({ households, rule }: World, count: number) {
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
  return claims
}
