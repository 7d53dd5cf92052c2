import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, onScopeDispose, ref, watch, type Ref } from 'vue'
import { asRefusal } from '../../ui/api/refusal.ts'
import { useAct } from '../../ui/api/use-act.ts'
import type { Load } from '../../ui/api/use-load.ts'

type Key = () => readonly unknown[]

interface Asked {
  isFetching: Ref<boolean>
  error: Ref<Error | null>
  dataUpdatedAt: Ref<number>
  refetch: () => Promise<unknown>
}

/** True once an answer has taken five seconds. */
function useSlow(waiting: Ref<boolean>) {
  const slow = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  const watchOver = (on: boolean) => {
    clearTimeout(timer)
    slow.value = false
    if (on) timer = setTimeout(() => (slow.value = true), 5_000)
  }
  watch(waiting, watchOver, { immediate: true })
  onScopeDispose(() => clearTimeout(timer))
  return slow
}

/** A query in the shape that ui's Loaded shows. */
function asLoad<T>(asked: Asked, data: Load<T>['data']): Load<T> {
  return {
    data,
    at: computed(() => asked.dataUpdatedAt.value),
    loading: computed(() => asked.isFetching.value),
    slow: useSlow(asked.isFetching),
    refusal: computed(() => (asked.error.value ? asRefusal(asked.error.value) : null)),
    reload: async () => {
      await asked.refetch()
    },
  }
}

/** One question to the server; the answer is shared by everyone who asks the same. */
export function useAsk<T>(key: Key, ask: () => Promise<T>, when: () => boolean = () => true) {
  const query = useQuery({ queryKey: computed(() => [...key()]), queryFn: ask, enabled: when })
  return asLoad<T>(query as Asked, computed(() => query.data.value as T | undefined) as never)
}

interface Page<Row> {
  items: Row[]
  next: string | number | null
}

/** A list that comes in pages; `data` is all rows so far. */
export function useList<Row, P extends Page<Row>>(
  key: Key,
  ask: (after: P['next']) => Promise<P>,
  when: () => boolean = () => true,
) {
  const query = useInfiniteQuery({
    queryKey: computed(() => [...key()]),
    queryFn: ({ pageParam }) => ask(pageParam || null),
    // Nothing: the first page.
    initialPageParam: 0 as string | number,
    getNextPageParam: (last: P) => last.next ?? undefined,
    enabled: when,
  })
  const rows = computed(() => query.data.value?.pages.flatMap((page) => page.items) as Row[])
  return {
    ...asLoad<Row[]>(query as Asked, rows as never),
    first: computed(() => query.data.value?.pages[0] as P | undefined),
    more: computed(() => query.hasNextPage.value),
    fetching: computed(() => query.isFetchingNextPage.value),
    fetchMore: () => void query.fetchNextPage(),
  }
}

/** Something that changes the books: afterwards every list on the screen is asked for anew. */
export function useDeed<I, R>(act: (input: I, key: string) => Promise<R>) {
  const client = useQueryClient()
  const { run, ...rest } = useAct(act)
  const deed = async (input: I) => {
    const reply = await run(input)
    void client.invalidateQueries()
    return reply
  }
  return { ...rest, run: deed }
}
