import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

/** Longer than the server takes for anything; who hears nothing until then has lost the line. */
const patienceMs = 45_000
const untilAnsweredMs = 180_000
const pauseMs = 150

/** What came back: the text as it came, byte for byte. */
export interface Answer {
  status: number
  text: string
  replayed: boolean
}

/** A change that somebody wanted, and what they know of it. */
export interface Entry {
  key: string
  act: string
  who: Person
  path: string
  body: object
  /** How often it was sent. */
  sent: number
  /** A yes, or a no. */
  answer?: Answer
}

export interface Person {
  name: string
  cookie: string
  place: string
}

/** What all clients have sent and heard; it lives on when what they talk to is killed. */
export class Journal {
  readonly entries = new Map<string, Entry>()
  readonly problems: string[] = []
  /** Requests that are under way now. */
  underWay = 0
  /** Tries that were not answered with a yes or a no, and those of them that were told 503. */
  unanswered = 0
  busy = 0
  /** Changes that had been made when they were asked for again. */
  foundDone = 0
  replaysChecked = 0
  slowestMs = 0

  /** What was agreed to, of one act or of all. */
  agreed(act?: string): Entry[] {
    return [...this.entries.values()].filter((entry) => {
      return entry.answer?.status === 200 && (act === undefined || entry.act === act)
    })
  }
}

/** The reply of an entry that was agreed to. */
export function replyOf<T>({ answer }: Entry): T {
  return JSON.parse(answer?.text ?? 'null') as T
}

/** Somebody signed in, who asks until they are answered, always under the same key. */
export class Client {
  readonly who: Person
  readonly journal: Journal
  private readonly url: string

  constructor(url: string, who: Person, journal: Journal) {
    this.url = url
    this.who = who
    this.journal = journal
  }

  /** Wants a change; resolves with the reply, or null when it was refused. */
  async does<T>(act: string, path: string, body: object = {}): Promise<T | null> {
    const entry: Entry = { key: randomUUID(), act, who: this.who, path, body, sent: 0 }
    this.journal.entries.set(entry.key, entry)
    entry.answer = await this.untilAnswered(entry)
    return entry.answer.status === 200 ? replyOf<T>(entry) : null
  }

  /** Asks for something that has no key of its own, such as a page, until it is there. */
  async asks<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<T | null> {
    const question = { key: '', act: method, who: this.who, path, body: body ?? {}, sent: 0 }
    const { status, text } = await this.untilAnswered(question)
    return status === 200 ? (JSON.parse(text) as T) : null
  }

  /** The same once more, under its key. */
  async again(entry: Entry): Promise<Answer> {
    return await this.untilAnswered({ ...entry, sent: 0 })
  }

  private async untilAnswered(entry: Entry): Promise<Answer> {
    const { journal } = this
    const until = performance.now() + untilAnsweredMs
    let lost = false
    while (performance.now() < until) {
      entry.sent += 1
      const answer = await this.once(entry)
      if (answer && !comesLater(answer)) {
        if (lost && answer.replayed) journal.foundDone += 1
        return answer
      }
      lost = true
      journal.unanswered += 1
      await sleep(pauseMs * (0.5 + Math.random()))
    }
    journal.problems.push(`${entry.act} ${entry.path} had no answer in ${untilAnsweredMs} ms`)
    return { status: 0, text: '', replayed: false }
  }

  private async once(entry: Entry): Promise<Answer | null> {
    const { journal, who } = this
    const began = performance.now()
    journal.underWay += 1
    try {
      const reply = await fetch(`${this.url}/api/places/${who.place}${entry.path}`, {
        method: entry.act === 'GET' ? 'GET' : 'POST',
        headers: {
          cookie: who.cookie,
          'content-type': 'application/json',
          ...(entry.key && { 'idempotency-key': entry.key }),
        },
        ...(entry.act !== 'GET' && { body: JSON.stringify(entry.body) }),
        signal: AbortSignal.timeout(patienceMs),
      })
      const text = await reply.text()
      const { status } = reply
      const replayed = reply.headers.get('idempotent-replay') === 'true'
      journal.slowestMs = Math.max(journal.slowestMs, performance.now() - began)
      this.note(entry, status, text)
      return { status, text, replayed }
    } catch (error) {
      if ((error as Error).name === 'TimeoutError') {
        journal.problems.push(`${entry.act} ${entry.path} hung for ${patienceMs} ms`)
      }
      return null
    } finally {
      journal.underWay -= 1
    }
  }

  /** A no has the one shape, and the database's absence is told by 503 alone. */
  private note(entry: Entry, status: number, text: string): void {
    const { journal } = this
    const code = status === 200 ? '' : codeOf(text)
    if (status === 503) journal.busy += 1
    if (code === null) journal.problems.push(`${entry.act}: ${status} in another shape: ${text}`)
    if (status >= 500 && status !== 503) {
      journal.problems.push(`${entry.act} ${entry.path} was answered ${status}: ${text}`)
    }
  }
}

/** Nothing is decided yet: the same is asked again. */
function comesLater({ status, text }: Answer): boolean {
  return status >= 500 || status === 429 || text.includes('payment_gateway_trouble')
}

/** The code of a refusal; null when it is not `{ error: { code, message, details, requestId } }`. */
function codeOf(text: string): string | null {
  try {
    const { error, ...rest } = JSON.parse(text) as { error?: Record<string, unknown> }
    const { code, message, details, requestId } = error ?? {}
    const whole = [code, message, requestId].every((each) => typeof each === 'string')
    return whole && details && Object.keys(rest).length === 0 ? String(code) : null
  } catch {
    return null
  }
}
