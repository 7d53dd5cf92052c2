import { randomUUID } from 'node:crypto'
import type { Random } from '../../../scripts/seed/random.ts'

const once = randomUUID()

/** Headers that a client gets wrong, or an attacker gets right. */
const odd: readonly Record<string, string>[] = [
  { 'idempotency-key': '' },
  { 'idempotency-key': 'again' },
  { 'idempotency-key': '../../etc/passwd' },
  { 'idempotency-key': once },
  { 'idempotency-key': once.toUpperCase() },
  { 'idempotency-key': '{"$gt":""}' },
  { 'content-type': 'text/plain' },
  { 'content-type': 'application/xml' },
  { 'content-type': 'multipart/form-data; boundary=x' },
  { 'content-type': 'application/x-www-form-urlencoded' },
  { 'content-type': 'application/json; charset=utf-7' },
  { 'content-type': 'application/json; charset=gbk' },
  { 'content-type': 'application/json; charset="' },
  { 'content-type': ';;;' },
  { 'content-encoding': 'gzip' },
  { 'content-encoding': 'br' },
  { 'content-encoding': 'zip' },
  { cookie: '__Host-qianshou=s%3Anobody.signed' },
  { cookie: '__Host-qianshou=%00%ff; =; ;;' },
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'not an origin' },
  { 'sec-fetch-site': 'cross-site' },
  { host: 'evil.example' },
  { 'x-forwarded-for': '{"$gt":""}, ::1, 999.1.1.1' },
  { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'javascript' },
  { accept: 'image/*;q=0' },
  { 'accept-language': '*'.repeat(4000) },
  { 'stripe-signature': 't=1,v1=00' },
  { 'if-none-match': '"0"', 'if-modified-since': 'yesterday' },
  { range: 'bytes=0-99999999999' },
  { 'x-http-method-override': 'DELETE' },
]

export function oddHeaders(random: Random): Record<string, string> {
  return random.pick(odd)
}
