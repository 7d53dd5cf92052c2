import { expect } from 'chai'
import type Stripe from 'stripe'
import { GatewayTrouble } from '../../../api/payments/stripe/gateway.ts'
import { readIntent, readRefund } from '../../../api/payments/stripe/read.ts'

const anIntent = {
  id: 'pi_1',
  object: 'payment_intent',
  status: 'requires_payment_method',
  amount: 80_00,
  amount_received: 0,
  client_secret: 'pi_1_secret_2',
  latest_charge: null,
  next_action: null,
  last_payment_error: null,
  metadata: {},
}
const aRefund = {
  id: 're_1',
  object: 'refund',
  status: 'pending',
  amount: 30_00,
  failure_reason: null,
  metadata: {},
}
const intent = (but: object) => readIntent({ ...anIntent, ...but } as never as Stripe.PaymentIntent)
const refund = (but: object) => readRefund({ ...aRefund, ...but } as never as Stripe.Refund)

describe('What the gateway says', () => {
  it('of a payment: what came in once it is paid, what is asked for before', () => {
    expect(intent({})).to.deep.equal({
      ref: 'pi_1',
      state: 'open',
      fen: 80_00,
      refundedFen: 0,
      clientSecret: 'pi_1_secret_2',
      next: null,
      problem: null,
      payment: null,
    })
    const paid = { status: 'succeeded', amount_received: 79_00 }
    expect(intent(paid)).to.include({ state: 'paid', fen: 79_00 })
    expect(intent({ metadata: { payment: 'p1' } }).payment).to.equal('p1')
    expect(intent({ metadata: undefined }).payment).to.equal(null)
  })

  it('of what was given back: nothing, where the charge is told by its name alone', () => {
    expect(intent({ latest_charge: 'ch_1' }).refundedFen).to.equal(0)
    expect(intent({ latest_charge: { amount_refunded: 30_00 } }).refundedFen).to.equal(30_00)
  })

  it('of a refund: where it stands, and whose it is', () => {
    expect(refund({})).to.deep.equal({
      ...{ ref: 're_1', state: 'pending', fen: 30_00, refund: null, problem: null },
    })
    expect(refund({ metadata: { refund: 'r1' } }).refund).to.equal('r1')
    expect(refund({ metadata: null }).refund).to.equal(null)
    const failed = { status: 'failed', failure_reason: 'lost_or_stolen_card' }
    expect(refund(failed)).to.include({ state: 'failed', problem: 'lost_or_stolen_card' })
  })

  for (const [what, reply] of [
    ['nothing', null],
    ['a page', '<html>'],
    ['no name', { ...anIntent, id: undefined }],
    ['an empty name', { ...anIntent, id: '' }],
    ['a name that is none', { ...anIntent, id: 7 }],
    ['another object', { ...anIntent, object: 'charge' }],
    ['a refund in its place', aRefund],
    ['no state', { ...anIntent, status: undefined }],
    ['a state nobody knows', { ...anIntent, status: 'paid' }],
    ['a state that every object has', { ...anIntent, status: 'constructor' }],
  ] as const) {
    it(`of a payment is no reply when it is ${what}: asked again later`, () => {
      const failed = (() => {
        try {
          return readIntent(reply as never)
        } catch (error) {
          return error
        }
      })()
      expect(failed).to.be.instanceOf(GatewayTrouble)
      expect(failed).to.include({ code: 'unexpected_reply', retry: true })
    })
  }
})
