import { addDays, newId, type Day } from '../platform/index.ts'
import type { Duty, Side } from './pairing.model.ts'

interface MenuItem {
  side: Side
  title: string
  /** Days after the pairing when it is due; null for every month. */
  afterDays: number | null
}

/** What is offered when a pair is made (domain.md, S2: menu-style aid, duties on both sides). */
const menu: readonly MenuItem[] = [
  { side: 'home', title: '每月电话问候', afterDays: null },
  { side: 'home', title: '帮卖', afterDays: null },
  { side: 'home', title: '技术培训', afterDays: 90 },
  { side: 'home', title: '节日走访', afterDays: 180 },
  { side: 'farm', title: '按约定喂养', afterDays: null },
  { side: 'farm', title: '不用违禁药', afterDays: null },
  { side: 'farm', title: '按时交货', afterDays: 365 },
  { side: 'farm', title: '写日记', afterDays: null },
]

export async function showMenu() {
  return { items: [...menu] }
}

/** The whole menu as duties of a pair that begins on a day. */
export function usualDuties(since: Day, today: Day): Duty[] {
  return menu.map(({ side, title, afterDays }) => {
    const due = afterDays === null ? {} : { due: later(addDays(since, afterDays), today) }
    return { _id: newId(), side, title, from: today, ...due }
  })
}

/** A pair that is entered long after it began does not begin with what is late. */
function later(due: Day, today: Day): Day {
  return due > today ? due : addDays(today, 30)
}
