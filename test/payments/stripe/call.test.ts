import { expect } from 'chai'
import Stripe from 'stripe'
import { called, declinedIntent } from '../../../api/payments/stripe/call.ts'
import { trouble } from './support/asking.ts'

const { StripeAPIError, StripeCardError, StripeConnectionError, StripeRateLimitError } =
  Stripe.errors
type Raw = ConstructorParameters<typeof StripeAPIError>[0]

describe('A payment call that fails', () => {
  const failed = (raw: object, Kind: typeof StripeAPIError = StripeAPIError) =>
    trouble(called(() => Promise.reject(new Kind({ message: 'no', ...raw } as Raw))))

  it('may be tried again when the other side was busy, at fault, or never heard', async () => {
    const tried: [number | undefined, boolean][] = [
      [undefined, true],
      [200, true],
      [399, true],
      [400, false],
      [402, false],
      [404, false],
      [408, false],
      [409, true],
      [410, false],
      [429, true],
      [430, false],
      [499, false],
      [500, true],
      [503, true],
    ]
    for (const [statusCode, retry] of tried) {
      const met = await failed({ statusCode })
      expect(met.retry, String(statusCode)).to.equal(retry)
    }
  })

  it('is named by the most that is known of it', async () => {
    const about = { statusCode: 400, type: 'api_error' }
    const code = async (raw: object, Kind?: typeof StripeAPIError) =>
      (await failed({ ...about, ...raw }, Kind)).code
    const [decline_code, param] = ['lost_card', 'metadata[[refund]]']
    expect(await code({ decline_code, code: 'card_declined', param })).to.equal('lost_card')
    expect(await code({ code: 'card_declined', param })).to.equal('card_declined')
    expect(await code({ param })).to.equal('invalid_metadata_refund_')
    expect(await code({})).to.equal('api_error')
    expect(await code({ type: undefined })).to.equal('gateway_error')
    expect(await code({ param }, StripeConnectionError as never)).to.equal('connection_cut')
    expect(await code({ param }, StripeRateLimitError as never)).to.equal('rate_limit')
  })

  it('stays what it is when it is no failure of the other side', async () => {
    const own = new Error('our own')
    const met = await called(() => Promise.reject(own)).catch((error: unknown) => error)
    expect(met).to.equal(own)
    expect(await called(() => Promise.resolve(7))).to.equal(7)
  })

  it('is a payment all the same when a card was declined while it was asked for', () => {
    const payment_intent = { id: 'pi_1' } as Stripe.PaymentIntent
    const declined = new StripeCardError({ message: 'no', payment_intent } as never)
    expect(declinedIntent(declined)).to.equal(payment_intent)
    for (const other of [
      new StripeCardError({ message: 'no' } as never),
      new StripeAPIError({ message: 'no', payment_intent } as never),
      new Error('our own'),
    ]) {
      expect(() => declinedIntent(other)).to.throw(other.message)
    }
  })
})
