import { api } from '../../ui/api/client.ts'
import { useAsk } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'

/** What hangs on the village's board, as everyone sees it. */
export function useBoard() {
  const { code } = useVillage()
  return useAsk(
    () => ['board', code.value],
    () => api.get('/public/boards/{code}', { code: code.value }),
  )
}

export function useNotice(id: () => string) {
  return useAsk(
    () => ['notice', id()],
    () => api.get('/public/notices/{notice}', { notice: id() }),
  )
}
