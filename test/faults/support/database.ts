import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { Child } from './child.ts'
import { Link } from './link.ts'
import type { Random } from '../../../scripts/seed/random.ts'

const host = '127.0.0.1'
const backWithinMs = 30_000

/**
 * A database in a process of its own, which may be killed: the whole of it, or the engine behind
 * our gateway. One reaches it at the same address however often it was started.
 */
export class Database {
  readonly link: Link
  private readonly child: Child<{ uri: string; engine: string }>
  private readonly folder: string
  engine = ''

  private constructor(child: Child<{ uri: string; engine: string }>, folder: string, link: Link) {
    this.child = child
    this.folder = folder
    this.link = link
  }

  static async open(folder: string, random: Random): Promise<Database> {
    const child = new Child<{ uri: string; engine: string }>(
      'database-process.ts',
      join(folder, 'database.log'),
    )
    const database = new Database(child, folder, await Link.to({ host, port: 0 }, random))
    await database.start()
    return database
  }

  /** Past the link nobody may go: a driver that knew of a replica set would. */
  get uri(): string {
    return `mongodb://127.0.0.1:${this.link.port}/qianshou?directConnection=true`
  }

  /** Only our gateway has an engine behind it, which it starts again by itself. */
  get hasEngine(): boolean {
    return this.engine.includes('PostgreSQL')
  }

  async start(): Promise<void> {
    const { uri, engine } = await this.child.start({ folder: this.folder })
    this.link.target = { host, port: Number(/:(\d+)\//.exec(uri)?.[1]) }
    this.engine = engine.replace(/, (behind|on) .*/, '')
  }

  async kill(): Promise<void> {
    await this.child.kill()
  }

  killEngine(): void {
    const engine = namedBelow(this.child.pid, 'postgres')
    if (!engine) throw new Error('there is no PostgreSQL below the database process')
    process.kill(engine, 'SIGKILL')
  }

  /** Until it answers again. */
  async back(): Promise<void> {
    const until = performance.now() + backWithinMs
    for (;;) {
      const client = new MongoClient(this.uri, { serverSelectionTimeoutMS: 1_000 })
      try {
        await client.db().collection('settings').findOne()
        return
      } catch (error) {
        if (performance.now() > until) throw error
        await sleep(200)
      } finally {
        await client.close()
      }
    }
  }

  async stop(): Promise<void> {
    await this.child.stop()
    await this.link.close()
  }
}

/** The nearest process of that name among the children, and theirs, of this one. */
function namedBelow(pid: number, name: string): number | undefined {
  const parents = new Map<number, number>()
  const names = new Map<number, string>()
  for (const entry of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8')
      const [, own = '', rest = ''] = /\((.*)\) . (\d+)/.exec(stat) ?? []
      names.set(Number(entry), own)
      parents.set(Number(entry), Number(rest))
    } catch {
      continue // it has ended meanwhile
    }
  }
  for (let level = [pid]; level.length > 0;) {
    const below = [...parents].filter(([, parent]) => level.includes(parent)).map(([each]) => each)
    const found = below.find((each) => names.get(each) === name)
    if (found) return found
    level = below
  }
  return undefined
}
