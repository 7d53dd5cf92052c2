import type Stripe from 'stripe'
import type { Gateway, Method } from './gateway.ts'

type Asked = Parameters<Gateway['ask']>[0]
type Create = Stripe.PaymentIntentCreateParams

/** Stripe's word for our method. */
const typeOf: Record<Method, 'card' | 'alipay' | 'wechat_pay'> = {
  card: 'card',
  alipay: 'alipay',
  wechat: 'wechat_pay',
}

/** A card is confirmed in the buyer's browser; Alipay and WeChat Pay here, at once. */
export function intentRequest({ payment, fen, method, what, returnUrl }: Asked): Create {
  const common: Create = {
    amount: fen,
    currency: 'cny',
    description: what,
    metadata: { payment },
    allowed_payment_method_types: [typeOf[method]],
    expand: ['latest_charge'],
  }
  if (method === 'card') return common
  const confirmed: Create = { ...common, confirm: true, return_url: returnUrl }
  if (method === 'alipay') return { ...confirmed, payment_method_data: { type: 'alipay' } }
  return {
    ...confirmed,
    payment_method_data: { type: 'wechat_pay' },
    payment_method_options: { wechat_pay: { client: 'web' } },
  }
}

/** A part or the whole of a payment back to where it came from. */
export function refundRequest(input: Parameters<Gateway['refund']>[0]): Stripe.RefundCreateParams {
  const { refund, ref, fen } = input
  return { payment_intent: ref, amount: fen, metadata: { refund } }
}
