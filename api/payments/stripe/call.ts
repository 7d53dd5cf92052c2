import Stripe from 'stripe'
import { GatewayTrouble } from './gateway.ts'

/**
 * Makes a call and gives every way of failing one shape. The outcome of a call with `retry` is
 * not known: it may have been done, so it is repeated under the same key or looked up. Stripe's
 * own error is left behind, for it may carry a client secret.
 */
export async function called<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error
    throw new GatewayTrouble(codeOf(error), mayMend(error), error.requestId)
  }
}

/** A payment that was declined while it was asked for is there all the same. */
export function declinedIntent(error: unknown): Stripe.PaymentIntent {
  const declined = error instanceof Stripe.errors.StripeCardError
  const intent = declined ? error.payment_intent : undefined
  if (intent) return intent
  throw error
}

function codeOf(error: Stripe.errors.StripeError): string {
  if (error instanceof Stripe.errors.StripeConnectionError) return 'connection_cut'
  if (error instanceof Stripe.errors.StripeRateLimitError) return 'rate_limit'
  const wrong = error.param ? `invalid_${error.param.replaceAll(/\W+/g, '_')}` : undefined
  return error.decline_code ?? error.code ?? wrong ?? error.rawType ?? 'gateway_error'
}

/** Too many calls, a fault over there, a cut connection, or the same key under way at once. */
function mayMend(error: Stripe.errors.StripeError): boolean {
  const { statusCode } = error
  if (statusCode === undefined) return true
  return statusCode === 409 || statusCode === 429 || statusCode >= 500 || statusCode < 400
}
