import { QueryClient } from '@tanstack/vue-query'
import { isRefusal } from '../../ui/api/refusal.ts'
import { onSignOut } from '../../ui/api/session.ts'

// A refusal is an answer: only silence is worth asking again.
const unanswered = (tries: number, thrown: unknown) =>
  tries < 1 && isRefusal(thrown) && thrown.unanswered

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, networkMode: 'always', retry: unanswered, retryDelay: 1_500 },
  },
})

onSignOut(() => queryClient.clear())
