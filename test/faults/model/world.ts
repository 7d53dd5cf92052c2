import { hash } from '@node-rs/argon2'
import mongoose from 'mongoose'
import { account } from '../../../api/payments/index.ts'
import { Accounts, type Household } from '../../../api/people/index.ts'
import { findPlace } from '../../../api/places/index.ts'
import { newId, type Actor, type Id, type PlaceHere } from '../../../api/platform/index.ts'
import { BankAccounts } from '../../../api/settlement/payouts.model.ts'
import { forgetGoods, type Goods } from '../../../api/shop/index.ts'
import { someProduce } from '../../produce/support/market.ts'
import { aUnion } from '../../support/union.ts'
import {
  aBatch,
  aHousehold,
  aRule,
  aVillage,
  givePoints,
  paths,
  someGoods,
} from '../../support/village.ts'
import { Paper, type Ids } from './paper.ts'
import { people, type Who } from './people.ts'
import { password } from './phone.ts'
import type { Town } from './town.ts'
import { households, openingEarned, openingGifted, policy, rules, shelf } from './village/rules.ts'

/** Nothing in these changes in a story. */
const kept = ['Place', 'Policy', 'Account', 'Household', 'Rule', 'Goods', 'Produce', 'BankAccount']
const openingStock = [30, 12, 15]

/** What is there before the first story, and stays: places, people, rules, the list of goods. */
export class World {
  readonly ids: Ids
  readonly actors: ReadonlyMap<Who, Actor>
  private readonly homes: readonly Household[]
  private readonly goods: readonly Goods[]

  private constructor(
    ids: Ids,
    actors: ReadonlyMap<Who, Actor>,
    homes: readonly Household[],
    goods: readonly Goods[],
  ) {
    this.ids = ids
    this.actors = actors
    this.homes = homes
    this.goods = goods
  }

  static async build(): Promise<World> {
    await aVillage(policy)
    await aUnion()
    const homes: Household[] = []
    for (let at = 1; at <= households; at += 1) homes.push(await aHousehold({ code: `1-00${at}` }))
    for (const rule of rules) await aRule(ruleFrom(rule))
    const goods: Goods[] = []
    for (const { points, perMonth } of shelf) {
      const limit = perMonth === null ? {} : { limit: { count: perMonth, per: 'month' as const } }
      goods.push(await someGoods({ points, stock: 0, ...limit }))
    }
    const produce = [await someProduce(), await someProduce({ by: 'weight' })]
    const village = (await findPlace(people.clerk.code))!
    await enterBankAccounts(homes, village)
    const ids = idsOf(homes, goods, produce)
    return new World(ids, await actorsOf(homes), homes, goods)
  }

  /** A village where nothing has happened yet, but for the paper books and the shelf. */
  async begin(paper: Paper, town: Town): Promise<void> {
    for (const [name, model] of Object.entries(mongoose.models)) {
      if (!kept.includes(name)) await model.collection.deleteMany({})
    }
    forgetGoods(paths.village)
    for (const [at, home] of this.homes.entries()) {
      const earned = openingEarned[at]!
      if (earned > 0) await givePoints(home, earned / 100)
      await givePoints(home, openingGifted / 100, 'gifted')
    }
    for (const [at, goods] of this.goods.entries()) {
      const left = openingStock[at]!
      const id = String(await aBatch(goods, left))
      paper.counter.receive(at, { id, left, expiresOn: '9999', at: paper.now })
    }
    for (const who of ['keeper0', 'keeper1'] as const) {
      const shift = { who, route: 'post /places/:place/shifts', input: { counts: [] } }
      const { reply } = await town.ask(shift)
      paper.counter.shifts.push({ id: reply.id, keeper: who, open: true })
    }
  }
}

function ruleFrom({ cap, ...rule }: (typeof rules)[number]) {
  return { ...rule, caps: cap ? [cap] : [] }
}

async function enterBankAccounts(homes: readonly Household[], village: PlaceHere): Promise<void> {
  const payees = [
    ...homes.map(({ _id }) => account('farmer', _id)),
    account('village', village.id),
    account('services', village.id),
  ]
  const rest = { place: paths.village, bank: '示例农商银行', state: 'active' as const }
  const rows = payees.map((payee, at) => {
    const [holder, number] = ['张立春', `62100099010${at}`]
    return { ...rest, _id: newId(), payee, holder, number, by: newId(), at: new Date() }
  })
  await BankAccounts.insertMany(rows)
}

function idsOf(
  homes: readonly Household[],
  goods: readonly Goods[],
  produce: readonly { _id: Id }[],
): Ids {
  const all = (list: readonly { _id: Id }[]) => list.map(({ _id }) => String(_id))
  return {
    households: all(homes),
    goods: all(goods),
    produce: all(produce),
    nothing: String(newId()),
    payeeOf: ({ kind, household }) => {
      return household ? String(all(homes).indexOf(household.id)) : kind
    },
  }
}

/** Everybody with an account that they can sign in to, and as the door would let them in. */
async function actorsOf(homes: readonly Household[]): Promise<ReadonlyMap<Who, Actor>> {
  // The least that Argon2 does: in a story everybody signs in again and again.
  const passwordHash = await hash(password, { memoryCost: 8, timeCost: 1, parallelism: 1 })
  const actors = new Map<Who, Actor>()
  for (const [who, post] of Object.entries(people)) {
    const roles = post.roles.map((role) => ({ role, at: post.path }))
    const household = post.household === undefined ? undefined : homes[post.household]!._id
    const of = household ? { household } : {}
    const stored = { _id: newId(), login: who, name: '名字', roles, disabled: false, ...of }
    await Accounts.insertMany([{ ...stored, passwordHash }])
    const { _id: id, login, name } = stored
    actors.set(who as Who, {
      account: { id, login, name, roles, ...of },
      place: (await findPlace(post.code))!,
      roles,
      at: new Date(),
      key: '',
      requestId: 'a story',
      address: '127.0.0.1',
      session: { begin: () => Promise.resolve(), end: () => Promise.resolve() },
    })
  }
  return actors
}
