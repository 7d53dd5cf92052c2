import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import Stripe from 'stripe'
import { gatewayFrom, type Gateway } from '../../api/payments/stripe/index.ts'
import { startStandIn, type StandIn } from '../../scripts/stand-in/index.ts'
import { asked } from '../payments/stripe/support/asking.ts'

describe('the stand-in’s webhooks', () => {
  let standIn: StandIn
  let stripe: Gateway
  let receiver: Server
  let got: { id: string; type: string; at: number }[]
  /** How often the receiver says that it is not well before it takes anything. */
  let unwell: number

  beforeEach(async () => {
    got = []
    unwell = 0
    receiver = createServer((req, res) => {
      let body = ''
      req.on('data', (part: Buffer) => (body += part.toString()))
      req.on('end', () => {
        if (unwell-- > 0) return res.writeHead(503).end()
        const mark = String(req.headers['stripe-signature'])
        const event = Stripe.webhooks.constructEvent(body, mark, standIn.webhookSecret)
        got.push({ id: event.id, type: event.type, at: Date.now() })
        return res.writeHead(200).end()
      })
    })
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done))
    const { port } = receiver.address() as AddressInfo
    const webhookUrl = `http://127.0.0.1:${port}/hook`
    standIn = await startStandIn({ webhookUrl, settleAfterMs: null, retryMs: 20 })
    const made = gatewayFrom({ standIn: standIn.url })
    if (!made) throw new Error('no gateway')
    stripe = made
  })
  afterEach(async () => {
    await standIn.stop()
    receiver.closeAllConnections()
    await new Promise((done) => receiver.close(done))
  })

  async function pay(): Promise<void> {
    const { ref } = await stripe.ask(asked())
    standIn.control.payByCard(ref)
    await standIn.control.quiet()
  }
  const types = () => got.map((one) => one.type).sort()
  const told = ['charge.succeeded', 'payment_intent.created', 'payment_intent.succeeded']

  it('come signed, each once', async () => {
    await pay()
    expect(types()).to.deep.equal(told)
  })

  it('come again until the receiver takes them', async () => {
    unwell = 4
    await pay()
    expect(types()).to.deep.equal(told)
    expect(standIn.control.events().every((one) => one.state === 'delivered')).to.equal(true)
    const tries = standIn.control.events().reduce((sum, one) => sum + one.tries, 0)
    expect(tries).to.equal(7)
  })

  it('are given up after eight tries', async () => {
    unwell = 1_000
    await stripe.ask(asked())
    await standIn.control.quiet(20_000)
    const [event] = standIn.control.events()
    expect([event?.state, event?.tries]).to.deep.equal(['given_up', 8])
  }).timeout(30_000)

  it('can be lost, by type', async () => {
    standIn.control.webhooks({ do: 'lose', type: 'payment_intent.succeeded' })
    await pay()
    expect(types()).to.deep.equal(['charge.succeeded', 'payment_intent.created'])
  })

  it('can come twice with the same id', async () => {
    standIn.control.webhooks({ do: 'duplicate', type: 'payment_intent.succeeded' })
    await pay()
    const twice = got.filter((one) => one.type === 'payment_intent.succeeded')
    expect(twice).to.have.lengthOf(2)
    expect(new Set(twice.map((one) => one.id)).size).to.equal(1)
  })

  it('can come late', async () => {
    standIn.control.webhooks({ do: 'delay', type: 'payment_intent.created', delayMs: 300 })
    await pay()
    expect(got.at(-1)?.type).to.equal('payment_intent.created')
  })

  it('can be held and come in the wrong order', async () => {
    standIn.control.hold()
    await pay()
    expect(got).to.have.lengthOf(0)
    standIn.control.release('backwards')
    await standIn.control.quiet()
    const made = standIn.control.events().map((one) => one.id)
    expect(got.map((one) => one.id)).to.deep.equal(made.reverse())
  })

  it('wait for an address when there is none yet', async () => {
    const alone = await startStandIn({ retryMs: 20 })
    await gatewayFrom({ standIn: alone.url })?.ask(asked())
    expect(got).to.have.lengthOf(0)
    alone.control.sendTo(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`)
    await alone.control.quiet()
    expect(types()).to.deep.equal(['payment_intent.created'])
    await alone.stop()
  })
})
