/** Any answer that is not a yes: the server's refusal, or no answer at all (status 0). */
export class ApiRefusal extends Error {
  readonly status: number
  readonly code: string
  readonly details: Record<string, unknown>
  readonly requestId: string

  constructor(
    status: number,
    code: string,
    details: Record<string, unknown> = {},
    requestId = '',
    message = code,
  ) {
    super(message)
    this.name = 'ApiRefusal'
    this.status = status
    this.code = code
    this.details = details
    this.requestId = requestId
  }

  /** No answer came, so nobody knows whether it was done: the same key must be tried again. */
  get unanswered() {
    return this.status === 0 || this.status >= 500
  }
}

export const isRefusal = (thrown: unknown): thrown is ApiRefusal => thrown instanceof ApiRefusal

/** Whatever was thrown, as a refusal, so that a screen has one thing to show. */
export const asRefusal = (thrown: unknown): ApiRefusal =>
  isRefusal(thrown) ? thrown : new ApiRefusal(0, 'network', {}, '', String(thrown))

export function refusalFrom(response: Response, body: unknown): ApiRefusal {
  const error = (body as { error?: Record<string, unknown> } | null)?.error ?? {}
  const code =
    typeof error.code === 'string'
      ? error.code
      : response.status >= 500
        ? 'server_error'
        : 'unknown'
  return new ApiRefusal(
    response.status,
    code,
    (error.details ?? {}) as Record<string, unknown>,
    String(error.requestId ?? response.headers.get('x-request-id') ?? ''),
    String(error.message ?? code),
  )
}
