import { RateLimiterMemory, type RateLimiterAbstract } from 'rate-limiter-flexible'
import { DoorRefusal } from './refusal.ts'

/** Requests a minute. Tills that come back from a dead spot send their queue at once. */
export interface Limits {
  perAccount: number
  perAddress: number
}

export const usualLimits: Limits = { perAccount: 3000, perAddress: 1200 }

/** Makes a counter of tries: so many points in so many seconds, then it is open again. */
export function limiter(points: number, seconds: number): RateLimiterAbstract {
  return new RateLimiterMemory({ points, duration: seconds })
}

/** Takes one try, or refuses with the seconds to wait. */
export async function take(from: RateLimiterAbstract, key: string): Promise<void> {
  try {
    await from.consume(key)
  } catch (error) {
    throw tooMany(error as { msBeforeNext: number })
  }
}

export function tooMany(state: { msBeforeNext: number }): DoorRefusal {
  const retryAfterSeconds = Math.max(1, Math.ceil(state.msBeforeNext / 1000))
  return new DoorRefusal(429, 'too_many', { retryAfterSeconds })
}
