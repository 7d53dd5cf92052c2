import { checkEverything } from '../../../api/check-everything.ts'
import { Random } from '../../../scripts/seed/random.ts'
import { closeHouse } from '../../support/house.ts'
import { operationsOf } from '../fuzz/document.ts'
import { Things } from '../fuzz/known.ts'
import type { Found, Part, Settings } from '../part.ts'
import { Caller } from '../world/caller.ts'
import { livingWorld, type World } from '../world/index.ts'
import { Copy } from './copy.ts'
import { Door, type Places } from './door.ts'
import { Foreign } from './foreign.ts'
import { idsOf, type Ids } from './ids.ts'
import { Person, castOf, tried } from './person.ts'
import { Reads, askAgain, sameAsTheirs, type Read } from './reads.ts'
import { Traces } from './traces.ts'
import { asTheyAre, here, nowhere, settle, takeWorld, there, type Contents } from './worlds.ts'

/** Two worlds side by side: what people of the one may learn of the other, and do to it. */
export const part: Part = async (settings) => {
  const world = await livingWorld()
  const caller = new Caller(world.house.url)
  const sides = new Sides(world, caller, settings)
  await sides.comeApart()
  await sides.read()
  await sides.knock()
  await sides.reach()
  const found = await sides.end()
  caller.close()
  await world.life.yard.bank.close()
  await closeHouse(world.house)
  return found
}

interface Side {
  made: Contents
  copy: Copy
  ids: Ids
  cast: Person[]
  traces: Traces
}

class Sides {
  private readonly world: World
  private readonly caller: Caller
  private readonly settings: Settings
  private contents: Contents = new Map()
  private common: ReadonlySet<string> = new Set()
  private ours!: Side
  private theirs!: Side
  private reads: Read[] = []
  private readonly problems: string[] = []
  private readonly figures: Found['figures'] = {}

  constructor(world: World, caller: Caller, settings: Settings) {
    this.world = world
    this.caller = caller
    this.settings = settings
  }

  /** Ours is alone at first, and everything there is to read is read. */
  async comeApart(): Promise<void> {
    const { contents, common } = await takeWorld()
    Object.assign(this, { contents, common })
    this.ours = await this.side(here)
    const all = new Reads(this.ours.ids, this.world.heard, this.each)
    this.reads = await everyone(this.ours, (person) => all.by(person))
    this.theirs = await this.side(there)
    this.ours.traces = new Traces(here, this.ours.made, this.theirs.made)
    this.theirs.traces = new Traces(there, this.theirs.made, this.ours.made)
  }

  private async side(features: typeof here): Promise<Side> {
    const copy = new Copy(features, this.common)
    const made = await settle(this.contents, copy)
    const cast = await castOf(this.caller, made, copy)
    return { made, copy, ids: idsOf(made), cast, traces: new Traces(features, made) }
  }

  private get each(): number {
    return this.settings.quick ? 2 : 20
  }

  /** With the other beside it the answers are the same, and the other's are as ours. */
  async read(): Promise<void> {
    const { ours, theirs, problems } = this
    problems.push(...(await askAgain(this.reads, theirs.traces)))
    const all = new Reads(theirs.ids, theirs.copy.of(this.world.heard), this.each)
    const mirrored = await everyone(theirs, (person) => all.by(person))
    problems.push(...sameAsTheirs(this.reads, mirrored, ours.traces))
    const given = this.reads.filter(({ answer }) => answer.status === 200)
    const shows = given.filter(({ answer, path }) => ours.traces.in(answer.raw, path).length > 0)
    if (routesOf(shows) * 2 < routesOf(given)) {
      problems.push('our own pages do not show whose they are')
    }
    this.figures['kinds of id'] = ours.ids.size
    this.figures['pages read alone, then beside the other'] = this.reads.length
    this.figures['of them given'] = given.length
    this.figures['of them with marks of their own world'] = shows.length
  }

  /** Every route by every role, at home and at the other's. */
  async knock(): Promise<void> {
    const { ours, theirs, settings } = this
    const door = new Door(ours.ids, theirs.ids, theirs.traces)
    await everyone(ours, async (person, index) => {
      const places: Places = { there: theirs.cast[index]?.place ?? '', nowhere: 'nowhere-at-all' }
      await door.own(person)
      const some = (route: number) => !settings.quick || route % ours.cast.length === index
      await door.other(person, places, some)
      if (settings.quick) return []
      for (const sibling of siblings(ours, person)) {
        await door.other(person, { ...places, there: sibling }, () => false)
      }
      return []
    })
    await door.own(new Person(this.caller, 'nobody', ''))
    this.problems.push(...door.problems)
    this.figures.routes = tried.length
    this.figures.roles = ours.cast.length
    this.figures['knocks at doors'] = door.asked
  }

  /** By every route's every name for something: what is theirs is as what does not exist. */
  async reach(): Promise<void> {
    const { ours, theirs } = this
    const before = await asTheyAre(theirs.made)
    const nobodys = new Copy(nowhere, this.common)
    const strangers = { there: theirs.copy, nowhere: nobodys, traces: theirs.traces, ids: ours.ids }
    const known = new Things(this.world.heard.values()).byName
    const foreign = new Foreign(strangers, new Random(this.settings.seed), known)
    const served = { method: 'GET', path: '/api/openapi.json', headers: {}, body: null }
    const { body } = await this.caller.send(served)
    const operations = operationsOf(JSON.parse(body.toString()))
    for (const route of tried) {
      const name = `${route.method} ${route.path}`
      const operation = operations.find((each) => each.route === name)
      if (!operation || route.who === 'anyone') continue
      const heard = this.world.heard.get(name) ?? []
      const people = ours.cast.filter((each) => each.mayEnter(route))
      const reach = (person: Person) => foreign.of(route, operation, heard, person)
      if (route.method === 'get') await Promise.all(people.map(reach))
      else for (const person of people) await reach(person)
    }
    this.problems.push(...foreign.problems, ...changed(before, await asTheyAre(theirs.made)))
    this.figures['names of the other world asked for'] = foreign.spots
    this.figures['of them looked up, and not found'] = foreign.notFound
    this.figures['names that are common to all'] = foreign.common
  }

  async end(): Promise<Found> {
    const unsound = await checkEverything()
    this.problems.push(...unsound.map((each) => `the books: ${JSON.stringify(each)}`))
    return { figures: this.figures, problems: this.problems.slice(0, 60) }
  }
}

/** Places of the same world in which somebody has no business: neither theirs nor below it. */
function siblings({ made }: Side, { place }: Person): string[] {
  const places = (made.get('places') ?? []) as unknown as { code: string; path: string }[]
  const own = places.find(({ code }) => code === place)?.path ?? ''
  return places.filter(({ path }) => !path.startsWith(own)).map(({ code }) => code)
}

const routesOf = (reads: readonly Read[]) => new Set(reads.map(({ route }) => route)).size

/** All the people of a world at once. */
async function everyone<T>(
  { cast }: Side,
  work: (person: Person, index: number) => Promise<T[]>,
): Promise<T[]> {
  return (await Promise.all(cast.map(work))).flat()
}

/** Nothing that our people did has changed anything of theirs. */
function changed(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...before].flatMap(([name, document]) => {
    if (after.get(name) === document) return []
    return [`${name} of the other world was changed: ${after.get(name)?.slice(0, 300) ?? 'gone'}`]
  })
}
