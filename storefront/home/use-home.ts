import { computed } from 'vue'
import { api } from '../../ui/api/client.ts'
import { isRefusal } from '../../ui/api/refusal.ts'
import type { Reply } from '../../ui/api/operations.ts'
import { useLoad } from '../../ui/api/use-load.ts'
import { dayOf, moment } from '../../ui/words/dates.ts'
import { isOver } from '../shares/share.ts'
import { useBuyer } from '../shell/use-buyer.ts'

export type MarketWindow = Reply<'get', '/places/{place}/market/windows'>['items'][number]

/** What is fetched by itself, so that one card's trouble is not the other cards'. */
export function useHome() {
  const { code, place, is } = useBuyer()
  const buys = () => is('employee') || is('steward') || is('canteen')
  const at = () => ({ place: code.value })
  const shares = useLoad(
    () => `shares ${code.value}`,
    () => api.get('/places/{place}/adoption/shares', at()),
  )
  const windows = useLoad(
    () => `windows ${code.value}`,
    async () => (buys() ? await api.get('/places/{place}/market/windows', at()) : { items: [] }),
  )
  const pairs = useLoad(
    () => `home pairs ${code.value}`,
    async () => {
      if (place.value?.kind !== 'home') return { items: [], first: null }
      const { items } = await api.get('/places/{place}/pairings', at())
      const [one] = items
      const page = '/places/{place}/pairings/{pairing}' as const
      return { items, first: one ? await api.get(page, { ...at(), pairing: one.id }) : null }
    },
  )
  const due = useLoad(
    () => `due ${code.value}`,
    () => api.get('/places/{place}/payments', at()),
  )
  const where = useLoad(
    () => `place ${code.value}`,
    () =>
      api.get('/places/{place}', at()).catch((thrown: unknown) => {
        if (isRefusal(thrown) && !thrown.unanswered) return null
        throw thrown
      }),
  )
  const union = computed(
    () => where.data.value?.parents.findLast(({ kind }) => kind === 'union')?.name ?? '',
  )
  // What wants something of the buyer comes first, then what is furthest on.
  const mine = computed(() =>
    (shares.data.value?.items ?? [])
      .filter((each) => !isOver(each))
      .sort((a, b) => urgency(b) - urgency(a) || a.unit.daysToGo - b.unit.daysToGo),
  )
  return { shares, windows, pairs, due, union, mine }
}

type Share = Reply<'get', '/places/{place}/adoption/shares'>['items'][number]
const urgency = ({ payment, code }: Share) => (payment ? 2 : code ? 1 : 0)

/** Morning, day, evening: by the village's clock. */
export function partOfDay(now = Date.now()) {
  const { hour } = moment(now)
  if (hour < 5) return 'night'
  if (hour < 12) return 'morning'
  return hour < 18 ? 'day' : 'evening'
}

/** How long a window is still open. */
export function leftOf(closesAt: string, now = Date.now()) {
  const minutes = Math.max(0, Math.floor((Date.parse(closesAt) - now) / 60_000))
  const hours = Math.floor(minutes / 60)
  return { days: Math.floor(hours / 24), hours: hours % 24, minutes: minutes % 60 }
}

export type HomePair = Reply<'get', '/places/{place}/pairings/{pairing}'>

/** What was done longer ago is no news. */
const newsDays = 40

/** Three lines of a pair: what was done last, what is due next, the next visit. */
export function linesOf({ duties, visits }: HomePair, now = Date.now()) {
  const ours = duties.filter(({ side }) => side === 'home')
  const lately = dayOf(now - newsDays * 86_400_000)
  const done = ours
    .flatMap((duty) =>
      duty.done[0] && duty.done[0].on >= lately ? [{ duty, done: duty.done[0] }] : [],
    )
    .sort((a, b) => b.done.on.localeCompare(a.done.on))[0]
  const due = ours
    .filter((duty) => duty.due !== null && duty !== done?.duty)
    .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))[0]
  const today = dayOf(now)
  const visit = visits.find(({ state, on }) => state === 'planned' && on >= today)
  return { done, due, visit }
}
