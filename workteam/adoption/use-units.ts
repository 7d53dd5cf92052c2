import { api } from '../../ui/api/client.ts'
import type { Body, Reply } from '../../ui/api/operations.ts'
import { useAsk, useDeed } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'

export type UnitRow = Reply<'get', '/places/{place}/adoption/units'>['items'][number]
export type Unit = Reply<'get', '/places/{place}/adoption/units/{unit}'>
export type Move = Body<'post', '/places/{place}/adoption/units/{unit}/moves'>['to']
const one = '/places/{place}/adoption/units/{unit}' as const

export const unitTones = {
  planned: undefined,
  young_bought: 'leaf',
  growing: 'leaf',
  sick: 'grain',
  ready: 'persimmon',
  weighed: 'leaf',
  slaughtered: 'leaf',
  harvested: 'leaf',
  packed: 'leaf',
  delivered: 'leaf',
  settled: undefined,
  dead: 'jujube',
  condemned: 'jujube',
  called_off: undefined,
} as const

/** Steps in the order in which one most likely takes them; trouble comes last. */
export const moves = [
  'young_bought',
  'growing',
  'ready',
  'slaughtered',
  'harvested',
  'packed',
  'delivered',
  'sick',
  'condemned',
  'dead',
] as const satisfies readonly Move[]
export const isTrouble = (move: string) => ['sick', 'condemned', 'dead'].includes(move)

/** What one would do next with a unit; null where nothing is to be done. */
export function nextOf({ may }: { may: string[] }): string | null {
  const first = ['confirm_weighing', 'substitute', 'settle', 'weigh']
  const step = moves.find((move) => !isTrouble(move) && may.includes(move))
  return first.find((each) => may.includes(each)) ?? step ?? null
}

export function useUnits() {
  const { code } = useVillage()
  return useAsk(
    () => ['units', code.value],
    () => api.get('/places/{place}/adoption/units', { place: code.value }),
  )
}

export function useUnit(unit: () => string) {
  const { code } = useVillage()
  return useAsk(
    () => ['unit', code.value, unit()],
    () => api.get(one, { place: code.value, unit: unit() }),
    () => unit() !== '',
  )
}

export const unitPhoto = (place: string, unit: string, photo: string) =>
  `/api/places/${place}/adoption/units/${unit}/photos/${photo}`

type Entry = Body<'post', '/places/{place}/adoption/units/{unit}/diary'>
type Read = Body<'post', '/places/{place}/adoption/units/{unit}/weighings'>
type Confirm = Body<'post', '/places/{place}/adoption/units/{unit}/weighings/{weighing}/confirm'>
type Substitute = Body<'post', '/places/{place}/adoption/units/{unit}/substitute'>
type Identity = Body<'put', '/places/{place}/adoption/units/{unit}/identity'>

/** Everything one may do to a unit. */
export function useUnitActs(unit: () => string) {
  const { code } = useVillage()
  const at = () => ({ place: code.value, unit: unit() })
  return {
    move: useDeed((body: { to: Move; note: string }, key) =>
      api.post(`${one}/moves`, at(), body, key),
    ),
    identify: useDeed((body: Identity, key) => api.put(`${one}/identity`, at(), body, key)),
    write: useDeed((body: Entry, key) => api.post(`${one}/diary`, at(), body, key)),
    weigh: useDeed((body: Read, key) => api.post(`${one}/weighings`, at(), body, key)),
    confirm: useDeed(({ weighing, ...body }: Confirm & { weighing: string }, key) =>
      api.post(`${one}/weighings/{weighing}/confirm`, { ...at(), weighing }, body, key),
    ),
    substitute: useDeed((body: Substitute, key) => api.post(`${one}/substitute`, at(), body, key)),
    refund: useDeed(async (_of: string, key) => {
      await api.post(`${one}/refund`, at(), undefined as never, key)
      return true
    }),
    settle: useDeed((_of: string, key) => api.post(`${one}/settle`, at(), undefined as never, key)),
  }
}
