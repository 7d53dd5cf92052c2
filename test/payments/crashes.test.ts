import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect } from 'chai'
import { cancelPayments, fenOn, lookAfter } from '../../api/payments/index.ts'
import { Charges, Payments, Refunds } from '../../api/payments/payments.model.ts'
import { Places } from '../../api/places/index.ts'
import { database, toId, transact, workOff, type Id } from '../../api/platform/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { Bank } from '../support/trade.ts'
import { aUnion, sendAt, union, unionPaths } from '../support/union.ts'
import { aVillage, expectBalancedBooks, signedIn, signedInAt } from '../support/village.ts'
import type { Agent } from '../support/village.ts'

type Moment = 'beforeWork' | 'beforeAnswer'
const place = unionPaths.union

describe('A server that dies in the middle of a payment', function () {
  this.timeout(120_000)
  let house: House
  let bank: Bank
  let officer: Agent
  let fund: string
  let server: ChildProcess | undefined
  let died: Promise<unknown>

  before(async () => {
    // Real time: the other process keeps it too.
    at(new Date())
    house = await openHouse()
    await aVillage()
    await aUnion()
    bank = await Bank.open(house)
    officer = await signedIn(house, 'welfare_officer', { at: place, login: 'officer' })
    fund = `fund:${String((await Places.findOne({ path: place }).lean())?._id)}`
  })
  beforeEach(() => at(new Date()))
  afterEach(() => {
    bank.standIn.control.hooks = {}
    bank.standIn.control.behave()
    server?.kill('SIGKILL')
  })
  after(async () => {
    await expectBalancedBooks()
    await bank.close()
    await closeHouse(house)
  })

  /** A server of its own, which is killed at a moment of the next call that begins so. */
  async function doomed(call: string, moment: Moment): Promise<string> {
    // What the last one held when it died is free five minutes later, which nobody waits for here.
    const jobs = database().collection('jobs')
    await jobs.updateMany({}, { $set: { lockedAt: null, nextRunAt: new Date() } })
    const file = join(import.meta.dirname, '../support/server-process.ts')
    const env = { ...process.env, STRIPE_STAND_IN_URL: bank.standIn.url }
    const child = fork(file, [house.uri], { execArgv: ['--import', 'tsx'], env })
    server = child
    died = once(child, 'exit')
    const [{ url }] = (await once(child, 'message')) as [{ url: string }]
    const { control } = bank.standIn
    control.sendTo(`${url}/api/payments/events`)
    control.hooks[moment] = async ({ method, path }) => {
      if (!`${method} ${path}`.startsWith(call) || child.killed) return
      child.kill('SIGKILL')
      await died
    }
    return url
  }

  const begin = (agent: Agent, payment: string) =>
    sendAt(agent, union, `/payments/${payment}/begin`, { method: 'card' })

  async function asked(agent: Agent): Promise<string> {
    const reply = await sendAt(agent, union, '/welfare/top-ups', { fen: 500_00 }).expect(200)
    return reply.body.payment as string
  }

  async function intentsOf(payment: string) {
    const charges = await Charges.find({ place, payment: toId(payment) }).lean()
    const own = new Set(charges.map((charge) => String(charge._id)))
    return bank.standIn.control.intents().filter((row) => own.has(row.metadata.payment ?? ''))
  }

  /** What the jobs of a server that lives do, some minutes later. */
  async function afterwards(): Promise<void> {
    bank.standIn.control.hooks = {}
    at(new Date(Date.now() + 300_000))
    await workOff()
    await lookAfter()
    bank.standIn.control.settleAll()
    await lookAfter()
  }

  for (const [when, moment] of [
    ['before its payment was asked for', 'beforeWork'],
    ['before it could write down what it had asked for', 'beforeAnswer'],
  ] as const) {
    it(`${when}, has asked once when the buyer presses again`, async () => {
      const url = await doomed('POST /v1/payment_intents', moment)
      const there = await signedInAt(url, 'officer')
      const payment = await asked(there)
      await begin(there, payment).catch(() => undefined)
      await died
      expect((await begin(officer, payment)).status).to.equal(200)
      const intents = await intentsOf(payment)
      expect(intents).to.have.length(1)
      await paidOnce(payment, intents[0]?.id ?? '')
    })
  }

  async function paidOnce(payment: string, intent: string): Promise<void> {
    const had = await fenOn(fund)
    bank.standIn.control.webhooks({ do: 'lose', times: 9 })
    bank.standIn.control.payByCard(intent)
    await afterwards()
    const found = await Payments.findOne({ place, _id: toId(payment) }).lean()
    expect(found?.state).to.equal('paid')
    expect((await fenOn(fund)) - had).to.equal(500_00)
  }

  for (const [when, moment] of [
    ['before it has fetched what an event was about', 'beforeWork'],
    ['knowing of the money and before it wrote it down', 'beforeAnswer'],
  ] as const) {
    it(`${when}, has the money once when another server looks after it`, async () => {
      const { control } = bank.standIn
      control.hold()
      const payment = await asked(officer)
      await begin(officer, payment).expect(200)
      const [intent] = await intentsOf(payment)
      const had = await fenOn(fund)
      await doomed('GET /v1/payment_intents', moment)
      control.payByCard(intent?.id ?? '')
      control.release()
      await died
      control.webhooks({ do: 'lose', times: 99 })
      await afterwards()
      expect((await fenOn(fund)) - had).to.equal(500_00)
    })
  }

  for (const [when, moment] of [
    ['before a refund was asked for', 'beforeWork'],
    ['after a refund was made and before it knew', 'beforeAnswer'],
  ] as const) {
    it(`${when}, gives back once`, async () => {
      const payment = await asked(officer)
      await begin(officer, payment).expect(200)
      const { control } = bank.standIn
      const [intent] = await intentsOf(payment)
      control.hold()
      control.payByCard(intent?.id ?? '')
      const { subject } = (await Payments.findOne({ place, _id: toId(payment) }).lean()) as {
        subject: { id: Id }
      }
      await transact(() => cancelPayments(place, [subject.id]))
      await doomed('POST /v1/refunds', moment)
      control.release()
      await died
      control.webhooks({ do: 'lose', times: 99 })
      await afterwards()
      const refunds = await Refunds.find({ place, payment: toId(payment) }).lean()
      expect(refunds.map(({ state, fen }) => [state, fen])).to.deep.equal([['done', 500_00]])
      const made = control.refunds().filter((row) => row.intent === intent?.id)
      expect(made.map((row) => row.amount)).to.deep.equal([500_00])
    })
  }
})
