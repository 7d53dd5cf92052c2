import type { Random } from '../../../scripts/seed/random.ts'
import type { Operation } from './document.ts'
import type { Wire } from './requests.ts'

/** More than the 256 kB that the door reads of a JSON body. */
const tooMuch = 300_000
const depth = 10_000

type Body = (given: Buffer, random: Random) => Buffer | string

/** What is no JSON, or more of it than anyone needs. */
const broken: readonly Body[] = [
  (given, random) => given.subarray(0, random.between(0, given.length)),
  (given, random) => flipped(given, random),
  (given) => Buffer.concat([given, Buffer.from([0xff, 0xfe, 0xc0, 0x80])]),
  (given) => Buffer.from(given.toString().replace(/"([^"]*)"/, '"\u00ff\u0000$1"'), 'latin1'),
  (given) => `\ufeff${given.toString()}`,
  (given) => Buffer.from(given.toString(), 'utf16le'),
  (given) => `${given.toString()}${given.toString()}`,
  () => '['.repeat(depth) + ']'.repeat(depth),
  () => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth),
  () => '['.repeat(depth),
  () => `{"a":"${'x'.repeat(tooMuch)}"}`,
  () => `{"${'k'.repeat(200_000)}":1}`,
  () => `{"a":[${'0,'.repeat(100_000)}0]}`,
  () => `{"a":${'9'.repeat(10_000)}}`,
  () => '{"a":1,"a":{"$gt":""}}',
  () => '{"a":NaN}',
  () => 'null',
  () => '"text"',
  () => '[]',
  () => '',
  () => '\u0000',
]

/** The same request with a body that breaks readers; for files their bytes are damaged. */
export function brokenBody(
  random: Random,
  { takes }: Operation,
  { body, headers }: Wire,
): Pick<Wire, 'body' | 'headers'> {
  const given = body ?? Buffer.from('{"a":"b"}')
  const type = headers['content-type'] ?? 'application/json'
  const damage = takes.length > 0 ? broken.slice(0, 3) : broken
  const made = random.pick(damage)(given, random)
  return { body: Buffer.from(made), headers: { ...headers, 'content-type': type } }
}

function flipped(given: Buffer, random: Random): Buffer {
  const copy = Buffer.from(given)
  for (let times = random.between(1, 8); times > 0 && copy.length > 0; times -= 1) {
    copy[random.between(0, copy.length - 1)] = random.between(0, 255)
  }
  return copy
}
