import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { join } from 'node:path'

const startWithin = 60_000

/** What a process says of itself when it is ready, and later. */
export type News = Record<string, unknown>

/** A process of ours that may be killed, and started again as it was. */
export class Child<Ready extends News = News> {
  private readonly file: string
  private readonly env: NodeJS.ProcessEnv
  private readonly log: number
  private process: ChildProcess | undefined
  private gone: Promise<unknown> = Promise.resolve()
  /** Set while it is meant to end. */
  private ending = false
  /** How it ended, if nobody had asked it to. */
  fell: string | undefined
  /** Called with what it says once it is ready. */
  heard: (news: News) => void = () => undefined

  /** @param log file that keeps what it prints */
  constructor(file: string, log: string, env: NodeJS.ProcessEnv = {}) {
    this.file = join(import.meta.dirname, file)
    this.env = { ...process.env, ...env }
    this.log = openSync(log, 'w')
  }

  get pid(): number {
    return this.process?.pid ?? 0
  }

  /** Starts it with these settings; resolves with its first word. */
  async start(settings: object): Promise<Ready> {
    const child = fork(this.file, [JSON.stringify(settings)], {
      execArgv: ['--import', 'tsx'],
      env: this.env,
      stdio: ['ignore', this.log, this.log, 'ipc'],
    })
    this.process = child
    this.ending = false
    // Its last words arrive before the channel closes, and perhaps after its end.
    this.gone = Promise.all([once(child, 'exit'), once(child, 'disconnect')]).then(
      ([[code, signal]]) => {
        if (!this.ending) this.fell = `${this.file} ended by itself with ${signal ?? code}`
      },
    )
    const late = AbortSignal.timeout(startWithin)
    const said = once(child, 'message', { signal: late }) as Promise<[Ready]>
    const ready = await Promise.race([said.then(([news]) => news), this.gone.then(() => null)])
    if (!ready) throw new Error(this.fell)
    child.on('message', (news: News) => this.heard(news))
    return ready
  }

  say(order: object): void {
    if (this.process?.connected) this.process.send(order, () => undefined)
  }

  /** `kill -9`; resolves when it is gone, and everything it had said is heard. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    this.ending = true
    this.process?.kill(signal)
    await this.gone
  }

  async stop(): Promise<void> {
    await this.kill('SIGTERM')
  }
}
