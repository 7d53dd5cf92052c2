import type { Endpoint } from '../../../api/platform/index.ts'
import type { Ids } from './ids.ts'
import { nameOf, tried, type Person, type Question } from './person.ts'
import type { Traces } from './traces.ts'

const doorCodes = ['role_missing', 'not_your_place', 'session_missing']

export interface Places {
  /** Of the other world, the one that a role would be held at. */
  there: string
  /** A code that no place has. */
  nowhere: string
}

/** Every route by every role: at its own place, at the other world's, and by nobody. */
export class Door {
  private readonly ids: Ids
  private readonly foreign: Ids
  private readonly traces: Traces
  readonly problems: string[] = []
  asked = 0

  constructor(ids: Ids, foreign: Ids, traces: Traces) {
    this.ids = ids
    this.foreign = foreign
    this.traces = traces
  }

  /** In are those whom the declaration names; with ids that nothing has, so that nothing is done. */
  async own(person: Person): Promise<void> {
    for (const route of tried) {
      const place = person.role === 'nobody' ? this.anyPlace : person.place
      const answer = await person.ask(question(route, place, () => noId))
      this.asked += 1
      const stopped = doorCodes.includes(answer.code)
      if (stopped === person.mayEnter(route) || answer.status >= 500) {
        this.fail(route, person, `${stopped ? 'stopped' : 'let in'}: ${answer.text}`)
      }
    }
  }

  /**
   * Who belongs elsewhere is stopped, as at a place that does not exist, and learns nothing.
   * @param compares whether a route is also asked for with own ids, and at no place
   */
  async other(person: Person, { there, nowhere }: Places, compares: (index: number) => boolean) {
    const placed = tried.filter(({ path }) => path.includes(':place'))
    for (const [index, route] of placed.entries()) {
      const answers = []
      const ways = [
        [there, this.foreign],
        [there, this.ids],
        [nowhere, this.foreign],
      ] as const
      for (const [place, ids] of compares(index) ? ways : ways.slice(0, 1)) {
        const asked = question(route, place, (name) => ids.get(name)?.[0] ?? noId)
        const answer = await person.ask(asked)
        this.asked += 1
        answers.push(`${answer.status} ${answer.text}`)
        const traces = this.traces.in(answer.raw, JSON.stringify(asked))
        if (answer.code !== 'not_your_place' || traces.length > 0) {
          this.fail(route, person, `at ${place}: ${answer.text} ${traces.join(', ')}`)
        }
      }
      if (new Set(answers).size > 1) this.fail(route, person, `told apart: ${answers.join(' | ')}`)
    }
  }

  private get anyPlace(): string {
    return this.ids.get('code')?.[0] ?? ''
  }

  private fail(route: Endpoint, { role }: Person, what: string): void {
    this.problems.push(`${nameOf(route)} by ${role}: ${what.slice(0, 400)}`)
  }
}

const noId = '0123456789abcdef01234567'

function question(route: Endpoint, place: string, idFor: (name: string) => string): Question {
  const { method, path, body, file } = route
  const filled = path.replace(/:(\w+)/g, (_all, name: string) =>
    encodeURIComponent(name === 'place' ? place : idFor(name)),
  )
  const asked = { method: method.toUpperCase(), path: filled }
  if (file) return { ...asked, bytes: Buffer.from('x'), type: file.types[0] ?? '' }
  return body ? { ...asked, body: {} } : asked
}
