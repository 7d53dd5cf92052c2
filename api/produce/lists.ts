import { Households, masked } from '../people/index.ts'
import type { Actor } from '../platform/index.ts'
import { windowHere } from './open-window.ts'
import { Orders, type Order, type OrderLine } from './orders.model.ts'
import { presentPoint } from './present-window.ts'
import { gramsOf } from './prices.ts'
import { placeNames } from './window-orders.ts'
import type { OrderWindow } from './windows.model.ts'

/** Orders that something is still to be brought, packed or handed out for, or was. */
const wanted = { $in: ['paid', 'packed', 'difference_due', 'ready', 'collected', 'donated'] }

const head = ({ _id, name, deliveryDays }: OrderWindow) => ({
  id: String(_id),
  name,
  deliveryDays,
})

async function wantedOrders({ place, _id: window }: OrderWindow): Promise<Order[]> {
  const found = await Orders.find({ place, window, state: wanted } as object).lean()
  return found.sort((a, b) => (a.number < b.number ? -1 : 1))
}

interface Asked {
  goods: string
  name: string
  unit: string
  by: OrderLine['by']
  units: number
  grams: number | null
}

/** What each farm household is to bring, once the window is closed. */
export async function pickingList(actor: Actor, input: { window: string }) {
  const window = await windowHere(actor, input.window)
  const orders = await wantedOrders(window)
  const asked = new Map<string, Map<string, Asked>>()
  for (const line of orders.flatMap((order) => order.lines)) {
    for (const { household, units } of line.from) {
      if (units > 0) add(asked, String(household), line, units)
    }
  }
  const { place } = window
  const households = await Households.find({ place, _id: { $in: [...asked.keys()] } })
    .sort({ code: 1 })
    .lean()
  return {
    window: head(window),
    households: households.map(({ _id, code, group, headName }) => ({
      household: String(_id),
      code,
      group,
      headName,
      goods: [...(asked.get(String(_id))?.values() ?? [])],
    })),
  }
}

function add(all: Map<string, Map<string, Asked>>, key: string, line: OrderLine, units: number) {
  const own = all.get(key) ?? new Map<string, Asked>()
  all.set(key, own)
  const goods = String(line.goods)
  const { name, unit, by } = line
  const together = (own.get(goods)?.units ?? 0) + units
  own.set(goods, { goods, name, unit, by, units: together, grams: gramsOf(line, together) })
}

/** What goes to each pick-up point, order by order: a surname, a star and a number. */
export async function packingList(actor: Actor, input: { window: string }) {
  const window = await windowHere(actor, input.window)
  const orders = await wantedOrders(window)
  const names = await placeNames(orders)
  const points = window.pickUpPoints.map((point) => {
    const own = orders.filter((order) => order.pickUpPoint.equals(point._id))
    return {
      ...presentPoint(point),
      orders: own.map((order) => packingRow(order, names)),
      goods: together(own),
    }
  })
  return { window: head(window), points }
}

function packingRow(order: Order, names: ReadonlyMap<string, string>) {
  const { _id, number, buyer, lines } = order
  return {
    id: String(_id),
    number,
    masked: masked(buyer.name),
    buyerPlace: names.get(buyer.place) ?? '',
    lines: lines
      .filter((line) => line.units > 0)
      .map((line) => ({
        id: String(line._id),
        name: line.name,
        unit: line.unit,
        by: line.by,
        units: line.units,
        grams: line.grams ?? gramsOf(line, line.units),
        packed: order.state !== 'paid',
      })),
  }
}

function together(orders: readonly Order[]) {
  const sums = new Map<string, { goods: string; name: string; unit: string; units: number }>()
  for (const { goods, name, unit, units } of orders.flatMap((order) => order.lines)) {
    const id = String(goods)
    const known = sums.get(id)?.units ?? 0
    if (units > 0) sums.set(id, { goods: id, name, unit, units: known + units })
  }
  return [...sums.values()]
}
