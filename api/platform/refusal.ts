/** The five ways a command may say no, and the HTTP status each is told with. */
export const refusalStatus = {
  malformed: 400,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  against_rule: 422,
} as const

export type RefusalKind = keyof typeof refusalStatus

/**
 * An expected "no". Everything else that is thrown is a bug.
 * @param code snake_case, stable: the fronts translate it into words
 * @param details facts the words need, never names or other private data
 */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly code: string
  readonly details: Record<string, unknown>

  constructor(kind: RefusalKind, code: string, details: Record<string, unknown> = {}) {
    super(code.replaceAll('_', ' '))
    this.kind = kind
    this.code = code
    this.details = details
  }

  get status(): number {
    return refusalStatus[this.kind]
  }
}

/** What is refused before any command runs: no session, too large, too often, the wrong time. */
export class DoorRefusal extends Error {
  readonly status: 401 | 403 | 404 | 413 | 415 | 429 | 503
  readonly code: string
  readonly details: Record<string, unknown>

  constructor(status: DoorRefusal['status'], code: string, details: Record<string, unknown> = {}) {
    super(code.replaceAll('_', ' '))
    this.status = status
    this.code = code
    this.details = details
  }
}

/** Shorthand for a thing that is not here, or not for this place to know of. */
export function missing(what: string): Refusal {
  return new Refusal('missing', 'not_found', { what })
}
