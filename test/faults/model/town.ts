import { endpoints } from '../../../api/app.ts'
import { checkEverything } from '../../../api/check-everything.ts'
import { useGateway } from '../../../api/payments/index.ts'
import { Refusal, clock, setClock, type Actor } from '../../../api/platform/index.ts'
import { ask } from '../../../scripts/seed/ask.ts'
import type { House } from '../../support/house.ts'
import type { Paper } from './paper.ts'
import { people, type Who } from './people.ts'
import { Phone } from './phone.ts'
import { expectSame, type Asked, type Reply } from './step.ts'
import type { Tally } from './tally.ts'
import { PlayBank } from './trade/play-bank.ts'
import { viewsOf } from './views.ts'

/** What comes back for something that was asked for. */
interface Answer {
  /** The refusal's code; null where it was done. */
  refused: string | null
  reply: Reply
}

interface How {
  key?: string
  overHttp?: boolean
}

/** Steps after which what was touched is compared, or everything, and the checkers are run. */
const compareAfter = 4
const compareAllAfter = 90
const checkAfter = 90

/** The product on its database, as the people of a story reach it. */
export class Town {
  readonly bank = new PlayBank()
  readonly tally: Tally
  private readonly actors: ReadonlyMap<Who, Actor>
  private readonly phone: Phone
  private readonly touched = new Set<string>()
  private steps = 0

  constructor(house: House, actors: ReadonlyMap<Who, Actor>, tally: Tally, paper: Paper) {
    this.actors = actors
    this.tally = tally
    this.phone = new Phone(house.url)
    useGateway(this.bank)
    setClock(() => new Date(paper.now))
  }

  isCommand(route: string): boolean {
    return endpointOf(route).isCommand
  }

  /** Asks through the door for writes, or over HTTP; a refusal is an answer, all else is thrown. */
  async ask(asked: Asked, { key, overHttp = false }: How = {}): Promise<Answer> {
    const { who, route, input = {} } = asked
    if (overHttp && !asked.neverOverHttp) {
      const place = who ? people[who].code : ''
      this.tally.overHttp += 1
      return await this.phone.ask({ who, place, endpoint: endpointOf(route), input, key })
    }
    const actor = who ? this.actors.get(who)! : this.nobody()
    try {
      return { refused: null, reply: await ask(actor, route, input, key) }
    } catch (error) {
      if (error instanceof Refusal) return { refused: error.code, reply: null }
      throw error
    }
  }

  /** After some steps: what the routes show of what was touched since is as the paper says. */
  async compare(paper: Paper, touched: readonly string[]): Promise<void> {
    this.steps += 1
    for (const name of touched) this.touched.add(name)
    if (this.steps % compareAllAfter === 0) await this.compareThese(paper, null)
    else if (this.steps % compareAfter === 0) await this.compareThese(paper, this.touched)
    if (this.steps % checkAfter === 0) await this.check()
  }

  private async compareThese(paper: Paper, names: ReadonlySet<string> | null): Promise<void> {
    const views = Object.entries(viewsOf(paper)).filter(([name]) => names?.has(name) ?? true)
    this.touched.clear()
    for (const [name, view] of views) {
      this.tally.views += 1
      const { refused, reply } = await this.ask(view)
      expectSame(`whether ${name} is shown`, refused, null)
      expectSame(name, view.read(reply), view.foreseen)
    }
  }

  /** The end of a story: everything is compared, and every proof of the books is made. */
  async end(paper: Paper): Promise<void> {
    await this.compareThese(paper, null)
    await this.check()
  }

  private async check(): Promise<void> {
    this.tally.checks += 1
    expectSame('the checkers', await checkEverything(), [])
  }

  private nobody(): Actor {
    const [anyone] = this.actors.values()
    return { ...anyone!, account: null, roles: [], place: undefined as never, at: clock.now() }
  }
}

function endpointOf(route: string) {
  const found = endpoints.find((each) => `${each.method} ${each.path}` === route)
  if (!found) throw new Error(`no route ${route}`)
  return found
}
