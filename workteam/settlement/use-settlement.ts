import { computed, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { api } from '../../ui/api/client.ts'
import type { Reply } from '../../ui/api/operations.ts'
import { useAsk, useDeed, useList } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'

type List = Reply<'get', '/places/{place}/statements'>
export type Brief = List['items'][number]
export type Statement = Reply<'get', '/places/{place}/statements/{statement}'>
export type Payee = Brief['payee']
export type State = Brief['state']

/** In the order of the procedure; those that went wrong stand apart at the end. */
const order: State[] = [
  'statement',
  'confirmed',
  'approved',
  'in_batch',
  'sent',
  'paid',
  'disputed',
  'failed',
]

/** What waits for whom, and what the accounts hold. */
export function useDesk() {
  const { code } = useVillage()
  return useAsk(
    () => ['settlement', code.value],
    () => api.get('/places/{place}/settlement', { place: code.value }),
  )
}

/** Statements of one state, and what is ticked to be approved together. */
export function useStatements() {
  const { code, may } = useVillage()
  const route = useRoute()
  const router = useRouter()
  const desk = useDesk()
  const begin = (): State => (may('settlement_approver') ? 'confirmed' : 'statement')
  const state = computed<State>(() => order.find((each) => each === route.query.state) ?? begin())
  const set = (next: string) => router.replace({ query: { ...route.query, state: next } })
  const list = useList<Brief, List>(
    () => ['statements', code.value, state.value],
    (after) =>
      api.get('/places/{place}/statements', {
        place: code.value,
        query: { state: state.value, limit: 50, ...(after ? { after: String(after) } : {}) },
      }),
  )
  const counted = computed(() =>
    order.map((key) => {
      const { count = 0, fen = 0 } =
        desk.data.value?.states.find((each) => each.state === key) ?? {}
      return { key, count, fen }
    }),
  )
  const chosen = ref<string[]>([])
  watch([state, code], () => (chosen.value = []))
  return { state, set, list, counted, chosen }
}

export function useSettleActs() {
  const { code } = useVillage()
  const make = useDeed((upTo: string, key) =>
    api.post('/places/{place}/statements', { place: code.value }, { upTo }, key),
  )
  const approve = useDeed((statements: string[], key) =>
    api.post('/places/{place}/statements/approvals', { place: code.value }, { statements }, key),
  )
  return { make, approve }
}

export function useStatement(id: () => string) {
  const { code } = useVillage()
  return useAsk(
    () => ['statement-of', code.value, id()],
    () => api.get('/places/{place}/statements/{statement}', { place: code.value, statement: id() }),
  )
}

interface Paper {
  blob: Blob
  name: string
}
const base = '/places/{place}/statements/{statement}' as const

/** All that may be done with one statement. */
export function useStatementActs(id: () => string) {
  const { code } = useVillage()
  const at = () => ({ place: code.value, statement: id() })
  const { approve } = useSettleActs()
  const answer = useDeed((text: string, key) => api.post(`${base}/answer`, at(), { text }, key))
  const giveBack = useDeed((reason: string, key) =>
    api.post(`${base}/return`, at(), { reason }, key),
  )
  const correct = useDeed((body: { fen: number; reason: string }, key) =>
    api.post(`${base}/corrections`, at(), body, key),
  )
  const decide = useDeed((input: { correction: string; approve: boolean }, key) =>
    api.post(
      '/places/{place}/corrections/{correction}/decide',
      { place: code.value, correction: input.correction },
      { approve: input.approve },
      key,
    ),
  )
  // The file itself does not show in the key's content: its name and size stand for it.
  let paper: Paper | null = null
  const onPaper = useDeed((said: { name: string; size: number }, key) =>
    api.post(`${base}/confirm-on-paper`, { ...at(), query: { name: said.name } }, paper!.blob, key),
  )
  const confirmOnPaper = (given: Paper) => {
    paper = given
    return onPaper.run({ name: given.name, size: given.blob.size })
  }
  return { approve, answer, giveBack, correct, decide, onPaper, confirmOnPaper }
}
