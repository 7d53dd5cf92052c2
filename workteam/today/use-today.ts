import { computed } from 'vue'
import { api } from '../../ui/api/client.ts'
import { useWords } from '../../ui/words/index.ts'
import { useAsk } from '../data/ask.ts'
import { turns } from '../data/turns.ts'
import { useVillage } from '../data/village.ts'
import { useCounts, useObjections } from '../shell/use-nav.ts'
import { useAttention, useGoods } from '../shelf/use-shelf.ts'
import { useBooks } from '../books/use-books.ts'
import { useSession } from '../../ui/api/session.ts'

export interface Task {
  key: string
  filled: Record<string, unknown>
  to: { name: string; query?: Record<string, string>; params?: Record<string, string> }
  icon: string
}

function useClaimTasks() {
  const { may } = useVillage()
  const counts = useCounts()
  return computed<Task[]>(() => {
    const waiting = turns
      .filter(({ role, state }) => may(role) && counts.value?.[state])
      .map(({ state, act }) => ({
        key: act,
        filled: { n: counts.value![state] },
        to: { name: 'claims', query: { state } },
        icon: 'list',
      }))
    const n = counts.value?.returned ?? 0
    const back = {
      key: 'returned',
      filled: { n },
      to: { name: 'claims', query: { state: 'returned' } },
      icon: 'back',
    }
    return may('liaison', 'keeper') && n ? [...waiting, back] : waiting
  })
}

function useShelfTasks() {
  const { may } = useVillage()
  const { me } = useSession()
  const { t } = useWords()
  const goods = useGoods()
  const attention = useAttention()
  const names = (all: { name: string }[]) =>
    [...new Set(all.map(({ name }) => name))].slice(0, 4).join(t('desk.also'))
  return computed<Task[]>(() => {
    const mine = me.value?.account.id
    const to = { name: 'shelf' }
    const second = (goods.data.value?.items ?? []).filter(
      (each) =>
        (each.state === 'proposed' && each.proposedBy !== mine) ||
        (each.pending && each.pending.by !== mine),
    )
    const tasks: Task[] = []
    if (may('keeper', 'approver', 'administrator') && second.length)
      tasks.push({
        key: 'price',
        filled: { n: second.length },
        to: { name: 'shelf', query: { state: 'proposed' } },
        icon: 'shelf',
      })
    if (!may('keeper', 'administrator')) return tasks
    for (const key of ['expired', 'expiring', 'low'] as const) {
      const all = attention.data.value?.[key] ?? []
      if (all.length)
        tasks.push({ key, filled: { n: all.length, names: names(all) }, to, icon: 'box' })
    }
    return tasks
  })
}

/** What waits for me, by what I may do here. */
export function useToday() {
  const { code, may } = useVillage()
  const { day, money } = useWords()
  const claims = useClaimTasks()
  const shelf = useShelfTasks()
  const objections = useObjections()
  const { books, behind } = useBooks()
  const policy = useAsk(
    () => ['policy', code.value],
    () => api.get('/places/{place}/policy', { place: code.value }),
  )
  const tasks = computed<Task[]>(() => {
    const all = [...claims.value]
    const open = objections.data.value?.items ?? []
    if (may('council', 'approver') && open[0])
      all.push({
        key: 'objection',
        filled: { n: open.length, day: day(open[0].answerBy) },
        to: { name: 'objections' },
        icon: 'hand',
      })
    all.push(...shelf.value)
    const kept = books.data.value
    if (kept && behind.value < kept.liabilityFen && may('approver', 'administrator', 'supervisor'))
      all.push({
        key: 'fund',
        filled: {
          percent: Math.floor((behind.value / kept.liabilityFen) * 100),
          short: money(kept.liabilityFen - behind.value),
        },
        to: { name: 'books' },
        icon: 'alert',
      })
    return all
  })
  return { tasks, load: policy }
}
