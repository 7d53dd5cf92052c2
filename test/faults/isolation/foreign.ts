import type { Endpoint } from '../../../api/platform/index.ts'
import type { Random } from '../../../scripts/seed/random.ts'
import type { Operation } from '../fuzz/document.ts'
import { Maker } from '../fuzz/values.ts'
import type { Heard } from '../world/heard.ts'
import type { Copy } from './copy.ts'
import { commonNames } from './known-to-all.ts'
import { hasCells, turned } from './files.ts'
import type { Ids } from './ids.ts'
import { nameOf, type Answer, type Person, type Question } from './person.ts'
import { textOf, type Traces } from './traces.ts'

/** A request of one's own world, in parts. */
interface Asked {
  params: Record<string, string>
  query: Record<string, string>
  body: Record<string, unknown> | null
  bytes?: Buffer
}

/** Where in it something is named that another world could have: part and keys. */
type Spot = [keyof Asked, ...string[]]

export interface Strangers {
  /** Turns what is ours into the other world's. */
  there: Copy
  /** Turns it into what nobody has. */
  nowhere: Copy
  traces: Traces
  ids: Ids
}

/** Asks for what is another world's: it must be answered as what does not exist. */
export class Foreign {
  private readonly strangers: Strangers
  private readonly maker: Maker
  readonly problems: string[] = []
  asked = 0
  /** Names of the other world's that were looked up, and not found. */
  notFound = 0
  spots = 0
  /** Names that are common to all, by the list below. */
  common = 0

  constructor(strangers: Strangers, random: Random, known: Map<string, readonly unknown[]>) {
    this.strangers = strangers
    this.maker = new Maker(random, known)
  }

  async of(route: Endpoint, operation: Operation, heard: readonly Heard[], person: Person) {
    const samples = heard.filter(({ place }) => place === person.place || place === '')
    const bases: Asked[] = samples.length > 0 ? samples.slice(0, 2) : [this.made(operation)]
    for (const base of bases) {
      for (const spot of this.spotsIn(base)) {
        if (isCommon(route, spot)) this.common += 1
        else await this.compare(route, person, base, spot)
      }
    }
  }

  private made({ params, query, body }: Operation): Asked {
    const names = Object.keys(params).filter((name) => name !== 'place')
    const { ids } = this.strangers
    return {
      params: Object.fromEntries(names.map((name) => [name, ids.get(name)?.[0] ?? ''])),
      query: Object.fromEntries(
        (query.required ?? []).map((name) => [
          name,
          String(this.maker.valid(query.properties?.[name] ?? {}, name)),
        ]),
      ),
      body: body && (this.maker.valid(body) as Record<string, unknown>),
    }
  }

  /** What does not exist, what is theirs, and what does not exist once more: all alike. */
  private async compare(route: Endpoint, person: Person, base: Asked, spot: Spot): Promise<void> {
    const { there, nowhere, traces } = this.strangers
    const own = question(route, person, base)
    const ask = async (copy: Copy) => {
      const asked = question(route, person, await put(base, spot, copy))
      const answer = await person.ask(asked)
      this.asked += 1
      return { asked, answer, same: plain(answer, asked, own) }
    }
    const before = await ask(nowhere)
    const theirs = await ask(there)
    this.spots += 1
    if (theirs.answer.status === 404) this.notFound += 1
    const what = `${nameOf(route)} by ${person.role}, ${spot.join('.')} of another world`
    const found = traces.in(theirs.answer.raw, said(theirs.asked))
    if (found.length > 0) this.problems.push(`${what} gives away ${found.slice(0, 5).join(', ')}`)
    if (theirs.same === before.same) return
    // What the first request changed may show in the second, and then shows in the third.
    const after = await ask(nowhere)
    if (theirs.same !== after.same) {
      this.problems.push(`${what}: ${theirs.same.slice(0, 300)} where ${after.same.slice(0, 300)}`)
    }
  }

  private spotsIn({ params, query, body, bytes }: Asked): Spot[] {
    const { there } = this.strangers
    const spots: Spot[] = bytes && hasCells(bytes) ? [['bytes', 'cells']] : []
    const walk = (value: unknown, ...path: Spot) => {
      if (value && typeof value === 'object') {
        for (const [key, each] of Object.entries(value)) walk(each, ...path, key)
      } else if (typeof value === 'string' && names(value) && there.of(value) !== value) {
        spots.push(path)
      }
    }
    for (const [part, value] of Object.entries({ params, query, body })) walk(value, part as 'body')
    return spots
  }
}

function isCommon({ method, path }: Endpoint, spot: Spot): boolean {
  const route = `${method} ${path}`
  return commonNames.some((each) => {
    return each.field === spot.at(-1) && (!each.route || each.route === route)
  })
}

/** Free text names nothing. */
const names = (text: string) => !/\p{Script=Han}/u.test(text)

async function put(base: Asked, [part, ...path]: Spot, copy: Copy): Promise<Asked> {
  const { bytes, ...rest } = base
  if (part === 'bytes') return { ...rest, ...(bytes ? { bytes: await turned(bytes, copy) } : {}) }
  const asked = { ...structuredClone(rest), ...(bytes ? { bytes } : {}) }
  let at = asked[part] as Record<string, unknown>
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>
  const last = path.at(-1) ?? ''
  at[last] = copy.of(at[last], last)
  return asked
}

/** A refusal without what was asked for by name, which it may say back; of a yes that it is one. */
function plain({ status, text }: Answer, asked: Question, own: Question): string {
  if (status === 200) return 'yes'
  const known = new Set(wordsOf(own))
  const strange = wordsOf(asked).filter((word) => !known.has(word))
  return strange.reduce((told, word) => told.replaceAll(word, 'it'), `${status} ${text}`)
}

const wordsOf = (asked: Question) => said(asked).match(/[\w-]{4,}/g) ?? []

/** All that a question says, also in the cells of its file. */
function said({ path, body = '', bytes = Buffer.of() }: Question): string {
  return `${decodeURIComponent(path)} ${JSON.stringify(body)} ${textOf(bytes)}`
}

function question(route: Endpoint, { place }: Person, asked: Asked): Question {
  const { method, file } = route
  const { params, query, body, bytes } = asked
  const path = route.path.replace(/:(\w+)/g, (_all, name: string) =>
    encodeURIComponent(name === 'place' ? place : (params[name] ?? '')),
  )
  const search = new URLSearchParams(query).toString()
  const whole = { method: method.toUpperCase(), path: search ? `${path}?${search}` : path }
  if (file) return { ...whole, bytes: bytes ?? Buffer.from('x'), type: file.types[0] ?? '' }
  return body ? { ...whole, body } : whole
}
