import { expect } from 'chai'
import sharp from 'sharp'
import type { Household, Role } from '../../../api/people/index.ts'
import type { Id } from '../../../api/platform/index.ts'
import { Places } from '../../../api/places/index.ts'
import { account, fenOn } from '../../../api/payments/index.ts'
import { lookAfterAdoption } from '../../../api/adoption/index.ts'
import { at, daysLater, type House } from '../../support/house.ts'
import { Bank } from '../../support/trade.ts'
import { aUnion, canteen, handAt, home, readAt, sendAt, unionPaths } from '../../support/union.ts'
import {
  aHousehold,
  aVillage,
  paths,
  read,
  send,
  village,
  type Agent,
} from '../../support/village.ts'
import { Everyone } from './everyone.ts'
import { pigOffer } from './pig-offer.ts'

export { pigOffer, pigTerms } from './pig-offer.ts'

export interface Buyer {
  agent: Agent
  /** Code of the home or canteen. */
  place: string
}

let tags = 0

/** An ear tag of the county that nobody wears yet. */
export function anEarTag(first = 1): string {
  tags += 1
  return `${first}511922${String(tags).padStart(8, '0')}`
}

/** A village that offers pigs, and those who adopt them. */
export class Farmyard {
  readonly bank: Bank
  readonly clerk: Agent
  readonly approver: Agent
  readonly cashier: Agent
  readonly farmer: Agent
  readonly household: Household
  private readonly everyone: Everyone

  private constructor(
    bank: Bank,
    everyone: Everyone,
    [clerk, approver, cashier, farmer]: [Agent, Agent, Agent, Agent],
    household: Household,
  ) {
    this.bank = bank
    this.everyone = everyone
    this.clerk = clerk
    this.approver = approver
    this.cashier = cashier
    this.farmer = farmer
    this.household = household
  }

  static async open(house: House): Promise<Farmyard> {
    await aVillage()
    await aUnion()
    await Places.updateOne({ code: village }, { sellerName: '柿坪村合作社' })
    const household = await aHousehold({ head: '罗大明', group: '三组' })
    const everyone = new Everyone(house)
    const { _id } = household
    const staff: [Agent, Agent, Agent, Agent] = [
      await everyone.comes('clerk'),
      await everyone.comes('approver'),
      await everyone.comes('settlement_clerk'),
      await everyone.comes('farmer', { household: _id }),
    ]
    return new Farmyard(await Bank.open(house), everyone, staff, household)
  }

  /** Somebody with a role, at the village or elsewhere. */
  async comes(role: Role, options: { at?: string; household?: Id } = {}): Promise<Agent> {
    return await this.everyone.comes(role, options)
  }

  /** Days go by; sessions do not outlive them, so everyone signs in again. */
  async later(days: number, hours = 0): Promise<void> {
    daysLater(days, hours)
    await this.everyone.signIn()
  }

  /** The clock is set, and everyone signs in again. */
  async at(time: string): Promise<void> {
    at(time)
    await this.everyone.signIn()
  }

  async employee(place: 'home' | 'otherHome' = 'home'): Promise<Buyer> {
    const at = unionPaths[place]
    const code = at.split('/').at(-2) ?? home
    return { agent: await this.comes('employee', { at }), place: code }
  }

  async steward(): Promise<Buyer> {
    return { agent: await this.comes('steward', { at: unionPaths.home }), place: home }
  }

  async cook(): Promise<Buyer> {
    const agent = await this.comes('canteen', { at: unionPaths.canteen })
    return { agent, place: canteen }
  }

  draft(more: object = {}) {
    const household = String(this.household._id)
    const body = { ...pigOffer, household, tag: anEarTag(), ...more }
    return send(this.clerk, '/adoption/offers', body)
  }

  /** An offer that buyers see; its reply as the desk has it. */
  async offer(more: object = {}) {
    const { body } = await this.draft(more).expect(200)
    const path = `/adoption/offers/${body.id}`
    await send(this.approver, `${path}/review`, { agreed: true }).expect(200)
    return (await send(this.clerk, `${path}/open`).expect(200)).body
  }

  /** What so many units cost now. */
  async depositFor(buyer: Buyer, offer: string, weight: number): Promise<number> {
    const path = `/adoption/offers/${offer}/example?weight=${weight}`
    return (await readAt(buyer.agent, buyer.place, path).expect(200)).body.depositFen
  }

  async reserve(buyer: Buyer, offer: string, weight = 1, more: object = {}) {
    const expectDepositFen = await this.depositFor(buyer, offer, weight)
    const body = { weight, expectDepositFen, ...more }
    return (await this.tryToReserve(buyer, offer, body).expect(200)).body
  }

  tryToReserve(buyer: Buyer, offer: string, body: object) {
    return sendAt(buyer.agent, buyer.place, `/adoption/offers/${offer}/shares`, body)
  }

  /** Reserved and paid by card, or by transfer for a canteen. */
  async buy(buyer: Buyer, offer: string, weight = 1, more: object = {}) {
    const share = await this.reserve(buyer, offer, weight, more)
    await this.pay(buyer, share.payment.id)
    return await this.share(buyer, share.id)
  }

  async pay(buyer: Buyer, payment: string): Promise<void> {
    const { agent, place } = buyer
    if (place === canteen) await this.bank.transfer(this.cashier, agent, place, payment)
    else await this.bank.pay(agent, place, payment)
  }

  async share(buyer: Buyer, id: string) {
    return (await readAt(buyer.agent, buyer.place, `/adoption/shares/${id}`).expect(200)).body
  }

  /** What is due on a share, by whatever method its buyer uses. */
  async payDue(buyer: Buyer, id: string): Promise<void> {
    const { payment } = await this.share(buyer, id)
    await this.pay(buyer, payment.id)
  }

  /** The seven days go by, and the jobs have run. */
  async coolOff(): Promise<void> {
    await this.later(7, 1)
    await lookAfterAdoption.run()
  }

  move(agent: Agent, unit: string, to: string, note = '') {
    return send(agent, `/adoption/units/${unit}/moves`, { to, note })
  }

  /** From a full offer to one that stands ready for the scale. */
  async grow(unit: string): Promise<void> {
    await this.move(this.clerk, unit, 'young_bought').expect(200)
    await this.move(this.farmer, unit, 'growing').expect(200)
    await this.later(280)
    await this.move(this.farmer, unit, 'ready').expect(200)
  }

  async photo(agent: Agent = this.clerk): Promise<string> {
    const background = { r: tags % 256, g: 99, b: Math.floor(Math.random() * 256) }
    const image = sharp({ create: { width: 9, height: 9, channels: 3, background } })
    const bytes = await image.png().toBuffer()
    return (await handAt(agent, village, '/photos', bytes, 'image/png').expect(200)).body.id
  }

  /** The farmer reads the scale, then the clerk. */
  async weigh(unit: string, grams: number, second = grams, more: object = {}) {
    const path = `/adoption/units/${unit}/weighings`
    const body = { grams, photo: await this.photo(this.farmer), ...more }
    const opened = await send(this.farmer, path, body).expect(200)
    const confirm = `${path}/${opened.body.id}/confirm`
    return (await send(this.clerk, confirm, { grams: second }).expect(200)).body
  }

  async deliver(unit: string): Promise<void> {
    const { body } = await read(this.clerk, `/adoption/units/${unit}`).expect(200)
    const first = body.kind === 'animal' ? 'slaughtered' : 'harvested'
    for (const to of [first, 'packed', 'delivered']) {
      await this.move(this.clerk, unit, to).expect(200)
    }
  }

  async unit(id: string, agent: Agent = this.clerk) {
    return (await read(agent, `/adoption/units/${id}`).expect(200)).body
  }

  /** What lies on one of the village's own accounts, in fen. */
  async on(kind: 'pool' | 'coop' | 'village' | 'services'): Promise<number> {
    const here = await Places.findOne({ path: paths.village }).lean()
    return await fenOn(account(kind, here?._id ?? ''))
  }

  async onFarmer(): Promise<number> {
    return await fenOn(account('farmer', this.household._id))
  }
}

export async function expectRefusal(
  reply: PromiseLike<{ status: number; body: { error?: { code: string } } }>,
  code: string,
): Promise<void> {
  const { status, body } = await reply
  expect([body.error?.code, status >= 400], JSON.stringify(body)).to.deep.equal([code, true])
}
