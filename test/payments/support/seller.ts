import { Accounts } from '../../../api/people/index.ts'
import { askPayment, ownPayments } from '../../../api/payments/index.ts'
import { orderPayments } from '../../../api/produce/index.ts'
import { clock, newId, transact, type Id } from '../../../api/platform/index.ts'
import type { House } from '../../support/house.ts'
import { aUnion, canteen, home, unionPaths } from '../../support/union.ts'
import { aVillage, paths, signedIn, type Agent } from '../../support/village.ts'

interface Buyer {
  agent: Agent
  account: Id
  /** Code and path of the home or canteen. */
  place: string
  path: string
}

/** A seller who sells nothing in particular: what is asked for here is an order by name alone. */
export class Seller {
  /** Whether what is paid is still wanted. */
  wanted = true
  expired: string[] = []
  readonly employee: Buyer
  readonly cook: Buyer

  private constructor(employee: Buyer, cook: Buyer) {
    this.employee = employee
    this.cook = cook
    ownPayments('order', {
      paid: () => Promise.resolve(this.wanted),
      expired: (payment) => Promise.resolve(void this.expired.push(String(payment._id))),
    })
  }

  /** Orders are produce's again, for the test files that follow. */
  close(): void {
    ownPayments('order', orderPayments)
  }

  static async open(house: House): Promise<Seller> {
    await aVillage()
    await aUnion()
    const buyer = async (role: 'employee' | 'canteen', place: string, path: string) => {
      const agent = await signedIn(house, role, { at: path, login: role })
      const account = await Accounts.findOne({ login: role }).lean()
      return { agent, account: account?._id ?? newId(), place, path }
    }
    const employee = await buyer('employee', home, unionPaths.home)
    return new Seller(employee, await buyer('canteen', canteen, unionPaths.canteen))
  }

  /** Asks somebody to pay: within 20 minutes, or within days. */
  async asks(fen = 80_00, days = 0, { account, path: place }: Buyer = this.employee) {
    const expiresAt = new Date(clock.now().getTime() + days * 86_400_000 + 20 * 60_000)
    const subject = { kind: 'order' as const, id: newId() }
    const payer = { account, place, name: '小满', shared: place === unionPaths.canteen }
    const payment = await transact(() =>
      askPayment({ at: clock.now() }, paths.village, {
        ...{ subject, payer, fen, expiresAt },
        part: 'whole',
        what: '脆柿子',
      }),
    )
    return { id: String(payment._id), subject, account: `order:${String(subject.id)}` }
  }
}
