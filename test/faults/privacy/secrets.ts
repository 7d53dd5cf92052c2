import type { Contents } from '../isolation/worlds.ts'

export const kinds = ['identity number', 'telephone', 'bank account', 'minor’s name'] as const
export type Kind = (typeof kinds)[number]

export interface Secret {
  kind: Kind
  value: string
}

/** What nobody may read who has no business with it: by its form, and by what the world holds. */
export class Secrets {
  private readonly known: readonly Secret[]

  constructor(known: readonly Secret[]) {
    this.known = known
  }

  /** What of it stands in a text, each once. */
  in(text: string): Secret[] {
    const held = this.known.filter(({ value }) => text.includes(value))
    const found = [...held, ...byForm(text)]
    return found.filter(({ value }, at) => found.findIndex((each) => each.value === value) === at)
  }

  of(kind: Kind): Secret {
    const found = this.known.find((each) => each.kind === kind)
    if (!found) throw new Error(`the world has no ${kind}`)
    return found
  }

  get count(): number {
    return this.known.length
  }
}

/** Not within a word or behind a point: ids and fractions have runs of digits too. */
const alone = (form: string) => new RegExp(`(?<![\\w.-])${form}(?![\\w-])`, 'g')
const identities = alone('\\d{17}[\\dXx]')
const telephones = alone('(?:\\+?86)?1[3-9]\\d{9}')
const cards = alone('\\d{16,19}')

function byForm(text: string): Secret[] {
  const of = (kind: Kind, form: RegExp, fits: (value: string) => boolean) =>
    [...text.matchAll(form)].flatMap(([value]) => (fits(value) ? [{ kind, value }] : []))
  return [
    ...of('identity number', identities, isIdentity),
    ...of('telephone', telephones, () => true),
    ...of('bank account', cards, isCard),
  ]
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11643: the last character is a checksum. */
function isIdentity(text: string): boolean {
  const sum = weights.reduce((all, weight, at) => all + weight * Number(text[at]), 0)
  return '10X98765432'[sum % 11] === text.at(-1)?.toUpperCase()
}

/** The checksum of cards (Luhn). */
function isCard(text: string): boolean {
  const sum = [...text].reverse().reduce((all, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1)
    return all + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** An identity number that could be somebody's: of the made-up county, with its checksum. */
export function identityNumber(serial: number): string {
  const body = `51192219${String(70 + (serial % 30))}0101${String(serial % 1000).padStart(3, '0')}`
  const sum = weights.reduce((all, weight, at) => all + weight * Number(body[at]), 0)
  return `${body}${'10X98765432'[sum % 11]}`
}

/** Every telephone, account and child that the world has on file. */
export function secretsOf(contents: Contents, adultIfBorn: string): Secret[] {
  const found: Secret[] = []
  const add = (kind: Kind, value: unknown) => {
    if (typeof value === 'string' && value.length > 1) found.push({ kind, value })
  }
  const walk = (value: unknown) => {
    if (Array.isArray(value)) for (const each of value) walk(each)
    else if (value && typeof value === 'object' && !(value instanceof Date)) {
      const facts = value as Record<string, unknown>
      if (typeof facts.phone === 'string') add('telephone', facts.phone)
      if (facts.holder !== undefined) add('bank account', facts.number)
      add('bank account', facts.payerAccount)
      if (typeof facts.born === 'string' && facts.born > adultIfBorn)
        add('minor’s name', facts.name)
      if (!('_bsontype' in facts)) for (const each of Object.values(facts)) walk(each)
    }
  }
  for (const documents of contents.values()) walk(documents)
  return found
}
