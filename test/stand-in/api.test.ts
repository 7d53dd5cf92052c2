import { expect } from 'chai'
import Stripe from 'stripe'
import { playMoneyKeys } from '../../api/payments/stripe/gateway-from.ts'
import { startStandIn, type StandIn } from '../../scripts/stand-in/index.ts'

describe('the stand-in, as Stripe would answer', () => {
  let standIn: StandIn
  let stripe: Stripe

  before(async () => {
    standIn = await startStandIn({ settleAfterMs: null })
    const { hostname: host, port } = new URL(standIn.url)
    const at = { host, port, protocol: 'http', telemetry: false, maxNetworkRetries: 0 } as const
    stripe = new Stripe(standIn.secretKey, at)
  })
  after(() => standIn.stop())

  const card = { amount: 500, currency: 'cny', allowed_payment_method_types: ['card' as const] }

  async function refusal(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
    const error = await call.then(
      () => null,
      (refused: unknown) => refused,
    )
    if (error instanceof Stripe.errors.StripeError) return error
    throw new Error('it was not refused')
  }

  it('answers to the same keys as the gateway holds', () => {
    const { secretKey, publishableKey, webhookSecret } = standIn
    expect({ secretKey, publishableKey, webhookSecret }).to.deep.equal(playMoneyKeys)
  })

  it('replays an answer under its key and says so', async () => {
    const first = await stripe.paymentIntents.create(card, { idempotencyKey: 'a' })
    const again = await stripe.paymentIntents.create(card, { idempotencyKey: 'a' })
    expect(again.id).to.equal(first.id)
    expect(again.lastResponse.headers['idempotent-replayed']).to.equal('true')
    expect(first.lastResponse.headers['idempotent-replayed']).to.equal(undefined)
  })

  it('refuses the key with other parameters, or at another address', async () => {
    await stripe.paymentIntents.create(card, { idempotencyKey: 'b' })
    const other = { ...card, amount: 501 }
    const met = await refusal(stripe.paymentIntents.create(other, { idempotencyKey: 'b' }))
    expect(met).to.be.instanceOf(Stripe.errors.StripeIdempotencyError)
    expect(met.statusCode).to.equal(400)
    const refund = stripe.refunds.create({ payment_intent: 'pi_1' }, { idempotencyKey: 'b' })
    expect((await refusal(refund)).rawType).to.equal('idempotency_error')
  })

  it('does not keep an answer to what was badly formed', async () => {
    const bad = { ...card, amount: 'much' as unknown as number }
    const met = await refusal(stripe.paymentIntents.create(bad, { idempotencyKey: 'c' }))
    expect(met.code).to.equal('parameter_invalid_integer')
    const made = await stripe.paymentIntents.create(card, { idempotencyKey: 'c' })
    expect(made.amount).to.equal(500)
  })

  it('keeps the decline under its key', async () => {
    const { id } = await stripe.paymentIntents.create(card)
    const declinedCard = {
      number: '4000000000000002',
      exp_month: '12',
      exp_year: '2050',
      cvc: '123',
    }
    const data = { type: 'card', card: declinedCard } as unknown as Record<string, never>
    const confirm = () =>
      stripe.paymentIntents.confirm(
        id,
        { payment_method_data: data as never },
        { idempotencyKey: 'd' },
      )
    for (let turn = 0; turn < 2; turn += 1) {
      const met = await refusal(confirm())
      expect(met).to.be.instanceOf(Stripe.errors.StripeCardError)
      expect(met.payment_intent?.status).to.equal('requires_payment_method')
    }
    const failed = standIn.control
      .events()
      .filter((one) => one.type === 'payment_intent.payment_failed')
    expect(failed).to.have.lengthOf(1)
  })

  it('knows no parameter that we do not send', async () => {
    const met = await refusal(
      stripe.paymentIntents.create({ ...card, colour: 'red' } as Stripe.PaymentIntentCreateParams),
    )
    expect([met.code, met.param]).to.deep.equal(['parameter_unknown', 'colour'])
  })

  it('answers 401 without the key, and 404 with an error to what is not there', async () => {
    expect((await fetch(`${standIn.url}/v1/payment_intents/pi_1`)).status).to.equal(401)
    const headers = { authorization: `Bearer ${standIn.secretKey}` }
    for (const path of ['/v1/nothing', '/v1/payment_intents/pi_1', '/v1/refunds/re_1']) {
      const answer = await fetch(`${standIn.url}${path}`, { headers })
      expect(answer.status).to.equal(404)
      expect(((await answer.json()) as { error: object }).error).to.be.an('object')
    }
  })

  describe('to a browser', () => {
    const browserKey = { key: 'pk_test_play_money' }
    async function ask(path: string, fields: Record<string, string>, method = 'GET') {
      const query = new URLSearchParams(fields)
      const url = `${standIn.url}/v1/payment_intents/${path}`
      const answer =
        method === 'GET'
          ? await fetch(`${url}?${query}`)
          : await fetch(url, { method, body: query })
      return { answer, body: (await answer.json()) as Record<string, unknown> }
    }

    it('shows a payment to who has its client secret, and not its metadata', async () => {
      const metadata = { payment: 'p' }
      const made = await stripe.paymentIntents.create({ ...card, metadata })
      const secret = { client_secret: made.client_secret ?? '' }
      const { answer, body } = await ask(made.id, { ...browserKey, ...secret })
      expect(answer.headers.get('access-control-allow-origin')).to.equal('*')
      expect(body).to.include({ id: made.id, status: 'requires_payment_method' })
      expect(body).not.to.have.property('metadata')
    })

    it('shows and does nothing without the secret, or with another’s', async () => {
      const made = await stripe.paymentIntents.create(card)
      const other = await stripe.paymentIntents.create(card)
      for (const secret of [{}, { client_secret: other.client_secret ?? '' }]) {
        for (const [path, method] of [
          [made.id, 'GET'],
          [`${made.id}/confirm`, 'POST'],
          [`${made.id}/cancel`, 'POST'],
        ] as const) {
          const { answer } = await ask(path, { ...browserKey, ...(secret as object) }, method)
          expect(answer.status).to.equal(404)
        }
      }
      const noKey = await ask(made.id, { client_secret: made.client_secret ?? '' })
      expect(noKey.answer.status).to.equal(401)
    })

    it('gives no other page a look at answers to the secret key', async () => {
      const headers = { authorization: `Bearer ${standIn.secretKey}`, origin: 'http://evil' }
      const answer = await fetch(`${standIn.url}/v1/refunds?payment_intent=x`, { headers })
      expect(answer.status).to.equal(200)
      expect(answer.headers.get('access-control-allow-origin')).to.equal(null)
    })
  })
})
