import type { Gateway } from './gateway.ts'
import { stripeGateway, type StripeKeys } from './stripe-gateway.ts'

/** The keys that the stand-in answers to unless told others; they open nothing but play money. */
export const playMoneyKeys: StripeKeys = {
  secretKey: 'sk_test_play_money',
  publishableKey: 'pk_test_play_money',
  webhookSecret: 'whsec_play_money',
}

/** `{ standIn }` for the demo and the tests, otherwise the environment. */
export type GatewayEnv = Partial<Record<string, string>> & { standIn?: string }

/**
 * The gateway that the environment names, or null when it names none. `standIn` (or
 * `STRIPE_STAND_IN_URL`) leads to the stand-in; the three keys lead to Stripe.
 */
export function gatewayFrom(env: GatewayEnv): Gateway | null {
  const standIn = env.standIn ?? env.STRIPE_STAND_IN_URL
  if (standIn) return stripeGateway({ ...playMoneyKeys, at: standIn, retries: 0 })
  const names = ['STRIPE_SECRET_KEY', 'STRIPE_PUBLISHABLE_KEY', 'STRIPE_WEBHOOK_SECRET'] as const
  const missing = names.filter((name) => !env[name])
  if (missing.length === names.length) return null
  if (missing.length > 0) throw new Error(`payments need ${missing.join(' and ')} as well`)
  return stripeGateway({
    secretKey: env.STRIPE_SECRET_KEY ?? '',
    publishableKey: env.STRIPE_PUBLISHABLE_KEY ?? '',
    webhookSecret: env.STRIPE_WEBHOOK_SECRET ?? '',
    retries: 2,
  })
}
