import { computed, ref, shallowRef, watch } from 'vue'
import { api } from '../../ui/api/client.ts'
import type { Reply } from '../../ui/api/operations.ts'
import { useAct } from '../../ui/api/use-act.ts'
import { useLoad } from '../../ui/api/use-load.ts'
import { useWords } from '../../ui/words/index.ts'
import { useVillager } from './use-villager.ts'

export type Home = Awaited<ReturnType<typeof readHome>>
export type PointsLine = Reply<'get', '/places/{place}/my/points'>['items'][number]

const firstLines = 3

async function readHome(place: string) {
  const [household, points, money, units] = await Promise.all([
    api.get('/places/{place}/my/household', { place }),
    api.get('/places/{place}/my/points', { place, query: { limit: firstLines } }),
    api.get('/places/{place}/my/statements', { place }),
    api.get('/places/{place}/my/units', { place }),
  ])
  return { household, points, money, units: units.items }
}

/** All that a household has here: points, money, animals. */
export function useHome() {
  const { code } = useVillager()
  return useLoad(
    () => `village home ${code.value}`,
    () => readHome(code.value),
  )
}

/** The statement of points, the newest first, older ones when asked for. */
export function usePoints(home: () => Home) {
  const { code } = useVillager()
  const { t, said, points: shown, change, day } = useWords()
  const older = shallowRef<PointsLine[]>([])
  const next = ref<number | null>(null)
  watch(
    () => home().points,
    (now) => {
      older.value = []
      next.value = now.next
    },
    { immediate: true },
  )
  const lines = computed(() => [...home().points.items, ...older.value])
  const balance = computed(() => {
    const { earned, gifted, honour } = home().points.balance
    return { spendable: earned + gifted, gifted, honour }
  })
  const { busy, refusal, run } = useAct((before: number) =>
    api.get('/places/{place}/my/points', { place: code.value, query: { before, limit: 20 } }),
  )
  async function more() {
    const page = next.value && (await run(next.value))
    if (!page) return
    older.value = [...older.value, ...page.items]
    next.value = page.next
  }
  const sentence = computed(() =>
    t('village.pointsSaid', {
      points: said(balance.value.spendable),
      lines: lines.value
        .map((line) =>
          t('village.lineSaid', {
            day: day(line.at),
            what: line.what,
            points: change(line.points),
          }),
        )
        .join(''),
    }),
  )
  return { lines, balance, next, busy, refusal, more, sentence, shown }
}
