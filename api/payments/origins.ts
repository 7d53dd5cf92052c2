import { GatewayTrouble, gateway } from './stripe/index.ts'

/**
 * Origins that the card page talks to, for the content security policy: card data goes from the
 * browser to the processor and never through this server (docs/decisions/0007). Without a
 * gateway, none.
 */
export function paymentOrigins(): string[] {
  try {
    const { live, scriptUrl } = gateway()
    if (!live) return [new URL(scriptUrl).origin]
  } catch (error) {
    if (error instanceof GatewayTrouble) return []
    throw error
  }
  return ['https://js.stripe.com', 'https://api.stripe.com', 'https://hooks.stripe.com']
}
