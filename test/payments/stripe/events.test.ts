import { expect } from 'chai'
import Stripe from 'stripe'
import { BadSignature, gatewayFrom, type Gateway } from '../../../api/payments/stripe/index.ts'
import { startStandIn, type StandIn } from '../../../scripts/stand-in/index.ts'
import { asked } from './support/asking.ts'

describe('what the payment side tells', () => {
  let standIn: StandIn
  let stripe: Gateway

  before(async () => {
    standIn = await startStandIn({ settleAfterMs: null })
    const made = gatewayFrom({ standIn: standIn.url })
    if (!made) throw new Error('no gateway')
    stripe = made
  })
  after(() => standIn.stop())

  function sent(type: string): { raw: Buffer; signature: string } {
    const event = standIn.control.events().findLast((one) => one.type === type)
    const { body, signature } = standIn.control.signed(event?.id ?? '')
    return { raw: Buffer.from(body), signature }
  }

  it('is read with what it is about: a payment, a charge’s payment, or a refund', async () => {
    const { ref } = await stripe.ask(asked())
    standIn.control.payByCard(ref)
    const refund = await stripe.refund({ refund: 'r', ref, fen: 1, key: `${ref}-r` })
    const about = {
      'payment_intent.created': ['intent', ref],
      'charge.succeeded': ['intent', ref],
      'payment_intent.succeeded': ['intent', ref],
      'charge.refunded': ['intent', ref],
      'refund.created': ['refund', refund.ref],
    }
    for (const [type, [kind, object]] of Object.entries(about)) {
      const { raw, signature } = sent(type)
      const read = stripe.readEvent(raw, signature)
      expect(read).to.include({ type, kind, object })
      expect(read.id).to.match(/^evt_/)
    }
  })

  it('is read as something else when it is about neither', () => {
    const { raw, signature } = signedNow({ object: 'payout', id: 'po_1' })
    expect(stripe.readEvent(raw, signature)).to.include({ kind: 'other', object: 'po_1' })
  })

  it('is not believed with one byte changed, another secret, or no signature', () => {
    const { raw, signature } = signedNow({ object: 'refund', id: 're_1' })
    const changed = Buffer.from(raw.toString().replace('re_1', 're_2'))
    const { signature: other } = signedNow({ object: 'refund', id: 're_1' }, 'whsec_other')
    for (const [body, mark] of [
      [changed, signature],
      [raw, other],
      [raw, ''],
      [raw, 'nonsense'],
      [Buffer.from(`${raw.toString()} `), signature],
    ] as const) {
      expect(() => stripe.readEvent(body, mark)).to.throw(BadSignature)
    }
    expect(stripe.readEvent(raw, signature).object).to.equal('re_1')
  })

  it('is not believed when it was signed ten minutes ago', () => {
    const old = Math.floor(Date.now() / 1000) - 600
    const { raw, signature } = signedNow({ object: 'refund', id: 're_1' }, undefined, old)
    expect(() => stripe.readEvent(raw, signature)).to.throw(BadSignature)
  })

  /** Signed by Stripe's own library, so that the stand-in's signing is not measured by itself. */
  function signedNow(object: object, secret = standIn.webhookSecret, timestamp?: number) {
    const event = { id: 'evt_1', object: 'event', type: 'some.thing', data: { object } }
    const payload = JSON.stringify(event)
    const given = { payload, secret, ...(timestamp && { timestamp }) }
    const signature = Stripe.webhooks.generateTestHeaderString(given)
    return { raw: Buffer.from(payload), signature }
  }
})
