import type { House } from './house.ts'
import { send, signedIn, type Agent } from './village.ts'

/** A keeper with an open shift, and the sales they ring up. */
export class Counter {
  readonly keeper: Agent
  readonly shift: string

  private constructor(keeper: Agent, shift: string) {
    this.keeper = keeper
    this.shift = shift
  }

  static async open(house: House): Promise<Counter> {
    const keeper = await signedIn(house, 'keeper')
    const { body } = await send(keeper, '/shifts', { counts: [] }).expect(200)
    return new Counter(keeper, body.id)
  }

  /** What the till sends for these goods: so many of each. */
  sale(household: { _id: unknown }, lines: [{ _id: unknown; points: number }, number][]) {
    return {
      household: String(household._id),
      lines: lines.map(([goods, quantity]) => ({ goods: String(goods._id), quantity })),
      shift: this.shift,
      expectPoints: lines.reduce((sum, [goods, quantity]) => sum + goods.points * quantity, 0),
    }
  }
}
