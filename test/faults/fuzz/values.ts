import fc from 'fast-check'
import type { Random } from '../../../scripts/seed/random.ts'
import type { Schema } from './document.ts'

type Values = readonly unknown[]

/** Values that exist, by the name of the field that takes them: ids, codes, days. */
export type Known = Map<string, Values>

const chinese = fc.string({ unit: fc.constantFrom(...'柿坪村王小满的羊，一 2.'), maxLength: 12 })

/** Texts by the schema that they fit: the same ones are asked for by many routes. */
const ready = new Map<string, Values>()

/** Makes what a schema allows, out of one seed. */
export class Maker {
  private readonly random: Random
  private readonly known: Known

  constructor(random: Random, known: Known) {
    this.random = random
    this.known = known
  }

  /** Something that the schema allows; often what is known by the field's name. */
  valid(schema: Schema, name = ''): unknown {
    const known = this.known.get(name)
    const sure = name === 'place' ? 0.97 : 0.7
    if (known && known.length > 0 && this.random.next() < sure) {
      const value = this.random.pick(known)
      if (typeof value === typeOf(schema)) return value
    }
    const choices = schema.anyOf ?? schema.oneOf
    if (choices) return this.valid(this.random.pick(choices), name)
    if (schema.enum) return this.random.pick(schema.enum)
    return this.ofType(typeOf(schema, this.random), schema, name)
  }

  private ofType(type: string | undefined, schema: Schema, name: string): unknown {
    const { random } = this
    if (type === 'object') return this.object(schema)
    if (type === 'array') {
      const { items = {}, minItems = 0, maxItems = 5 } = schema
      const count = random.between(minItems, Math.max(minItems, Math.min(maxItems, minItems + 2)))
      return Array.from({ length: count }, () => this.valid(items, name))
    }
    if (type === 'integer' || type === 'number') return this.number(schema)
    if (type === 'boolean') return random.next() < 0.5
    if (type === 'null') return null
    if (type === 'string') return this.text(schema)
    return random.pick(nasty)
  }

  private object({ properties = {}, required = [] }: Schema): Record<string, unknown> {
    const wanted = Object.entries(properties).filter(
      ([name]) => required.includes(name) || this.random.next() < 0.5,
    )
    return Object.fromEntries(wanted.map(([name, schema]) => [name, this.valid(schema, name)]))
  }

  private number({ minimum = -1_000_000, maximum = 1_000_000_000 }: Schema): number {
    const most = this.random.next() < 0.5 ? Math.min(maximum, minimum + 20) : maximum
    return this.random.between(minimum, most)
  }

  private text(schema: Schema): string {
    const key = JSON.stringify(schema)
    const texts = ready.get(key) ?? this.texts(schema)
    ready.set(key, texts)
    return String(this.random.pick(texts))
  }

  private texts({ pattern, format, minLength = 0, maxLength = 40 }: Schema): Values {
    const seed = this.random.between(0, 2 ** 31)
    const sample = (texts: fc.Arbitrary<string>) => fc.sample(texts, { seed, numRuns: 40 })
    if (format === 'uuid') return sample(fc.uuid())
    if (format === 'uri') return sample(fc.webUrl())
    if (format === 'date-time') {
      const [min, max] = [new Date('2026-01-01'), new Date('2029-01-01')]
      return sample(fc.date({ min, max, noInvalidDate: true }).map((at) => at.toISOString()))
    }
    const fits = (text: string) => text.length >= minLength && text.length <= maxLength
    if (!pattern || pattern.startsWith('^[^')) {
      const words = sample(chinese).map((text) => text.padEnd(minLength, '柿').slice(0, maxLength))
      return words.filter((text) => fits(text.trim())).concat('柿'.repeat(Math.max(minLength, 1)))
    }
    if (pattern.startsWith('^\\d{4}-\\d{2}-\\d{2}')) return days
    return sample(fc.stringMatching(new RegExp(pattern))).filter(fits)
  }
}

const days = ['2026-11-16', '2027-09-01', '2027-09-09', '2028-02-29', '2030-01-31', '1999-12-31']

function typeOf({ type }: Schema, random?: Random): string | undefined {
  if (!Array.isArray(type)) return type
  return random ? random.pick(type) : type[0]
}

/** Values that have broken programs before. */
export const nasty: Values = [
  null,
  true,
  0,
  -1,
  0.5,
  -0,
  1e309,
  9007199254740993,
  2 ** 31,
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '＄where',
  '$where',
  '__proto__',
  'constructor',
  '0'.repeat(24),
  '2026-02-30',
  '-271821-04-20',
  '９９９',
  '😀'.repeat(50),
  'x'.repeat(5000),
  '\u202e\u200b',
  '../../etc/passwd',
  "'; drop table writes; --",
  '{{7*7}}',
  [],
  [[]],
  {},
  { a: { b: { c: {} } } },
]

/** What a database takes for an order, where it is let through. Raw JSON, for keys that literals lose. */
export const operators: readonly string[] = [
  '{"$gt":""}',
  '{"$ne":null}',
  '{"$in":["",null]}',
  '{"$where":"sleep(9000)"}',
  '{"$regex":"^(a+)+$"}',
  '{"$expr":{"$function":{"body":"function(){}","args":[],"lang":"js"}}}',
  '{"$oid":"0123456789abcdef01234567"}',
  '{"a.b":1}',
  '{"$set":{"roles":[{"role":"administrator","at":"/"}]}}',
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  '[{"$gt":""}]',
]

/** The schema's bounds and what lies just beyond them. */
export function edgesOf(schema: Schema): { inside: Values; outside: Values } {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems } = schema
  const some = (value: number | undefined, make: (value: number) => unknown) =>
    value === undefined ? [] : [make(value)]
  const text = (length: number) => '柿'.repeat(length)
  const list = (length: number) => Array.from({ length }, () => '0'.repeat(24))
  const texts = schema.pattern && !schema.pattern.startsWith('^[^') ? [] : [minLength, maxLength]
  return {
    inside: [
      ...some(minimum, (n) => n),
      ...some(maximum, (n) => n),
      ...texts.flatMap((length) => some(length, text)),
      ...some(minItems, list),
      ...(schema.enum ?? []),
    ],
    outside: [
      ...some(minimum, (n) => n - 1),
      ...some(maximum, (n) => n + 1),
      ...some(maxLength, (n) => text(n + 1)),
      ...some(minItems || undefined, (n) => list(n - 1)),
      ...some(maxItems, (n) => list(n + 1)),
      ...(schema.pattern ? ['\u0007', `${'0'.repeat(24)}\u0000`] : []),
      ...(schema.enum ? ['no_such_word'] : []),
    ],
  }
}
