import { join } from 'node:path'
import { Child, type News } from './child.ts'
import type { Order } from './server-process.ts'

/** A server in a process of its own, at the same address however often it is started. */
export class Server {
  readonly child: Child
  readonly port: number
  /** Transactions that it has open, as far as it has said. */
  openTransactions = 0
  private readonly uri: string
  private aheadMs = 0
  private readonly runs = new Map<number, (problem: string | undefined) => void>()

  private constructor(child: Child, uri: string, port: number) {
    this.child = child
    this.uri = uri
    this.port = port
    child.heard = (news) => this.hear(news)
  }

  /** @param folder keeps its log */
  static async open(
    folder: string,
    uri: string,
    port: number,
    env: NodeJS.ProcessEnv,
  ): Promise<Server> {
    const child = new Child('server-process.ts', join(folder, 'server.log'), {
      LOG_LEVEL: 'warn',
      SESSION_SECRET: 'only for tests',
      ...env,
    })
    const server = new Server(child, uri, port)
    await server.start()
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  async start(): Promise<void> {
    this.openTransactions = 0
    await this.child.start({ uri: this.uri, port: this.port, aheadMs: this.aheadMs })
  }

  /** Its clock, and with it the village's, goes forward. */
  later(milliseconds: number): void {
    this.aheadMs += milliseconds
    this.child.say({ aheadMs: this.aheadMs } satisfies Order)
  }

  /** Runs the jobs now; resolves with what went wrong, once they have ended. */
  async runJobs(): Promise<string | undefined> {
    const number = this.runs.size + 1
    const done = new Promise<string | undefined>((tell) => this.runs.set(number, tell))
    this.child.say({ jobs: number } satisfies Order)
    return await done
  }

  private hear(news: News): void {
    if (typeof news.open === 'number') this.openTransactions = news.open
    if (typeof news.jobs === 'number') this.runs.get(news.jobs)?.(news.problem as string)
  }
}
