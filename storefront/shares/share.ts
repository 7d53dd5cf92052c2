import type { Reply } from '../../ui/api/operations.ts'
import type { useWords } from '../../ui/words/index.ts'
import { speciesKey } from '../adopt/offer.ts'

export type Share = Reply<'get', '/places/{place}/adoption/shares/{share}'>
export type Unit = Reply<'get', '/places/{place}/adoption/units/{unit}'>
type Words = ReturnType<typeof useWords>

const over: Share['state'][] = ['collected', 'closed', 'cancelled', 'refunded', 'defaulted']
export const isOver = ({ state }: Share) => over.includes(state)

/** 黑妞, or what is reared in a word. */
export const callName = (
  share: Pick<Share, 'kind' | 'species' | 'title'> & { unit: { name: string } },
) => share.unit.name || share.title

/** 我的黑妞, 小家的黑妞. */
export function titleOf(share: Share, { t }: Words) {
  const name = callName(share)
  const { kind, mine } = share.buyer
  if (kind === 'home') return t('shares.homes', { name })
  if (kind === 'canteen') return t('shares.canteens', { name })
  if (kind === 'coop') return t('shares.coops', { name })
  return t(mine ? 'shares.mine' : 'shares.homes', { name })
}

export function partOf({ weight, shares, unit, unitName }: Share, { t, jin }: Words) {
  if (shares === 1) return t('shares.whole', { unit: unitName })
  if (unit.grams === null) return t('shares.of', { weight, shares })
  return t('shares.ofGrams', { weight, shares, grams: jin(unit.grams) })
}

export function stateOf(share: Share, { t }: Words) {
  const part = t(`shares.part.${share.payment?.part ?? 'deposit'}`)
  return t(`shares.state.${share.state}`, { part })
}

export function nextOf(share: Share, { t, day, deadlineDay, money }: Words): string | null {
  const { next, payment, pickUp, kind, coolingOffUntil } = share
  if (!next) return null
  // Where the hour is known, the day and the hour: midnight belongs to the evening before.
  const hour = next.what === 'pay' ? payment?.until : coolingOffUntil
  const timed = next.what === 'pay' || next.what === 'cooling_off_ends'
  const crop = next.what === 'prepare' && kind !== 'animal'
  return t(`shares.next.${next.what}${crop ? 'Crop' : ''}`, {
    day: timed && hour ? deadlineDay(hour) : next.day ? day(next.day) : '',
    money: money(payment?.fen ?? 0),
    act: t(`adopt.act.${kind}`),
    place: pickUp,
  })
}

/** How far it is: the step it is at, of young, growing, weighed, collected. */
export function stepAt(unit: Unit['state'], share?: Share['state']): number {
  if (share === 'collected' || share === 'closed' || unit === 'settled') return 4
  if (unit === 'planned' || unit === 'called_off') return 0
  if (['young_bought', 'growing', 'sick', 'dead', 'condemned'].includes(unit)) return 1
  return unit === 'ready' ? 2 : 3
}

export function stepNames(reared: Pick<Share, 'kind' | 'species'>, { t }: Words) {
  const key = speciesKey(reared)
  const own = ['pig', 'cattle', 'sheep', 'chicken', 'tree', 'plot'].includes(key)
  return [0, 1, 2, 3].map((at) => t(`shares.step.${own ? key : 'animal'}[${at}]`))
}

export const unitPhoto = (place: string, unit: string, photo: string) =>
  `/api/places/${place}/adoption/units/${unit}/photos/${photo}`
