/** How a call goes wrong. */
export interface Fault {
  /**
   * A status of 429 or above, or the connection cut, or a 404 that carries no error (as from
   * something between us and Stripe).
   */
  answer: 429 | 500 | 502 | 503 | 'cut' | 'empty_404'
  /** before: nothing was done; after: it was done, and only the answer is lost. */
  when: 'before' | 'after'
  /** How many calls; 1 when left out. Stripe's library itself repeats a cut call once. */
  times?: number
  /** Only calls that begin with this, such as `POST /v1/refunds`. */
  on?: string
  /** The same key gives the same fault ever after, as Stripe does with a 500. */
  kept?: boolean
}

/** The faults that are to come. */
export class Faults {
  private rows: Fault[] = []

  add(fault: Fault): void {
    this.rows.push({ ...fault, times: fault.times ?? 1 })
  }

  clear(): void {
    this.rows = []
  }

  /** What befalls this call, and one time fewer of it. */
  take(call: string): Fault | null {
    const fault = this.rows.find((one) => !one.on || call.startsWith(one.on))
    if (!fault) return null
    fault.times = (fault.times ?? 1) - 1
    if (fault.times === 0) this.rows = this.rows.filter((one) => one !== fault)
    return fault
  }
}

/** What such a fault answers. */
export function faultAnswer(fault: Fault): { status: number; body: unknown } {
  if (fault.answer === 429) {
    const message = 'Too many requests hit the API too quickly.'
    return {
      status: 429,
      body: { error: { type: 'invalid_request_error', code: 'rate_limit', message } },
    }
  }
  if (fault.answer === 'empty_404') return { status: 404, body: {} }
  const message = 'An unknown error occurred.'
  return { status: Number(fault.answer), body: { error: { type: 'api_error', message } } }
}
