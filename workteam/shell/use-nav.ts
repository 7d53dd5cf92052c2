import { computed } from 'vue'
import { api } from '../../ui/api/client.ts'
import { useAsk } from '../data/ask.ts'
import { turns } from '../data/turns.ts'
import { useVillage, workTeam, type Role } from '../data/village.ts'

interface Entry {
  name: string
  icon: string
  /** Kinds of places that have such a page. */
  at: readonly string[]
  who: readonly Role[]
}
interface Item extends Entry {
  count?: number
}

const village = ['village']
const above = ['province', 'county', 'township']
const unions = ['union']
const bought = ['home', 'canteen']
const buying: Role[] = ['canteen', 'steward']
const settling: Role[] = ['settlement_clerk', 'settlement_approver']
const selling: Role[] = [...settling, 'finance_viewer', 'supervisor', 'administrator']
const readers: Role[] = [...settling, 'clerk', 'finance_viewer', 'supervisor', 'administrator']

/** The pages in groups: what the village does, what is sold, what the offices do, what is set. */
const groups: readonly (readonly Entry[])[] = [
  [
    { name: 'today', icon: 'calendar', at: village, who: workTeam },
    { name: 'claims', icon: 'list', at: village, who: workTeam },
    { name: 'notices', icon: 'board', at: village, who: workTeam },
    { name: 'objections', icon: 'hand', at: village, who: workTeam },
    { name: 'households', icon: 'house', at: village, who: workTeam },
    { name: 'shelf', icon: 'shelf', at: village, who: workTeam },
    { name: 'rules', icon: 'rule', at: village, who: workTeam },
    { name: 'books', icon: 'chart', at: village, who: workTeam },
  ],
  [
    { name: 'market', icon: 'basket', at: bought, who: buying },
    { name: 'adopt', icon: 'pig', at: bought, who: buying },
    { name: 'due', icon: 'coin', at: bought, who: buying },
    { name: 'bought', icon: 'list', at: bought, who: buying },
  ],
  [
    { name: 'windows', icon: 'truck', at: village, who: ['clerk', ...selling] },
    { name: 'pickups', icon: 'scan', at: [...village, ...bought], who: ['clerk', ...buying] },
    { name: 'produce', icon: 'basket', at: village, who: ['clerk', ...selling] },
    { name: 'units', icon: 'pig', at: village, who: ['clerk', 'approver', ...selling] },
    { name: 'offers', icon: 'hand', at: village, who: ['clerk', 'approver', ...selling] },
    { name: 'series', icon: 'coin', at: village, who: ['clerk', ...selling] },
  ],
  [
    { name: 'overview', icon: 'chart', at: [...above, ...unions], who: readers },
    { name: 'welfare', icon: 'basket', at: unions, who: ['welfare_officer', 'finance_viewer'] },
    {
      name: 'employees',
      icon: 'me',
      at: [...unions, 'home'],
      who: ['administrator', 'welfare_officer', 'steward'],
    },
    {
      name: 'pairing',
      icon: 'people',
      at: [...above, ...village, ...unions, 'home'],
      who: ['steward', 'finance_viewer', 'clerk', 'administrator', 'approver', 'supervisor'],
    },
    { name: 'settlement', icon: 'pen', at: [...village, ...above], who: readers },
    { name: 'money', icon: 'coin', at: [...village, ...above, ...unions], who: readers },
    {
      name: 'aid-ledger',
      icon: 'rule',
      at: [...above, ...village, ...unions, 'home'],
      who: [...readers, 'welfare_officer', 'steward'],
    },
    { name: 'overview', icon: 'chart', at: village, who: [...settling, 'clerk', 'finance_viewer'] },
  ],
  [
    { name: 'places', icon: 'house', at: [...above, ...unions], who: workTeam },
    { name: 'rules', icon: 'rule', at: above, who: workTeam },
    { name: 'books', icon: 'chart', at: above, who: workTeam },
    {
      name: 'people',
      icon: 'gear',
      at: [...above, ...village, ...unions, 'home', 'canteen'],
      who: ['administrator', 'supervisor'],
    },
  ],
]
/** Where those begin who come for one thing; all others begin with the first of their pages. */
const begins: readonly { name: string; who: readonly Role[] }[] = [
  { name: 'today', who: workTeam },
  { name: 'overview', who: ['finance_viewer'] },
  { name: 'settlement', who: settling },
]
const known = new Set(groups.flatMap((group) => group.map(({ name }) => name)))

/** How many claims stand where; shared with the claims page by its key. */
export function useCounts() {
  const { code, isVillage, may } = useVillage()
  const load = useAsk(
    () => ['claims', code.value, 'counts'],
    async () =>
      (await api.get('/places/{place}/claims', { place: code.value, query: { limit: 1 } })).counts,
    () => isVillage.value && may(...workTeam),
  )
  return computed(() => load.data.value)
}

export function useObjections(state: () => 'open' | 'decided' = () => 'open') {
  const { code, isVillage, may } = useVillage()
  return useAsk(
    () => ['objections', code.value, state()],
    () => api.get('/places/{place}/objections', { place: code.value, query: { state: state() } }),
    () => isVillage.value && may(...workTeam),
  )
}

/** What one may open here, and where one begins. */
export function usePages() {
  const { place, may } = useVillage()
  const shown = computed<Entry[][]>(() => {
    const kind = place.value?.kind ?? ''
    return groups
      .map((group) => group.filter(({ at, who }) => at.includes(kind) && may(...who)))
      .filter((group) => group.length > 0)
  })
  const has = (name: string) =>
    shown.value.some((group) => group.some((each) => each.name === name))
  const first = computed(
    () =>
      begins.find(({ name, who }) => has(name) && may(...who))?.name ?? shown.value[0]?.[0]?.name,
  )
  /** A page of the menu, though not of this place's or this person's. */
  const astray = (name: string) => known.has(name) && !has(name)
  return { shown, first, has, astray }
}

export function useNav() {
  const { may } = useVillage()
  const { shown } = usePages()
  const counts = useCounts()
  const objections = useObjections()
  const mine = computed(() =>
    turns.reduce((sum, { role, state }) => sum + (may(role) ? (counts.value?.[state] ?? 0) : 0), 0),
  )
  const countOf = (name: string) => {
    if (name === 'claims') return mine.value
    return name === 'objections' ? (objections.data.value?.items.length ?? 0) : 0
  }
  return computed<Item[][]>(() =>
    shown.value.map((group) => group.map((each) => ({ ...each, count: countOf(each.name) }))),
  )
}
