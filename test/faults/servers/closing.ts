import { Orders } from '../../../api/produce/orders.model.ts'
import { addDays, clock, dayOf } from '../../../api/platform/index.ts'
import { OrderWindows } from '../../../api/produce/windows.model.ts'
import { Market, someProduce } from '../../produce/support/market.ts'
import { paths } from '../../support/village.ts'
import type { Act } from '../support/acts.ts'
import { comes } from './team.ts'
import type { TwoServers } from './two-servers.ts'

const place = paths.village
const fenEach = 4_00
const hourMs = 3_600_000

interface Window {
  id: string
  goods: { id: string; suppliers: { household: string }[] }[]
  pickUpPoints: { id: string }[]
}

/** Small windows that open, are ordered from, run short and close, all under load. */
export class Closing {
  private readonly closed: string[] = []

  async open(both: TwoServers): Promise<Act> {
    const { house, servers, world, payments } = both
    const clerk = await comes(house, servers[0].url, 'clerk', 'clerk')
    const { farm } = await Market.of(house)
    const produce = await someProduce()
    const suppliers = [{ household: String(farm._id), most: 9 }]
    const goods = [{ produce: String(produce._id), fenEach, most: 9, suppliers }]
    return async (random) => {
      const server = () => (random.next() < 0.5 ? 0 : 1)
      const at = () => both.at(server(), clerk)
      const window = await at().does<Window>('window', '/windows', { ...drawn(), goods })
      if (!window) return
      const [wanted] = window.goods
      await at().does('open', `/windows/${window.id}/open`)
      await Promise.all(
        world.employees.map(async (who) => {
          const buyer = both.at(server(), who)
          const quantity = random.between(1, 2)
          const order = await buyer.does<{ payment: string | null }>('order', '/market/orders', {
            window: window.id,
            lines: [{ goods: wanted!.id, quantity }],
            pickUpPoint: window.pickUpPoints[0]?.id,
            expectFen: quantity * fenEach,
          })
          if (order?.payment && random.next() < 0.8) await payments.pay(buyer, order.payment)
        }),
      )
      const short = { goods: wanted!.id, household: suppliers[0]!.household, brings: 3 }
      await at().does('shortage', `/windows/${window.id}/shortage`, short)
      await at().does('close', `/windows/${window.id}/close`, { reason: '货齐了' })
      this.closed.push(window.id)
    }
  }

  get windows(): number {
    return this.closed.length
  }

  /** Each is closed, each order went through it once, and no more is promised than is brought. */
  async prove(): Promise<string[]> {
    const _id = { $in: this.closed }
    const windows = await OrderWindows.find({ place, _id: _id as never }).lean()
    const open = windows.filter(({ state }) => state !== 'closed')
    const orders = await Orders.find({ place, window: _id as never }).lean()
    const live = orders.filter(({ state }) => state === 'paid' || state === 'nothing')
    const twice = live.filter(({ round, lines }) => {
      return round !== 1 || lines.some(({ cuts }) => cuts.length > 1)
    })
    const units = (window: unknown) =>
      live
        .filter((order) => String(order.window) === String(window))
        .reduce((sum, { lines }) => sum + lines.reduce((all, line) => all + line.units, 0), 0)
    const over = windows.filter((window) => units(window._id) > 3)
    return [
      ...open.map(({ _id: id, state }) => `window ${String(id)} is ${state}, not closed`),
      ...twice.map(({ _id: id, round }) => `order ${String(id)} was shared out ${round} times`),
      ...over.map(({ _id: id }) => `window ${String(id)} has promised ${units(id)} of 3`),
    ]
  }
}

function drawn() {
  const closesAt = new Date(clock.now().getTime() + hourMs)
  return {
    name: '今天的集',
    opensAt: clock.now().toISOString(),
    closesAt: closesAt.toISOString(),
    deliveryDays: [addDays(dayOf(closesAt), 1)],
    pickUpPoints: [{ name: '厂门口', address: '青禾路 1 号', at: '周六' }],
  }
}
