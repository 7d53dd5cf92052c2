import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import {
  account,
  checkMoney,
  outside,
  post,
  recordSales,
  type Channel,
} from '../../../api/payments/index.ts'
import { Accounts, type Household } from '../../../api/people/index.ts'
import { Places } from '../../../api/places/index.ts'
import { clock, dayOf, newId, transact, type Id } from '../../../api/platform/index.ts'
import { checkSettlement } from '../../../api/settlement/index.ts'
import { at, closeHouse, openHouse, type House } from '../../support/house.ts'
import {
  aHousehold,
  aVillage,
  emptyHouse,
  expectBalancedBooks,
  paths,
  read,
  send,
  signedIn,
  village,
  type Agent,
} from '../../support/village.ts'

/** Made-up card numbers that pass the check of cards. */
export const cards = ['6222020000000000', '6222020000000018', '6228480000000007'].map(withCheck)

function withCheck(number: string): string {
  const body = number.slice(0, -1)
  for (let digit = 0; digit < 10; digit += 1) {
    const sum = [...`${body}${digit}`].reverse().reduce((all, each, index) => {
      const value = Number(each) * (index % 2 === 1 ? 2 : 1)
      return all + (value > 9 ? value - 9 : value)
    }, 0)
    if (sum % 10 === 0) return `${body}${digit}`
  }
  throw new Error('no digit fits')
}

export interface Booked {
  why: string
  what: string
  fen: number
  /** The other side; without it money from a buyer of old. */
  with?: string
}

/** Money on a payee's account, or off it, as the trade books it. */
export async function book(payee: string, lines: readonly Booked[], at = clock.now()) {
  const subject = { kind: 'unit', id: newId() }
  await transact(async () => {
    for (const { why, what, fen, with: other = outside('card') } of lines) {
      const [from, to] = fen > 0 ? [other, payee] : [payee, other]
      const key = `test:${randomUUID()}`
      const transfer = { from, to, fen: Math.abs(fen), key, subject, why, what, at }
      await post(paths.village, [transfer])
    }
  })
  return subject
}

export async function villageId(): Promise<Id> {
  const found = await Places.findOne({ code: village }).lean()
  if (!found) throw new Error('no village')
  return found._id
}

/** The pig of the drawing: 3,309.60 for it, less the young, less the pool, and a prize. */
export async function aPig(household: { _id: Id }) {
  const pool = account('pool', await villageId())
  const coop = account('coop', await villageId())
  return await book(account('farmer', household._id), [
    {
      why: 'goods',
      what: '耳标 0288，称了 236.4 斤。说好每斤 14 元，就按 14 元算。',
      fen: 3309_60,
    },
    {
      why: 'advance',
      what: '年初买小猪，合作社先替您垫的。现在还清了，不欠了。',
      fen: -700_00,
      with: coop,
    },
    { why: 'pool', what: '卖猪钱的 5%。谁家的猪病死了，就拿它补谁家。', fen: -165_48, with: pool },
    { why: 'prize', what: '您今年养够 3 头，村里一头奖 20 元。', fen: 60_00, with: coop },
  ])
}

export async function aSale(sale: {
  fen: number
  channel?: Channel
  buyerPlace?: string
  place?: string
  farms?: { household: Id; fen: number }[]
  at?: Date
  subject?: Id
}) {
  const { fen, channel = 'employee', buyerPlace = paths.county, place = paths.village } = sale
  const { farms = [], at = clock.now(), subject: id = newId() } = sale
  await transact(() =>
    recordSales({ at }, place, [
      {
        key: `sale:${randomUUID()}`,
        subject: { kind: 'order', id },
        channel,
        buyerPlace,
        buyer: newId(),
        fen,
        farms,
      },
    ]),
  )
}

/** The people of a settlement, each with a hand of their own. */
export class Settling {
  house!: House
  clerk!: Agent
  first!: Agent
  second!: Agent

  static async of(house: House): Promise<Settling> {
    const people = new Settling()
    people.house = house
    await people.signIn()
    return people
  }

  /** Anew, where the clock went on and their sessions are over. */
  async signIn(): Promise<void> {
    this.clerk = await signedIn(this.house, 'settlement_clerk')
    this.first = await signedIn(this.house, 'settlement_approver')
    this.second = await signedIn(this.house, 'settlement_approver')
  }

  farmer(household: Household): Promise<Agent> {
    return signedIn(this.house, 'farmer', { household: household._id })
  }

  async make(upTo = dayOf(clock.now())) {
    return (await send(this.clerk, '/statements', { upTo }).expect(200)).body
  }

  account(household: Household, number = cards[0], by = this.clerk) {
    return send(by, '/bank-accounts', {
      kind: 'household',
      household: String(household._id),
      holder: '张立春',
      bank: '青禾农商行柿坪支行',
      number,
    })
  }

  /** The household's newest statement. */
  async statementOf(household: Household): Promise<string> {
    const { body } = await read(this.clerk, `/statements?household=${String(household._id)}`)
    return body.items[0].id
  }

  approve(by: Agent, statements: string[]) {
    return send(by, '/statements/approvals', { statements })
  }

  /** Nodded to by the farmer and approved by two. */
  async approved(household: Household): Promise<string> {
    const id = await this.statementOf(household)
    await send(await this.farmer(household), `/my/statements/${id}/confirm`).expect(200)
    await this.approve(this.first, [id]).expect(200)
    const { body } = await this.approve(this.second, [id]).expect(200)
    expect(body.results).to.deep.equal([{ statement: id, outcome: 'approved' }])
    return id
  }

  /** A household with so much owed, approved for payment. */
  async owed(fen: number, number = cards[0]): Promise<Household> {
    const household = await aHousehold()
    await book(account('farmer', household._id), [{ why: 'goods', what: '白菜', fen }])
    await this.account(household, number).expect(200)
    await this.make()
    await this.approved(household)
    return household
  }

  /** Somebody who may both make and approve. */
  async bothHands(): Promise<Agent> {
    const login = `both-${randomUUID().slice(0, 8)}`
    const agent = await signedIn(this.house, 'settlement_clerk', { login })
    const both = ['settlement_clerk', 'settlement_approver'] as const
    await Accounts.updateOne(
      { login },
      { roles: both.map((role) => ({ role, at: paths.village })) },
    )
    return agent
  }

  /** A batch that two people have released. */
  async released() {
    const { batch } = (await send(this.clerk, '/payout-batches').expect(200)).body
    return (await send(this.first, `/payout-batches/${batch.id}/release`).expect(200)).body
  }

  results(batch: string, text: string | Buffer, key: string = randomUUID()) {
    return this.clerk
      .post(`/api/places/${village}/payout-batches/${batch}/results`)
      .set('Idempotency-Key', key)
      .set('Content-Type', 'text/csv')
      .send(text)
  }
}

/**
 * A suite's house and the people of its settlement, who sign in before each test; after each all
 * books balance.
 * @param eachEmpty each test has a village in which nothing has happened
 */
export function settlingHouse({ eachEmpty = false } = {}): Settling {
  const people = new Settling()
  before(async () => {
    people.house = await openHouse()
    if (!eachEmpty) await aVillage()
  })
  beforeEach(async () => {
    if (eachEmpty) await emptyHouse()
    at()
    if (eachEmpty) await aVillage()
    await people.signIn()
  })
  afterEach(expectSettled)
  after(() => closeHouse(people.house))
  return people
}

/** The bank's answer as a file. */
export function answer(rows: readonly string[], heads = '付款编号,结果,原因,银行流水号'): string {
  return [heads, ...rows].join('\r\n')
}

export async function expectSettled(): Promise<void> {
  await expectBalancedBooks()
  expect([...(await checkMoney()), ...(await checkSettlement())]).to.deep.equal([])
}
