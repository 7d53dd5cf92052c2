import { api } from '../../ui/api/client.ts'
import type { Body, Reply } from '../../ui/api/operations.ts'
import { useAsk, useDeed } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'

export type PayeeRow = Reply<'get', '/places/{place}/payees'>['items'][number]
type NewAccount = Body<'post', '/places/{place}/bank-accounts'>

/** Who is paid, and by which bank account; a change waits for a second person. */
export function usePayees() {
  const { code } = useVillage()
  const load = useAsk(
    () => ['payees', code.value],
    () => api.get('/places/{place}/payees', { place: code.value }),
  )
  const enter = useDeed((body: NewAccount, key) =>
    api.post('/places/{place}/bank-accounts', { place: code.value }, body, key),
  )
  const decide = useDeed((input: { account: string; approve: boolean; reason?: string }, key) => {
    const { account, ...body } = input
    return api.post(
      '/places/{place}/bank-accounts/{account}/decide',
      { place: code.value, account },
      body,
      key,
    )
  })
  return { load, enter, decide }
}
