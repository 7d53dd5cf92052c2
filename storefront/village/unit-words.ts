import { useWords } from '../../ui/words/index.ts'
import type { UnitRow } from './use-villager.ts'

const known = new Set(['pig', 'cattle', 'sheep', 'chicken', 'duck', 'goose', 'tree', 'plot'])
const scenes: Record<string, string> = { pig: 'pig-yard', tree: 'persimmon', chicken: 'chicken' }
const rearing = new Set(['young_bought', 'growing'])
const staleDays = 7

type Some = Pick<UnitRow, 'species' | 'kind' | 'name' | 'title' | 'shortTag' | 'state' | 'may'>

/** What a unit is called, where it stands, and what its farmer does next. */
export function useUnitWords() {
  const { t } = useWords()
  /** 猪, 牛, 树: what it is; the village's own word for what has none. */
  const speciesOf = ({ species, kind }: Pick<Some, 'species' | 'kind'>) => {
    const key = known.has(species) ? species : known.has(kind) ? kind : null
    if (key) return t(`village.species.${key}`)
    return /^[a-z]/.test(species) ? t('village.species.other') : species
  }
  const youngOf = ({ species }: Pick<Some, 'species'>) =>
    t(`village.young.${known.has(species) ? species : 'other'}`)
  const nameOf = (unit: Some) => unit.name || unit.title
  const tagOf = (unit: Some) => unit.shortTag && t('village.tag', { tag: unit.shortTag })
  const stateOf = (unit: Some) => t(`village.unit.${unit.state}`)
  const nextOf = (unit: Some, lastEntryAt: string | null) => {
    const may = (act: Some['may'][number]) => unit.may.includes(act)
    if (may('confirm_weighing')) return 'confirm_weighing'
    if (may('weigh')) return 'weigh'
    if (unit.state === 'sick') return 'sick'
    if (unit.state === 'young_bought' && may('growing')) return 'growing'
    // Those who adopted it wait for news while it grows.
    if (!rearing.has(unit.state) || !may('write_diary')) return null
    const days = lastEntryAt ? (Date.now() - Date.parse(lastEntryAt)) / 86_400_000 : staleDays
    return days >= staleDays ? 'write_diary' : null
  }
  const artOf = ({ species, kind }: Pick<Some, 'species' | 'kind'>) =>
    scenes[species] ?? scenes[kind] ?? 'house-yard'
  return { speciesOf, youngOf, nameOf, tagOf, stateOf, nextOf, artOf }
}
