import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { checkEverything } from '../../../api/check-everything.ts'
import { endpoints } from '../../../api/app.ts'
import type { Role } from '../../../api/people/index.ts'
import { refusalShape } from '../../../api/platform/openapi.ts'
import type { Endpoint } from '../../../api/platform/index.ts'
import { closeHouse } from '../../support/house.ts'
import type { Found, Part } from '../part.ts'
import type { Reply } from '../world/caller.ts'
import type { Heard } from '../world/heard.ts'
import { livingWorld, type World } from '../world/index.ts'
import { loginOf } from '../world/people.ts'
import { hostileDocuments } from './documents.ts'
import { formulasInExports } from './exports.ts'
import type { Hostile } from './hostile.ts'
import { hidden, hostilePictures } from './pictures.ts'
import { WatchedServer } from './server.ts'
import { hostileTables } from './tables.ts'
import { hostileWorkbooks } from './workbooks.ts'

const patienceMs = 5_000
const mostMb = 300

/** Hostile files at every route that takes one, against a server whose memory is watched. */
export const part: Part = async ({ tell }) => {
  const world = await livingWorld()
  const server = await WatchedServer.open(world.house.uri)
  const files = new Files(world, server)
  const hostile = [
    ...(await hostileWorkbooks()),
    ...(await hostilePictures()),
    ...hostileTables(),
    ...hostileDocuments(),
  ]
  for (const route of endpoints.filter(({ file }) => file)) {
    tell(`${route.method} ${route.path}`)
    await files.at(route, hostile)
  }
  const problems = await formulasInExports(world)
  const found = files.end(hostile.length)
  const unsound = (await checkEverything()).map((each) => `the books: ${JSON.stringify(each)}`)
  await server.stop()
  await world.life.yard.bank.close()
  await closeHouse(world.house)
  return { ...found, problems: [...found.problems, ...problems, ...unsound] }
}

class Files {
  private readonly world: World
  private readonly server: WatchedServer
  private readonly cookies = new Map<string, string>()
  private readonly problems: string[] = []
  private routes = 0
  private sent = 0
  private taken = 0
  private slowest = 0
  private grewMost = 0

  constructor(world: World, server: WatchedServer) {
    this.world = world
    this.server = server
  }

  /** Every file that could pass for what the route takes; all of them where none could. */
  async at(route: Endpoint, hostile: readonly Hostile[]): Promise<void> {
    const types = route.file?.types ?? []
    const fitting = hostile.filter(({ as }) => as.some((type) => types.includes(type)))
    this.routes += 1
    for (const file of fitting.length > 0 ? fitting : hostile) {
      const type = file.as.find((each) => types.includes(each)) ?? types[0] ?? ''
      await this.hand(route, file, type)
    }
  }

  private async hand(route: Endpoint, file: Hostile, type: string): Promise<void> {
    const name = `${route.method} ${route.path}`
    const asked = this.world.heard.get(name)?.[0]
    if (!asked) throw new Error(`the world was made without ${name}`)
    const headers = {
      'content-type': type,
      'idempotency-key': randomUUID(),
      cookie: await this.cookieFor(route),
    }
    const wire = { method: 'POST', path: pathOf(route, asked), headers, body: file.bytes }
    const { result: reply, grewMb } = await this.server.watch(() => this.server.caller.send(wire))
    this.sent += 1
    this.slowest = Math.max(this.slowest, reply.ms)
    this.grewMost = Math.max(this.grewMost, grewMb)
    for (const problem of await this.wrong(route, file, asked, reply, grewMb)) {
      this.problems.push(`${file.name} as ${type} at ${name}: ${problem}`)
    }
  }

  private async wrong(
    route: Endpoint,
    file: Hostile,
    asked: Heard,
    { status, ms, body }: Reply,
    grewMb: number,
  ): Promise<string[]> {
    const problems: string[] = []
    if (status >= 500) problems.push(`${status} ${body.toString().slice(0, 200)}`)
    if (ms > patienceMs) problems.push(`took ${Math.round(ms)} ms`)
    if (grewMb > mostMb) problems.push(`the server grew by ${grewMb} MB`)
    if (status >= 400 && !refusalShape.safeParse(JSON.parse(body.toString())).success) {
      problems.push(`refused in another shape: ${body.toString().slice(0, 200)}`)
    }
    if (body.includes('root:x:0')) problems.push('it read a file of the server')
    if (status !== 200 || complains(body)) return problems
    this.taken += 1
    if (!file.harmless) problems.push('was taken')
    const kept = await this.kept(route, asked, JSON.parse(body.toString()))
    if (kept) problems.push(...(await leftIn(kept)))
    return problems
  }

  /** What a picture became, by the route that shows it. */
  private async kept({ path }: Endpoint, asked: Heard, reply: { id?: string }) {
    const shown = path.endsWith('/photos') ? `${path}/${reply.id}` : path
    const route = endpoints.find((each) => {
      return each.method === 'get' && (each.path === shown || each.path === `${path}/:photo`)
    })
    if (!route) return null
    const whole = pathOf({ path: shown }, { ...asked, query: {} })
    const headers = { cookie: await this.cookieFor(route) }
    const wire = { method: 'GET', path: whole, headers, body: null }
    const got = await this.server.caller.send(wire)
    return got.type.startsWith('image/') ? got.body : null
  }

  private async cookieFor({ who, path }: Pick<Endpoint, 'who' | 'path'>): Promise<string> {
    const role = Array.isArray(who) ? (who[0] as Role) : null
    if (!role) return ''
    const login = await loginOf(path.includes('/agreement') ? 'steward' : role)
    const cookie = this.cookies.get(login) ?? (await this.server.caller.signIn(login))
    this.cookies.set(login, cookie)
    return cookie
  }

  end(files: number): Found {
    const { server } = this
    if (server.fell) this.problems.push(server.fell)
    if (server.slowestOther > patienceMs) {
      this.problems.push(`others waited for ${Math.round(server.slowestOther)} ms`)
    }
    if (server.othersRefused > 0) this.problems.push(`${server.othersRefused} others were refused`)
    const figures = {
      routes: this.routes,
      'kinds of hostile file': files,
      'files handed in': this.sent,
      'refused, each cell or the whole': this.sent - this.taken,
      'taken, and made harmless': this.taken,
      'slowest reply': `${Math.round(this.slowest)} ms`,
      'most memory for one file': `${this.grewMost} MB`,
      'other requests answered meanwhile': server.othersAnswered,
      'slowest of them': `${Math.round(server.slowestOther)} ms`,
    }
    return { figures, problems: this.problems }
  }
}

function pathOf({ path }: Pick<Endpoint, 'path'>, { place, params, query }: Heard): string {
  const filled = path.replace(/:(\w+)/g, (_all, name: string) =>
    encodeURIComponent(name === 'place' ? place : (params[name] ?? '')),
  )
  const search = new URLSearchParams(query).toString()
  return `/api${filled}${search ? `?${search}` : ''}`
}

/** A dry run says with a yes what would be refused. */
function complains(body: Buffer): boolean {
  return ((JSON.parse(body.toString()) as { errorCount?: number }).errorCount ?? 0) > 0
}

/** A picture that was kept holds nothing but the picture. */
async function leftIn(picture: Buffer): Promise<string[]> {
  const { format, exif, xmp, iptc, icc } = await sharp(picture).metadata()
  const problems = picture.includes(hidden.slice(1, -1)) ? ['what it hid is still in it'] : []
  if (format !== 'webp') problems.push(`it is kept as ${format}`)
  if (exif ?? xmp ?? iptc ?? icc) problems.push('the camera’s data are still in it')
  return problems
}
