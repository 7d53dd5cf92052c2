import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clock } from '../../../api/platform/index.ts'
import { Child } from '../support/child.ts'
import { Caller } from '../world/caller.ts'

const megabyte = 1024

/** A server in a process of its own, whose memory is watched while others go on asking it. */
export class WatchedServer {
  readonly caller: Caller
  private readonly child: Child
  /** Longest that anybody else has waited, in milliseconds. */
  slowestOther = 0
  othersAnswered = 0
  othersRefused = 0

  private constructor(child: Child, url: string) {
    this.child = child
    this.caller = new Caller(url)
  }

  static async open(uri: string): Promise<WatchedServer> {
    const folder = join(import.meta.dirname, '../../../data/faults/files')
    mkdirSync(folder, { recursive: true })
    const env = { LOG_LEVEL: 'error', SESSION_SECRET: 'only for tests' }
    const child = new Child('server-process.ts', join(folder, 'server.log'), env)
    const aheadMs = clock.now().getTime() - Date.now()
    const { url } = await child.start({ uri, port: 0, aheadMs })
    return new WatchedServer(child, String(url))
  }

  /** Runs `work` while others ask; tells by how many megabytes the server's memory peaked. */
  async watch<T>(work: () => Promise<T>): Promise<{ result: T; grewMb: number }> {
    writeFileSync(`/proc/${this.child.pid}/clear_refs`, '5') // the peak begins anew
    const before = this.kilobytes('VmRSS')
    const others = this.others()
    const result = await work()
    await others.stop()
    return { result, grewMb: Math.round((this.kilobytes('VmHWM') - before) / megabyte) }
  }

  private kilobytes(field: 'VmRSS' | 'VmHWM'): number {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8')
    return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1])
  }

  /** Somebody who asks whether the server is well, again and again. */
  private others(): { stop(): Promise<void> } {
    let going = true
    const ask = async () => {
      while (going) {
        const wire = { method: 'GET', path: '/healthz', headers: {}, body: null }
        const { ms, status } = await this.caller.send(wire)
        this.othersAnswered += 1
        if (status !== 200) this.othersRefused += 1
        this.slowestOther = Math.max(this.slowestOther, ms)
        await new Promise((go) => setTimeout(go, 20))
      }
    }
    const asking = ask()
    return {
      stop: async () => {
        going = false
        await asking
      },
    }
  }

  get fell(): string | undefined {
    return this.child.fell
  }

  async stop(): Promise<void> {
    this.caller.close()
    await this.child.stop()
  }
}
