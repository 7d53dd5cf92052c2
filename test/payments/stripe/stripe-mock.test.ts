import { expect } from 'chai'
import Stripe from 'stripe'
import type { Gateway } from '../../../api/payments/stripe/index.ts'
import { stripeGateway } from '../../../api/payments/stripe/stripe-gateway.ts'
import { startStripeMock } from '../../../scripts/stripe-mock.ts'
import { asked, trouble } from './support/asking.ts'

/** stripe-mock remembers nothing; it checks requests against Stripe's own description. */
describe('our requests, by Stripe’s own description of its API', () => {
  let stop: () => Promise<void> = async () => undefined
  let ours: Gateway
  let bare: Stripe

  before(async function () {
    this.timeout(240_000) // Go may have to build it, once
    const mock = await startStripeMock()
    if ('skipped' in mock) {
      console.log(`    skipped: ${mock.skipped}`)
      return this.skip()
    }
    stop = mock.stop
    const keys = { secretKey: 'sk_test_123', publishableKey: 'pk', webhookSecret: 'whsec' }
    ours = stripeGateway({ ...keys, at: mock.url, retries: 0 })
    const { hostname: host, port } = new URL(mock.url)
    bare = new Stripe('sk_test_123', { host, port, protocol: 'http', telemetry: false })
  })
  after(() => stop())

  for (const method of ['card', 'alipay', 'wechat'] as const) {
    it(`asks for money by ${method} as Stripe wants it`, async () => {
      expect((await ours.ask(asked({ method }))).ref).to.match(/^pi_/)
    })
  }

  it('looks at a payment and ends one as Stripe wants it', async () => {
    expect((await ours.look('pi_1')).ref).to.match(/^pi_/)
    expect((await ours.cancel('pi_1', 'key-1')).ref).to.match(/^pi_/)
  })

  it('sends money back, looks at it and lists it as Stripe wants it', async () => {
    const refund = { refund: 'back-1', ref: 'pi_1', fen: 500, key: 'key-2' }
    expect((await ours.refund(refund)).ref).to.match(/^re_/)
    expect((await ours.lookRefund('re_1')).ref).to.match(/^re_/)
    expect(await ours.listRefunds('pi_1')).to.be.an('array').that.is.not.empty
  })

  it('would hear of a field that Stripe does not know, or of a wrong amount', async () => {
    const unknown = { amount: 1, currency: 'cny', colour: 'red' }
    const wrong = { payment_intent: 'pi_1', amount: 'much' as unknown as number }
    const calls = [
      () => bare.paymentIntents.create(unknown as Stripe.PaymentIntentCreateParams),
      () => bare.refunds.create(wrong),
    ]
    for (const call of calls) {
      const error = await call().then(
        () => null,
        (refused: unknown) => refused,
      )
      expect(error).to.be.instanceOf(Stripe.errors.StripeInvalidRequestError)
    }
    expect((await trouble(ours.ask(asked({ fen: 1.5 })))).retry).to.equal(false)
  })
})
