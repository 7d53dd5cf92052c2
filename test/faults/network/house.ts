import { setTimeout as sleep } from 'node:timers/promises'
import type { Random } from '../../../scripts/seed/random.ts'
import type { Journal } from '../support/client.ts'
import { Link, type Carried } from '../support/link.ts'
import { Trial } from '../support/trial.ts'
import { canBeLed, lineToDatabase } from './lines.ts'
import type { Spell } from './weathers.ts'

const wellWithinMs = 15_000

type Links = Partial<Record<Spell['line'], Link>>

/** A village whose server one reaches, and which reaches its database, over lines of ours. */
export class WeatheredHouse {
  private readonly trial: Trial
  private readonly links: Links

  private constructor(trial: Trial, links: Links) {
    this.trial = trial
    this.links = links
  }

  static async open(folder: string, random: Random): Promise<WeatheredHouse> {
    const links: Links = {}
    const trial = await Trial.open(folder, {
      uri: async (uri) => {
        if (!canBeLed(uri)) return uri
        const line = await lineToDatabase(uri, random)
        links.database = line.link
        return line.uri
      },
      url: async ({ port }) => {
        links.clients = await Link.to({ host: '127.0.0.1', port }, random)
        return `http://127.0.0.1:${links.clients.port}`
      },
    })
    return new WeatheredHouse(trial, links)
  }

  async close(): Promise<void> {
    await this.trial.close()
    for (const link of Object.values(this.links)) await link.close()
  }

  /** There is none to a database whose address cannot be another. */
  hasLine(line: Spell['line']): boolean {
    return line in this.links
  }

  get journal(): Journal {
    return this.trial.journal
  }

  /** By each of the lines. */
  get carried(): Carried[] {
    return Object.values(this.links).map(({ carried }) => carried)
  }

  /** Everyone goes on under the weather; afterwards it has made no difference. */
  async under({ line, weather, ms }: Spell, random: Random): Promise<string[]> {
    const { trial } = this
    const link = this.links[line] as Link
    const before = link.carried.bytes
    const process = trial.server.child.pid
    const load = trial.load(random)
    await sleep(500)
    link.weather = weather
    await sleep(ms)
    link.weather = {}
    const recovery = await this.recovery()
    await sleep(500)
    await trial.rest(load)
    await trial.finish()
    return [
      ...recovery,
      ...(link.carried.bytes === before ? ['nothing has passed the line'] : []),
      ...(trial.server.child.pid === process ? [] : ['the server was started anew']),
      ...(await trial.prove(random)),
    ]
  }

  /** The server is well again by itself, soon after the weather is. */
  private async recovery(): Promise<string[]> {
    const until = performance.now() + wellWithinMs
    for (;;) {
      const signal = AbortSignal.timeout(wellWithinMs)
      const reply = await fetch(`${this.trial.server.url}/healthz`, { signal }).catch(() => null)
      if (reply?.ok) return []
      if (performance.now() > until) return ['the server was not well again in time']
      await sleep(200)
    }
  }
}
