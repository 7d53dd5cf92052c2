import type { Endpoint } from '../../../api/platform/index.ts'
import type { Heard } from '../world/heard.ts'
import { commonLists } from './known-to-all.ts'
import type { Ids } from './ids.ts'
import { nameOf, tried, type Answer, type Person } from './person.ts'
import type { Traces } from './traces.ts'

/** What is asked for besides the bare list, where a list can be searched or must be told of what. */
const queries: Record<string, readonly string[]> = {
  'get /places/:place/households': ['?search=罗', '?group=一组', '?limit=2'],
  'get /places/:place/employees': ['?search=Q', '?limit=1'],
  'get /places/:place/rules': ['?all=true'],
  'get /places/:place/objections': ['?state=decided'],
  'get /places/:place/claims': ['?state=posted', '?limit=1'],
  'get /places/:place/market/prints': ['?series=sheep-live'],
  'get /places/:place/adoption/offers/:offer/example': ['?weight=1'],
  'get /places/:place/bank-lines': ['?state=waiting'],
  'get /places/:place/market/orders': ['?whose=home', '?limit=1'],
  'get /places/:place/aid-ledger': ['?from=2020-01&to=2030-12'],
  'get /places/:place/counter/household': ['?code=1-001'],
}

export interface Read {
  route: Endpoint
  person: Person
  path: string
  answer: Answer
}

/** Everything that the people of a world may read of it, by every id they could know. */
export class Reads {
  private readonly ids: Ids
  private readonly heard: ReadonlyMap<string, readonly Heard[]>
  private readonly each: number

  constructor(ids: Ids, heard: ReadonlyMap<string, readonly Heard[]>, each: number) {
    this.ids = ids
    this.heard = heard
    this.each = each
  }

  async by(person: Person): Promise<Read[]> {
    const reads: Read[] = []
    for (const route of tried) {
      if (route.method !== 'get' || !person.mayEnter(route) || route.who === 'anyone') continue
      if (commonLists.some((each) => each.route === `get ${route.path}`)) continue
      for (const path of this.pathsOf(route, person)) {
        reads.push({ route, person, path, answer: await person.ask({ method: 'GET', path }) })
      }
    }
    return reads
  }

  /** So many of the ids of each kind; where one lies in another, each with each. */
  private pathsOf(route: Endpoint, { place }: Person): string[] {
    const names = Object.keys(route.params.shape).filter((name) => name !== 'place')
    const begun = [route.path.replace(':place', place)]
    const filled = names.reduce((paths, name) => {
      const ids = (this.ids.get(name) ?? []).slice(0, this.each)
      return paths.flatMap((path) =>
        ids.map((id) => path.replace(`:${name}`, encodeURIComponent(id))),
      )
    }, begun)
    const own = (this.heard.get(`get ${route.path}`) ?? []).map(
      ({ query }) => `?${new URLSearchParams(query)}`,
    )
    const asked = ['', ...(queries[`get ${route.path}`] ?? []).map(encodeURI), ...own]
    return filled.flatMap((path) => [...new Set(asked)].map((query) => `${path}${query}`))
  }
}

/** The same questions again: the answers must be the same, and give nothing of the other away. */
export async function askAgain(reads: readonly Read[], traces: Traces): Promise<string[]> {
  const problems: string[] = []
  const again = async ({ route, person, path, answer }: Read) => {
    const now = await person.ask({ method: 'GET', path })
    const found = traces.in(now.raw, path)
    const what = `${nameOf(route)} by ${person.role} (${path})`
    if (found.length > 0) problems.push(`${what} gives away ${found.slice(0, 5).join(', ')}`)
    else if (now.status !== answer.status || now.text !== answer.text) {
      problems.push(`${what} has another answer since there is another village: ${now.text}`)
    }
  }
  const left = [...reads]
  const work = async () => {
    for (let one = left.pop(); one; one = left.pop()) await again(one)
  }
  await Promise.all(Array.from({ length: 8 }, work))
  return problems
}

/** What the other world's people read of their own: it is as ours, and there is nothing of ours in it. */
export function sameAsTheirs(ours: readonly Read[], theirs: readonly Read[], traces: Traces) {
  const problems: string[] = []
  if (ours.length !== theirs.length) problems.push('the two worlds are not alike')
  for (const [index, { route, person, path, answer }] of theirs.entries()) {
    const what = `${nameOf(route)} by ${person.role} (${path})`
    const found = traces.in(answer.raw, path)
    if (found.length > 0) problems.push(`${what} gives away ${found.slice(0, 5).join(', ')}`)
    const same = ours[index]?.answer
    if (same?.status !== answer.status) {
      problems.push(
        `${what}: ${answer.text.slice(0, 200)} where ours have ${same?.text.slice(0, 200)}`,
      )
    }
  }
  return problems
}
