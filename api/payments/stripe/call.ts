import Stripe from 'stripe'
import { GatewayTrouble } from './gateway.ts'

/**
 * Makes a call and gives every way of failing one shape. The outcome of a call with `retry` is
 * not known: it may have been done, so it is repeated under the same key or looked up.
 */
export async function called<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw troubleOf(error)
  }
}

/** Stripe's own error behind our trouble. */
export function stripeError(error: unknown): Stripe.errors.StripeError | null {
  const cause = error instanceof GatewayTrouble ? error.cause : error
  return cause instanceof Stripe.errors.StripeError ? cause : null
}

function troubleOf(error: unknown): GatewayTrouble {
  if (error instanceof GatewayTrouble) return error
  const told = stripeError(error)
  if (!told) throw error
  return new GatewayTrouble(codeOf(told), mayMend(told), { cause: told })
}

function codeOf(error: Stripe.errors.StripeError): string {
  if (error instanceof Stripe.errors.StripeConnectionError) return 'connection_cut'
  if (error instanceof Stripe.errors.StripeRateLimitError) return 'rate_limit'
  return error.decline_code ?? error.code ?? error.rawType ?? 'gateway_error'
}

/** Too many calls, a fault over there, a cut connection, or the same key under way at once. */
function mayMend(error: Stripe.errors.StripeError): boolean {
  const { statusCode } = error
  if (statusCode === undefined) return true
  return statusCode === 409 || statusCode === 429 || statusCode >= 500 || statusCode < 400
}
