import { addDays, clock, dayOf } from '../../../api/platform/index.ts'
import { closeHouse } from '../../support/house.ts'
import { Copy } from '../isolation/copy.ts'
import { idsOf } from '../isolation/ids.ts'
import { castOf, nameOf } from '../isolation/person.ts'
import { Reads } from '../isolation/reads.ts'
import { textOf } from '../isolation/traces.ts'
import { everything, here } from '../isolation/worlds.ts'
import type { Found, Part } from '../part.ts'
import { Caller } from '../world/caller.ts'
import { livingWorld, type World } from '../world/index.ts'
import { exceptions, handedOut } from './exceptions.ts'
import { linesOfTheLog } from './log.ts'
import { pagesInABrowser } from './pages.ts'
import { plant } from './plant.ts'
import { pagesForAnyone, triedOnTheBoard } from './public.ts'
import { Secrets, kinds, secretsOf, type Kind } from './secrets.ts'
import { scannerFinds } from './self-check.ts'

/** Everything that can be read, scanned for what nobody else may know. */
export const part: Part = async ({ quick }) => {
  const world = await livingWorld()
  const scan = new Scan(world, quick ? 2 : 20)
  await scan.prepare()
  await scan.publicPages()
  await scan.pagesOfRoles()
  await scan.log()
  const found = scan.end()
  await world.life.yard.bank.close()
  await closeHouse(world.house)
  return found
}

/** Eighteen years and a leap day or two. */
const childhood = 18 * 365 + 4

class Scan {
  private readonly world: World
  private readonly each: number
  private readonly caller: Caller
  private secrets = new Secrets([])
  private readonly problems: string[] = []
  private readonly figures: Found['figures'] = {}

  constructor(world: World, each: number) {
    this.world = world
    this.each = each
    this.caller = new Caller(world.house.url)
  }

  async prepare(): Promise<void> {
    const planted = await plant()
    const adultIfBorn = addDays(dayOf(clock.now()), -childhood)
    this.secrets = new Secrets([...planted, ...secretsOf(await everything(), adultIfBorn)])
    this.problems.push(...(await scannerFinds(this.secrets)))
    this.figures['secrets on file and planted'] = this.secrets.count
  }

  /** Nothing at all may stand there, whatever was written on the way. */
  async publicPages(): Promise<void> {
    const tried = await triedOnTheBoard(this.world, this.caller, this.secrets)
    this.problems.push(...tried.problems)
    const pages = await pagesForAnyone(this.caller)
    const shown = await pagesInABrowser(this.world)
    for (const { name, text } of [...pages, ...shown.pages]) this.nothingIn(name, text, kinds)
    this.figures['tries to hang a secret on the board'] = tried.tries
    this.figures['public pages'] = pages.length
    this.figures['pages and prints in a browser'] = shown.missing ?? shown.pages.length
  }

  /** What each role may read: nothing beyond the exceptions, and none for what is handed out. */
  async pagesOfRoles(): Promise<void> {
    const contents = await everything()
    const cast = await castOf(this.caller, contents, new Copy({ ...here, mark: '' }, new Set()))
    const all = new Reads(idsOf(contents), this.world.heard, this.each)
    const reads = (await Promise.all(cast.map((person) => all.by(person)))).flat()
    const used = new Set<string>()
    const told = new Set<string>()
    for (const { route, person, path, answer } of reads) {
      const declared = `get ${route.path}`
      const isHandedOut = handedOut.some((each) => each.route === declared)
      const allowed = exceptions.filter((each) => each.route === declared && !isHandedOut)
      for (const each of allowed) used.add(each.route)
      const may = new Set<Kind>(allowed.flatMap((each) => each.kinds))
      // What people write to each other is theirs to read: identity numbers are looked for outside.
      const looked = kinds.filter((kind) => !may.has(kind) && (isHandedOut || kind !== kinds[0]))
      const where = `${nameOf(route)} by ${person.role} (${path})`
      if (answer.status >= 500) this.problems.push(`${where}: ${answer.text}`)
      const text = textOf(answer.raw)
      const kindsFound = this.secrets.in(text).map(({ kind }) => kind)
      for (const kind of new Set(kindsFound.filter((one) => looked.includes(one)))) {
        if (told.has(`${declared} ${kind}`)) continue
        told.add(`${declared} ${kind}`)
        this.nothingIn(where, text, [kind])
      }
    }
    for (const { route } of exceptions) {
      if (!used.has(route)) this.problems.push(`${route} is excepted, but nobody reads it`)
    }
    this.figures['pages read by roles'] = reads.length
    this.figures['routes with an exception'] = new Set(exceptions.map(({ route }) => route)).size
  }

  /** A server's log at its most talkative, while all of it is asked again. */
  async log(): Promise<void> {
    const { lines, requests } = await linesOfTheLog(this.world)
    for (const line of lines) this.nothingIn('the log', line, kinds)
    if (lines.length < requests) this.problems.push('the log has fewer lines than requests')
    this.figures['requests while the log was kept'] = requests
    this.figures['lines of the log'] = lines.length
  }

  private nothingIn(where: string, text: string, looked: readonly Kind[]): void {
    const found = this.secrets.in(text).filter(({ kind }) => looked.includes(kind))
    const [first] = found
    if (first) this.problems.push(`${where} has a ${first.kind}: ${around(text, first.value)}`)
  }

  end(): Found {
    this.caller.close()
    return { figures: this.figures, problems: this.problems.slice(0, 60) }
  }
}

function around(text: string, value: string): string {
  const at = text.indexOf(value)
  return text.slice(Math.max(0, at - 60), at + value.length + 20)
}
