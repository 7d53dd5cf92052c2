import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { refusalShape } from '../../../api/platform/openapi.ts'
import {
  aHousehold,
  send,
  signedIn,
  signedInAt,
  someGoods,
  type Agent,
} from '../../support/village.ts'
import type { House } from '../../support/house.ts'

/** What a till has asked for, and what it was told when it was told that it is done. */
interface Asked {
  till: Agent
  key: string
  sale: object
  reply?: object
}

const patience = 60_000

/** Tills that sell as fast as they are answered, and remember each answer. */
export class Tills {
  readonly asked: Asked[] = []
  readonly problems: string[] = []
  /** Requests that were told to come back later. */
  refused = 0
  /** The longest time until an answer, in milliseconds. */
  slowest = 0
  private readonly tills: { till: Agent; shift: string; household: string; goods: string }[] = []

  /** @param url another server on the house's database, where they are to sell */
  static async open(house: House, count: number, url?: string): Promise<Tills> {
    const opened = new Tills()
    for (let each = 0; each < count; each += 1) {
      const login = `till-${each + 1}`
      const here = await signedIn(house, 'keeper', { login })
      const till = url ? await signedInAt(url, login) : here
      const shift = await send(till, '/shifts', { counts: [] }).expect(200)
      const household = await aHousehold({ points: 1_000_000 })
      const goods = await someGoods({ points: 1_00, stock: 1_000_000 })
      opened.tills.push({
        till,
        shift: shift.body.id as string,
        household: String(household._id),
        goods: String(goods._id),
      })
    }
    return opened
  }

  /** All tills sell until they are told to stop. */
  async sell(until: () => boolean): Promise<void> {
    await Promise.all(
      this.tills.map(async ({ till, shift, household, goods }) => {
        while (!until()) {
          const lines = [{ goods, quantity: 1 }]
          const sale = { household, lines, shift, expectPoints: 1_00 }
          const asked: Asked = { till, key: randomUUID(), sale }
          this.asked.push(asked)
          if (!(await this.ask(asked))) await sleep(50)
        }
      }),
    )
  }

  /** Asks again, under its key, for all that had no answer, until each has one. */
  async askAgain(): Promise<number> {
    const open = this.asked.filter((each) => !each.reply)
    const deadline = Date.now() + patience
    for (const each of open) {
      while (!(await this.ask(each))) {
        if (Date.now() > deadline) {
          this.problems.push(`${each.key} has no answer a minute after all was well again`)
          return open.length
        }
        await sleep(100)
      }
    }
    return open.length
  }

  /** What was acknowledged is answered in the same words when it is asked for again. */
  async replay(asked: readonly Asked[]): Promise<void> {
    for (const { till, key, sale, reply } of asked) {
      const again = await send(till, '/redemptions', sale, key)
      if (isDeepStrictEqual(again.body, reply)) continue
      this.problems.push(`${key} was ${JSON.stringify(reply)}, is ${JSON.stringify(again.body)}`)
    }
  }

  private async ask(asked: Asked): Promise<boolean> {
    const began = performance.now()
    const { status, body } = await send(asked.till, '/redemptions', asked.sale, asked.key)
    this.slowest = Math.max(this.slowest, performance.now() - began)
    if (status === 200) {
      asked.reply = body as object
      return true
    }
    this.refused += 1
    if (status !== 503 || !refusalShape.safeParse(body).success) {
      this.problems.push(`a sale was answered ${status} ${JSON.stringify(body)}`)
    }
    return false
  }
}
