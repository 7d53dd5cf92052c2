/** How a buyer pays online. */
export type Method = 'card' | 'alipay' | 'wechat'

/**
 * open: waits for the buyer, also after a declined card. acting: the buyer is asked to do
 * something elsewhere (the bank's question, Alipay's page, WeChat's code). failed: it can never
 * succeed any more.
 */
export type IntentState = 'open' | 'acting' | 'processing' | 'paid' | 'failed' | 'cancelled'

/** A payment as the other side knows it. */
export interface Intent {
  ref: string
  state: IntentState
  fen: number
  /** What went back or is on its way back; a refund that fails is taken off again. */
  refundedFen: number
  clientSecret: string | null
  next: { kind: 'redirect'; url: string } | { kind: 'qr'; text: string } | null
  /** Why the last try did not go through: the bank's decline code. */
  problem: string | null
  /** Our payment, as we wrote it into the metadata. */
  payment: string | null
}

/** A refund as the other side knows it; one that was `done` may still become `failed`. */
export interface RefundSeen {
  ref: string
  state: 'pending' | 'done' | 'failed'
  fen: number
  /** Our refund, as we wrote it into the metadata. */
  refund: string | null
  problem: string | null
}

/** What an event is about; what it says is not used, the object is fetched again. */
export interface EventRead {
  id: string
  type: string
  /** The id of the payment intent or refund. */
  object: string
  kind: 'intent' | 'refund' | 'other'
}

/** The outside of payments. Every change carries a key: the same key again changes nothing. */
export interface Gateway {
  /** False: play money. */
  live: boolean
  publishableKey: string
  /** Stripe.js, or the stand-in's script of the same surface. */
  scriptUrl: string
  ask(input: {
    payment: string
    fen: number
    method: Method
    what: string
    key: string
    returnUrl: string
  }): Promise<Intent>
  look(ref: string): Promise<Intent>
  /** Ends a payment that nobody made; the answer says `paid` when the buyer was faster. */
  cancel(ref: string, key: string): Promise<Intent>
  refund(input: { refund: string; ref: string; fen: number; key: string }): Promise<RefundSeen>
  lookRefund(ref: string): Promise<RefundSeen>
  listRefunds(intentRef: string): Promise<RefundSeen[]>
  /** Reads what came by webhook from its raw bytes; throws BadSignature. */
  readEvent(raw: Buffer, signature: string): EventRead
}

/** A call that did not come through; `retry` says whether the same call may mend it. */
export class GatewayTrouble extends Error {
  override name = 'GatewayTrouble'
  constructor(
    readonly code: string,
    readonly retry: boolean,
    /** By which the other side finds the call in its own log. */
    readonly request?: string,
  ) {
    super([code.replaceAll('_', ' '), request].filter(Boolean).join(', request '))
  }
}

/** What came by webhook was not signed with our secret, or too long ago. */
export class BadSignature extends Error {
  override name = 'BadSignature'
}

let current: Gateway | null = null

/** Sets the gateway that payments go through; null takes it away. */
export function useGateway(gateway: Gateway | null): void {
  current = gateway
}

/** The gateway that payments go through. */
export function gateway(): Gateway {
  if (!current) throw new GatewayTrouble('no_gateway', false)
  return current
}
