/** What Stripe puts into `error`. */
export interface StripeProblem {
  type: 'invalid_request_error' | 'card_error' | 'idempotency_error' | 'api_error'
  message: string
  code?: string
  decline_code?: string
  param?: string
  payment_intent?: unknown
}

/** An answer that is an error; `kept` ones are repeated under the same idempotency key. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: StripeProblem,
    readonly kept = true,
  ) {
    super(problem.message)
  }
}

/** The request is not well formed, or asks for what is not there. */
export function badRequest(
  message: string,
  more: { code?: string; param?: string; payment_intent?: unknown } = {},
  status = 400,
): Refused {
  const kept = !more.code?.startsWith('parameter_') && status === 400
  return new Refused(status, { type: 'invalid_request_error', message, ...more }, kept)
}

/** Stripe refuses parameters that it does not know. */
export function onlyThese(form: object, known: readonly string[]): void {
  const unknown = Object.keys(form).find((name) => !known.includes(name))
  if (unknown === undefined) return
  const message = `Received unknown parameter: ${unknown}`
  throw badRequest(message, { code: 'parameter_unknown', param: unknown })
}
