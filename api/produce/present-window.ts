import { fenFor } from './prices.ts'
import type { OrderWindow, PickUpPoint, WindowGoods } from './windows.model.ts'

export function presentPoint({ _id, name, address, at, deliveredAt }: PickUpPoint) {
  return { id: String(_id), name, address, at, deliveredAt: deliveredAt?.toISOString() ?? null }
}

/** What seller and buyers both see of a window. */
export function presentFacts(window: OrderWindow) {
  const { _id, name, opensAt, closesAt, deliveryDays, pickUpPoints, state } = window
  return {
    id: String(_id),
    name,
    opensAt: opensAt.toISOString(),
    closesAt: closesAt.toISOString(),
    deliveryDays,
    pickUpPoints: pickUpPoints.map(presentPoint),
    state,
  }
}

/** What seller and buyers both see of goods. */
export function presentGoods(goods: WindowGoods) {
  const { _id, produce, name, nameEn, category, unit, picture, by } = goods
  const { least, most, ordered, perBuyerLeast, perBuyerMost } = goods
  return {
    id: String(_id),
    produce: String(produce),
    ...{ name, nameEn, category, unit, picture, by },
    fenEach: goods.fenEach ?? null,
    fenPerJin: goods.fenPerJin ?? null,
    gramsEach: goods.gramsEach ?? null,
    estimatedFen: fenFor(goods, 1),
    ...{ least, most, ordered, perBuyerLeast, perBuyerMost },
    left: Math.max(0, most - ordered),
  }
}
