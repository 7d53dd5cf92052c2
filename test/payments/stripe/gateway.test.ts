import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import {
  gateway,
  gatewayFrom,
  useGateway,
  type Gateway,
} from '../../../api/payments/stripe/index.ts'
import { playMoneyKeys } from '../../../api/payments/stripe/gateway-from.ts'
import { stripeGateway } from '../../../api/payments/stripe/stripe-gateway.ts'
import { startStandIn, type StandIn } from '../../../scripts/stand-in/index.ts'
import { asked, trouble } from './support/asking.ts'

describe('paying online', () => {
  let standIn: StandIn
  let stripe: Gateway

  before(async () => {
    standIn = await startStandIn({ settleAfterMs: null })
    const made = gatewayFrom({ standIn: standIn.url })
    if (!made) throw new Error('no gateway')
    stripe = made
  })
  after(() => standIn.stop())

  describe('by card', () => {
    it('waits for the buyer, then is paid to the fen', async () => {
      const intent = await stripe.ask(asked({ payment: 'pay-1', fen: 12_345 }))
      expect(intent).to.include({ state: 'open', fen: 12_345, refundedFen: 0, payment: 'pay-1' })
      expect(intent.clientSecret).to.match(/^pi_\w+_secret_\w+$/)
      expect(intent.next).to.equal(null)
      standIn.control.payByCard(intent.ref)
      const paid = await stripe.look(intent.ref)
      expect(paid).to.include({ state: 'paid', fen: 12_345, problem: null, payment: 'pay-1' })
    })

    it('stays open after a declined card, with the bank’s reason, and another card pays', async () => {
      const { ref } = await stripe.ask(asked())
      standIn.control.payByCard(ref, '4000000000000002')
      expect(await stripe.look(ref)).to.include({ state: 'open', problem: 'generic_decline' })
      standIn.control.payByCard(ref, '4000000000009995')
      expect(await stripe.look(ref)).to.include({ state: 'open', problem: 'insufficient_funds' })
      standIn.control.payByCard(ref)
      expect(await stripe.look(ref)).to.include({ state: 'paid', problem: null })
    })

    it('is paid only when the bank’s question was answered with yes', async () => {
      const { ref } = await stripe.ask(asked())
      standIn.control.payByCard(ref, '4000002500003155', 'waits')
      expect(await stripe.look(ref)).to.include({ state: 'acting', next: null })
      standIn.control.refuse(ref)
      const refused = await stripe.look(ref)
      expect(refused.state).to.equal('open')
      expect(refused.problem).to.equal('payment_intent_authentication_failure')
      standIn.control.payByCard(ref, '4000002500003155', 'agrees')
      expect((await stripe.look(ref)).state).to.equal('paid')
    })
  })

  describe('by Alipay and WeChat Pay', () => {
    it('sends the buyer to Alipay’s page, and is paid when they agree there', async () => {
      const intent = await stripe.ask(asked({ method: 'alipay' }))
      expect(intent.state).to.equal('acting')
      if (intent.next?.kind !== 'redirect') throw new Error('no page to go to')
      expect((await fetch(intent.next.url)).status).to.equal(200)
      standIn.control.agree(intent.ref)
      expect(await stripe.look(intent.ref)).to.include({ state: 'paid', next: null })
    })

    it('shows a code for WeChat, and stays open with the reason when the buyer declines', async () => {
      const intent = await stripe.ask(asked({ method: 'wechat' }))
      if (intent.next?.kind !== 'qr') throw new Error('no code to scan')
      expect((await fetch(intent.next.text)).status).to.equal(200)
      standIn.control.refuse(intent.ref)
      const declined = await stripe.look(intent.ref)
      expect(declined).to.include({ state: 'open', problem: 'payment_method_customer_decline' })
    })

    it('is under way while the other side takes its time', async () => {
      standIn.control.slowPayments(true)
      const { ref } = await stripe.ask(asked({ method: 'alipay' }))
      standIn.control.agree(ref)
      expect((await stripe.look(ref)).state).to.equal('processing')
      standIn.control.slowPayments(false)
      standIn.control.settleAll()
      expect((await stripe.look(ref)).state).to.equal('paid')
    })
  })

  describe('taking a payment back before it is made', () => {
    it('ends it, so that nobody can pay it any more', async () => {
      const { ref } = await stripe.ask(asked())
      expect((await stripe.cancel(ref, 'cancel-1')).state).to.equal('cancelled')
      expect(() => standIn.control.payByCard(ref)).to.throw('status of canceled')
      expect((await stripe.look(ref)).state).to.equal('cancelled')
    })

    it('says cancelled again when it was cancelled before, under whatever key', async () => {
      const { ref } = await stripe.ask(asked())
      for (const key of ['c-1', 'c-1', 'c-2']) {
        expect((await stripe.cancel(ref, `${ref}-${key}`)).state).to.equal('cancelled')
      }
    })

    it('says paid when the buyer was faster', async () => {
      const { ref } = await stripe.ask(asked({ fen: 700 }))
      standIn.control.payByCard(ref)
      expect(await stripe.cancel(ref, `${ref}-c`)).to.include({ state: 'paid', fen: 700 })
    })
  })

  describe('what is not Stripe’s answer', () => {
    it('takes a 404 without an error for no answer at all', async () => {
      const { ref } = await stripe.ask(asked())
      const calls: [string, () => Promise<unknown>][] = [
        ['ask', () => stripe.ask(asked())],
        ['look', () => stripe.look(ref)],
        ['cancel', () => stripe.cancel(ref, `${ref}-404`)],
        ['refund', () => stripe.refund({ refund: 'r', ref, fen: 1, key: `${ref}-r` })],
        ['lookRefund', () => stripe.lookRefund('re_1')],
        ['listRefunds', () => stripe.listRefunds(ref)],
      ]
      for (const [name, call] of calls) {
        standIn.control.fail({ answer: 'empty_404', when: 'before' })
        const { code, retry } = await trouble(call())
        expect([name, code, retry]).to.deep.equal([name, 'unexpected_reply', true])
      }
      expect((await stripe.look(ref)).state).to.equal('open')
    })

    it('takes a page of something in between for no answer either', async () => {
      const between = createServer((_req, res) => res.writeHead(404).end('<h1>Not here</h1>'))
      await new Promise<void>((done) => between.listen(0, '127.0.0.1', done))
      const { port } = between.address() as AddressInfo
      const lost = gatewayFrom({ standIn: `http://127.0.0.1:${port}` })
      expect((await trouble(lost?.look('pi_1'))).retry).to.equal(true)
      await new Promise((done) => between.close(done))
    })

    it('tells a payment that is not there from one that could not be asked about', async () => {
      const { code, retry } = await trouble(stripe.look('pi_nobody'))
      expect([code, retry]).to.deep.equal(['resource_missing', false])
    })

    it('cannot mend a wrong key, a wrong amount or a missing idempotency key', async () => {
      const wrongKey = { ...playMoneyKeys, secretKey: 'sk_test_wrong' }
      const stranger = stripeGateway({ ...wrongKey, at: standIn.url, retries: 0 })
      expect((await trouble(stranger.ask(asked()))).retry).to.equal(false)
      for (const fen of [0, -1, 1.5, 100_000_000]) {
        expect((await trouble(stripe.ask(asked({ fen })))).retry).to.equal(false)
      }
      const { code, retry } = await trouble(stripe.ask(asked({ key: '' })))
      expect([code, retry]).to.deep.equal(['key_missing', false])
    })

    it('never carries a client secret out in an error', async () => {
      const { ref, clientSecret } = await stripe.ask(asked())
      standIn.control.payByCard(ref)
      standIn.control.fail({ answer: 500, when: 'after', times: 9 })
      const error = await trouble(stripe.look(ref))
      standIn.control.behave()
      const { inspect } = await import('node:util')
      expect(inspect(error, { depth: 9, showHidden: true })).not.to.include(clientSecret)
      expect(inspect(error, { depth: 9, showHidden: true })).not.to.include('sk_test')
    })
  })

  describe('which gateway', () => {
    const keys = {
      STRIPE_SECRET_KEY: 'sk_live_1',
      STRIPE_PUBLISHABLE_KEY: 'pk_live_1',
      STRIPE_WEBHOOK_SECRET: 'whsec_1',
    }
    it('is Stripe with the three keys, and says that the money is real', () => {
      const live = gatewayFrom(keys)
      expect(live).to.include({ live: true, publishableKey: 'pk_live_1' })
      expect(live?.scriptUrl).to.match(/^https:\/\/js\.stripe\.com\//)
    })
    it('is play money with Stripe’s trial keys and with the stand-in', () => {
      expect(gatewayFrom({ ...keys, STRIPE_SECRET_KEY: 'sk_test_1' })?.live).to.equal(false)
      const playing = gatewayFrom({ STRIPE_STAND_IN_URL: standIn.url })
      expect(playing).to.include({ live: false, publishableKey: standIn.publishableKey })
      expect(playing?.scriptUrl).to.equal(`${standIn.url}/v3/`)
    })
    it('names the key that is missing, and is nothing without any', () => {
      expect(gatewayFrom({})).to.equal(null)
      const partly = { ...keys, STRIPE_WEBHOOK_SECRET: '' }
      expect(() => gatewayFrom(partly)).to.throw('STRIPE_WEBHOOK_SECRET')
    })
    it('is the one that was set', () => {
      useGateway(stripe)
      expect(gateway()).to.equal(stripe)
      useGateway(null)
      expect(() => gateway()).to.throw('no gateway')
    })
  })
})
