import { checkEverything } from '../../../api/check-everything.ts'
import { jobs } from '../../../api/app.ts'
import { Random } from '../../../scripts/seed/random.ts'
import { closeHouse } from '../../support/house.ts'
import type { Part } from '../part.ts'
import { livingWorld, type World } from '../world/index.ts'
import { Caller, type Reply } from '../world/caller.ts'
import { operationsOf, type Operation } from './document.ts'
import { Judge, told } from './judge.ts'
import { Things } from './known.ts'
import { Requests, type Wire } from './requests.ts'
import { Tally } from './tally.ts'
import { Maker } from './values.ts'
import { Visitors } from './visitors.ts'

const atOnce = 8
/** Of each route at one village: what is done there makes its lists ever longer. */
const mostEach = 100

/** Requests of every route, made from the served description alone, at living villages. */
export const part: Part = async (settings) => {
  const each = settings.count ?? (settings.quick ? 40 : 2_000)
  const tally = new Tally(settings.tell)
  for (let done = 0; done < each; done += mostEach) {
    const world = await livingWorld()
    const fuzz = await Fuzz.of(world, settings.seed + done, tally)
    await fuzz.run(Math.min(mostEach, each - done))
    await fuzz.end()
    await world.life.yard.bank.close()
    await closeHouse(world.house)
  }
  return tally.found()
}

class Fuzz {
  private readonly caller: Caller
  private readonly operations: Operation[]
  private readonly visitors: Visitors
  private readonly random: Random
  private readonly things: Things
  private readonly makers: Map<Operation, Requests>
  private readonly judge = new Judge()
  private readonly tally: Tally

  private constructor(
    world: World,
    seed: number,
    tally: Tally,
    caller: Caller,
    visitors: Visitors,
    document: unknown,
  ) {
    this.caller = caller
    this.visitors = visitors
    this.tally = tally
    this.random = new Random(seed)
    this.operations = operationsOf(document)
    tally.routes = this.operations.length
    this.things = new Things(world.heard.values())
    this.makers = new Map(
      this.operations.map((each, index) => {
        const random = new Random(seed + index)
        const maker = new Maker(random, this.things.byName)
        return [each, new Requests(each, random, maker, world.heard.get(each.route) ?? [])]
      }),
    )
  }

  static async of(world: World, seed: number, tally: Tally): Promise<Fuzz> {
    const caller = new Caller(world.house.url)
    const served = { method: 'GET', path: '/api/openapi.json', headers: {}, body: null }
    const { body } = await caller.send(served)
    const visitors = await Visitors.of(caller)
    return new Fuzz(world, seed, tally, caller, visitors, JSON.parse(body.toString()))
  }

  /** So many of each route, in an order that mixes them. */
  async run(each: number): Promise<void> {
    const turns = this.operations.flatMap((one) => Array.from({ length: each }, () => one))
    for (let left = turns.length - 1; left > 0; left -= 1) {
      const other = this.random.between(0, left)
      const [a, b] = [turns[left], turns[other]] as [Operation, Operation]
      turns[left] = b
      turns[other] = a
    }
    await Promise.all(Array.from({ length: atOnce }, (_, index) => this.work(turns, index)))
  }

  private async work(turns: Operation[], visitor: number): Promise<void> {
    const mine = visitor % this.visitors.count
    for (let one = turns.pop(); one; one = turns.pop()) {
      const wire = this.makers.get(one)?.next()
      if (wire) await this.attempt(one, wire, mine)
    }
  }

  private async attempt(operation: Operation, wire: Wire, visitor: number): Promise<void> {
    const cookie = this.visitors.cookie(visitor)
    // Guessing is slowed down by address, which is not what is tried here.
    const address = `10.${[0, 0, 0].map(() => this.random.between(0, 255)).join('.')}`
    wire.headers = { cookie, 'x-forwarded-for': address, ...wire.headers }
    try {
      const reply = await this.caller.send(wire)
      this.tally.note(reply)
      const wrong = this.judge.wrong(operation, wire, reply)
      if (wrong) this.fail(operation, wire, `${wrong}: ${reply.body.toString().slice(0, 300)}`)
      await this.afterwards(operation, wire, reply, visitor)
    } catch (error) {
      this.fail(operation, wire, String(error))
    }
  }

  /** What was made is known from now on; who was put out comes in again. */
  private async afterwards(operation: Operation, wire: Wire, reply: Reply, visitor: number) {
    const { status, type, body } = reply
    if (status === 200 && type === 'application/json') {
      this.things.learn(operation, this.operations, JSON.parse(body.toString()))
    }
    if (status === 401 && wire.kind !== 'headers') await this.visitors.letIn(visitor)
  }

  private fail(operation: Operation, wire: Wire, what: string): void {
    this.tally.fail(`${operation.name} ${what} ← ${told(wire)}`)
  }

  /** The village's books must have borne it, also after the jobs have run. */
  async end(): Promise<void> {
    for (const job of jobs) {
      await job.run().catch((error: Error) => this.tally.fail(`${job.name}: ${error.message}`))
    }
    for (const unsound of await checkEverything()) {
      this.tally.fail(`the books: ${JSON.stringify(unsound)}`)
    }
    this.caller.close()
  }
}
