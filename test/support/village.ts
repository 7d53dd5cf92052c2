import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import mongoose from 'mongoose'
import supertest from 'supertest'
import { Accounts, Households, type Household, type Role } from '../../api/people/index.ts'
import { Places, Policies, forgetPolicies, type PolicyValues } from '../../api/places/index.ts'
import { checkEverything } from '../../api/check-everything.ts'
import { clock, newId, transact, type Id } from '../../api/platform/index.ts'
import { Rules, post, type Rule } from '../../api/points/index.ts'
import { Batches, GoodsList, Movements, forgetGoods, type Goods } from '../../api/shop/index.ts'
import { expect } from 'chai'
import { emptyAll, type House } from './house.ts'

/** Two villages of one township, the smallest world in which places must not see each other. */
export const paths = {
  county: '/51/5119/',
  township: '/51/5119/511922/',
  village: '/51/5119/511922/511922101/',
  other: '/51/5119/511922/511922102/',
} as const
export const village = '511922101'
export const otherVillage = '511922102'

export async function aVillage(policy: Partial<PolicyValues> = {}): Promise<void> {
  await Places.insertMany([
    { code: '51', name: '四川', kind: 'province', path: '/51/' },
    { code: '5119', name: '青禾县', kind: 'county', path: paths.county },
    { code: '511922', name: '石桥乡', kind: 'township', path: paths.township },
    {
      code: village,
      name: '柿坪村',
      kind: 'village',
      path: paths.village,
      shopName: '柿坪村爱心超市',
    },
    { code: otherVillage, name: '青坝村', kind: 'village', path: paths.other },
  ])
  forgetPolicies()
  const values = { householdMonthlyCap: null, purchasesPerMonth: null, ...policy }
  await Policies.insertMany([{ place: paths.village, from: '2020-01-01', values }])
}

const password = 'a password for tests'
/** Quick to verify, unlike the product's: nearly every test signs somebody in. */
let passwordHash: Promise<string> | undefined

/** An account with roles at a place, and an agent that is signed in. */
export async function signedIn(
  house: House,
  role: Role,
  options: { at?: string; group?: string; household?: Id; login?: string } = {},
) {
  const { at = paths.village, group, household } = options
  const login = options.login ?? `${role}-${randomUUID().slice(0, 8)}`
  passwordHash ??= hash(password, { memoryCost: 8, timeCost: 1 })
  await Accounts.insertMany([
    {
      login,
      name: `名${login.slice(0, 4)}`,
      passwordHash: await passwordHash,
      roles: [{ role, at, ...(group ? { group } : {}) }],
      disabled: false,
      ...(household ? { household } : {}),
    },
  ])
  return await signedInAt(house.server, login)
}

/** Signs an account in, at this server or at another one by its address. */
export async function signedInAt(server: House['server'] | string, login: string) {
  const agent = supertest.agent(server)
  const reply = await agent.post('/api/session').send({ login, password }).expect(200)
  // The agent's jar keeps Secure cookies from plain HTTP, which browsers allow on loopback.
  const cookie = String(reply.headers['set-cookie']).split(';')[0] ?? ''
  agent.set('Cookie', cookie)
  return agent
}

export type Agent = Awaited<ReturnType<typeof signedIn>>

/** A change under a fresh key, or under the one given. */
export function send(agent: Agent, path: string, body: object = {}, key: string = randomUUID()) {
  return agent.post(`/api/places/${village}${path}`).set('Idempotency-Key', key).send(body)
}

export function read(agent: Agent, path: string) {
  return agent.get(`/api/places/${village}${path}`)
}

let households = 0

export async function aHousehold(
  options: {
    points?: number
    gifted?: number
    code?: string
    group?: string
    place?: string
    head?: string
    kin?: Id[]
    child?: string
  } = {},
): Promise<Household> {
  households += 1
  const { points = 0, gifted = 0, place = paths.village, group = '一组', head = '张立春' } = options
  const code = options.code ?? `1-${String(households).padStart(3, '0')}`
  const household: Household = {
    _id: newId(),
    place,
    code,
    group,
    headName: head,
    persons: [
      { _id: newId(), name: head, relation: '户主', born: '1958-03-02' },
      ...(options.child
        ? [{ _id: newId(), name: options.child, relation: '子女', born: '2015-06-01' }]
        : []),
    ],
    kin: options.kin ?? [],
    search: `${code} ${head}`,
  }
  await Households.insertMany([household])
  if (points > 0) await givePoints(household, points)
  if (gifted > 0) await givePoints(household, gifted, 'gifted')
  return household
}

/** Whole points from the paper books. */
export async function givePoints(
  household: Household,
  points: number,
  bucket: 'earned' | 'gifted' = 'earned',
  earnedAt: Date = clock.now(),
): Promise<void> {
  const id = newId()
  await transact(async () => {
    await post(household.place, [
      {
        household: household._id,
        kind: 'opening',
        bucket,
        points: Math.round(points * 100),
        key: `opening:${String(id)}`,
        subject: { kind: 'opening', id },
        what: '从纸账转来',
        at: earnedAt,
        earnedAt,
      },
    ])
  })
}

let goodsMade = 0

/** Goods on sale with one batch of stock. */
export async function someGoods(
  options: Partial<Pick<Goods, 'points' | 'limit' | 'name' | 'place' | 'barcode'>> & {
    stock?: number
    expiresOn?: string
  } = {},
): Promise<Goods> {
  goodsMade += 1
  const { stock = 100, expiresOn, place = paths.village, ...rest } = options
  const goods: Goods = {
    _id: newId(),
    place,
    name: `大米 ${goodsMade}`,
    nameEn: 'Rice',
    category: '米面油',
    unit: '袋',
    points: 44_00,
    fen: 44_00,
    picture: '',
    lowAt: 5,
    state: 'on_sale',
    proposedBy: newId(),
    ...rest,
  }
  await GoodsList.insertMany([goods])
  forgetGoods(place)
  if (stock > 0) await aBatch(goods, stock, expiresOn)
  return goods
}

export async function aBatch(goods: Goods, quantity: number, expiresOn?: string): Promise<Id> {
  const _id = newId()
  const { place } = goods
  const by = newId()
  const at = clock.now()
  const expiry = expiresOn ? { expiresOn } : {}
  await Batches.insertMany([
    { _id, place, goods: goods._id, received: quantity, left: quantity, at, by, ...expiry },
  ])
  await Movements.insertMany([
    { place, goods: goods._id, batch: _id, kind: 'in', quantity, by, at },
  ])
  return _id
}

let rulesMade = 0

export async function aRule(options: Partial<Rule> = {}): Promise<Rule> {
  rulesMade += 1
  const rule: Rule = {
    _id: newId(),
    place: paths.village,
    key: `own-${rulesMade}`,
    number: rulesMade,
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
    ...options,
  }
  await Rules.insertMany([rule])
  return rule
}

/** The proof that ends every test file: nothing is lost, doubled or left in between. */
export async function expectBalancedBooks(): Promise<void> {
  expect(await checkEverything()).to.deep.equal([])
}

/** Empties every collection, for a test that wants a world of its own. */
export async function emptyHouse(): Promise<void> {
  await emptyAll(Object.values(mongoose.models).map(({ collection }) => collection))
  forgetPolicies()
}
