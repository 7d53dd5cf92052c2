import { moment } from '../../ui/words/dates.ts'

const two = (n: number) => String(n).padStart(2, '0')

/**
 * The number the server will give this sale, made here from the day and the key, so that a slip
 * printed without a network can be found later: the first four bytes of the key's SHA-256.
 */
export async function slipNumber(soldAt: Date, key: string): Promise<string> {
  const { month, day } = moment(soldAt)
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))
  const digits = new DataView(digest).getUint32(0) % 1_000_000
  return `${two(month)}${two(day)}-${String(digits).padStart(6, '0')}`
}
