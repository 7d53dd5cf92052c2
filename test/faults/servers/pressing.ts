import { randomUUID } from 'node:crypto'
import type { Act } from '../support/acts.ts'
import type { Answer, Entry, Person } from '../support/client.ts'
import type { TwoServers } from './two-servers.ts'

/** One key sent to both servers at the same moment: it is done once, and both say the same. */
export class Pressing {
  done = 0
  refused = 0
  /** Answers that a server found written by the other. */
  replayed = 0
  private readonly both: TwoServers

  constructor(both: TwoServers) {
    this.both = both
  }

  /** Sales, claims and orders, each pressed at both. */
  acts(): Act[] {
    const { world } = this.both
    const [keeper] = world.keepers
    const [buyer] = world.employees
    return [
      async (random) => {
        const goods = random.pick(world.goods)
        const quantity = random.between(1, 2)
        await this.press('redeem', keeper!.who, '/redemptions', {
          ...{ household: random.pick(world.households), shift: keeper!.shift },
          lines: [{ goods: String(goods._id), quantity }],
          expectPoints: goods.points * quantity,
        })
      },
      async (random) => {
        const goods = random.pick(world.window.goods)
        await this.press('order', buyer!, '/market/orders', {
          ...{ window: world.window.id, pickUpPoint: world.window.pickUpPoints[0]?.id },
          ...{ lines: [{ goods: goods.id, quantity: 1 }], expectFen: goods.fenEach },
        })
      },
    ]
  }

  private async press(act: string, who: Person, path: string, body: object): Promise<void> {
    const { both } = this
    const entry: Entry = { key: randomUUID(), act, who, path, body, sent: 0 }
    both.journal.entries.set(entry.key, entry)
    const answers = await Promise.all([both.at(0, who).again(entry), both.at(1, who).again(entry)])
    const agreed = answers.filter(({ status }) => status === 200)
    entry.answer = agreed[0] ?? answers[0]
    if (agreed.length > 0) this.done += 1
    else this.refused += 1
    this.replayed += answers.filter(({ replayed }) => replayed).length
    both.journal.problems.push(...differences(entry, answers))
  }
}

function differences({ act, key }: Entry, answers: readonly Answer[]): string[] {
  const agreed = answers.filter(({ status }) => status === 200)
  const same = new Set(agreed.map(({ text }) => text)).size <= 1
  const one = agreed.length === 1 ? 'one server agreed and the other did not' : null
  const said = same ? one : 'the servers gave two replies'
  if (!said) return []
  return [`${act} ${key} was sent to both at once: ${said}: ${answers.map(told).join(' and ')}`]
}

const told = ({ status, text }: Answer) => `${status} ${text.slice(0, 300)}`
