import mongoose from 'mongoose'
import { Refusal, clock, plainSchema, type Actor } from '../platform/index.ts'
import { applyIntent } from './apply.ts'
import { applyRefund } from './send-refund.ts'
import { BadSignature, GatewayTrouble, gateway } from './stripe/index.ts'
import { troubleTold } from './start-charge.ts'

/** Events that were taken over; one that comes again is answered and left alone. */
const Events = mongoose.model(
  'PaymentEvent',
  plainSchema<{ _id: string; type: string; at: Date }>({
    _id: { type: String, required: true },
    type: { type: String, required: true },
    at: { type: Date, required: true },
  }),
  'paymentEvents',
)

/**
 * Takes an event. Only which object it is about is believed, and only with the signature over
 * the raw bytes; the object itself is fetched again, so that order and repetition do not matter.
 */
export async function receiveEvent(_actor: Actor, input: { bytes: Buffer; signature?: string }) {
  const event = readSigned(input.bytes, input.signature ?? '')
  if (event.kind === 'other' || (await Events.exists({ _id: event.id }))) return {}
  await troubleTold(async () => {
    if (event.kind === 'intent') await applyIntent(await gateway().look(event.object))
    else await applyRefund(await gateway().lookRefund(event.object))
  })
  await Events.updateOne(
    { _id: event.id },
    { $set: { type: event.type, at: clock.now() } },
    { upsert: true },
  )
  return {}
}

function readSigned(bytes: Buffer, signature: string) {
  try {
    return gateway().readEvent(bytes, signature)
  } catch (error) {
    if (error instanceof BadSignature) throw new Refusal('malformed', 'signature_wrong')
    if (error instanceof GatewayTrouble) throw new Refusal('conflict', 'payment_gateway_trouble')
    throw error
  }
}
