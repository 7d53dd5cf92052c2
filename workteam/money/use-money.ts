import { api } from '../../ui/api/client.ts'
import type { Reply } from '../../ui/api/operations.ts'
import { useAsk, useDeed, useList } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'

export type BankLine = Reply<'get', '/places/{place}/bank-lines'>['items'][number]
export type Refund = Reply<'get', '/places/{place}/refunds'>['items'][number]
type Ledger = Reply<'get', '/places/{place}/money/transfers'>
export type Transfer = Ledger['items'][number]

/** A bank's statement: sent in, matched by memo and sum; the rest waits for a person. */
export function useBankLines(state: () => BankLine['state']) {
  const { code } = useVillage()
  const load = useAsk(
    () => ['bank-lines', code.value, state()],
    () => api.get('/places/{place}/bank-lines', { place: code.value, query: { state: state() } }),
  )
  let file: Blob | null = null
  const sending = useDeed((_said: { name: string; size: number }, key) =>
    api.post('/places/{place}/bank-statements', { place: code.value }, file!, key),
  )
  const send = ({ blob, name }: { blob: Blob; name: string }) => {
    file = blob
    return sending.run({ name, size: blob.size })
  }
  const match = useDeed(({ line, memo }: { line: string; memo: string }, key) =>
    api.post('/places/{place}/bank-lines/{line}/match', { place: code.value, line }, { memo }, key),
  )
  const sendBack = useDeed(({ line, reference }: { line: string; reference: string }, key) =>
    api.post(
      '/places/{place}/bank-lines/{line}/send-back',
      { place: code.value, line },
      { reference },
      key,
    ),
  )
  return { load, sending, send, match, sendBack }
}

export function useRefunds(state: () => Refund['state']) {
  const { code } = useVillage()
  const load = useAsk(
    () => ['refunds', code.value, state()],
    () => api.get('/places/{place}/refunds', { place: code.value, query: { state: state() } }),
  )
  const finish = useDeed(({ refund, reference }: { refund: string; reference: string }, key) =>
    api.post(
      '/places/{place}/refunds/{refund}/done',
      { place: code.value, refund },
      { reference },
      key,
    ),
  )
  return { load, finish }
}

/** What lies on the accounts of each kind; the lines behind it, newest first. */
export function useLedger(account: () => string, subject: () => string) {
  const { code } = useVillage()
  const accounts = useAsk(
    () => ['money-accounts', code.value],
    () => api.get('/places/{place}/money/accounts', { place: code.value }),
  )
  const lines = useList<Transfer, Ledger>(
    () => ['transfers', code.value, account(), subject()],
    (before) =>
      api.get('/places/{place}/money/transfers', {
        place: code.value,
        query: {
          limit: 30,
          ...(account() ? { account: account() } : {}),
          ...(subject() ? { subject: subject() } : {}),
          ...(before ? { before: String(before) } : {}),
        },
      }),
  )
  return { accounts, lines }
}

export function useProof() {
  const { code } = useVillage()
  return useAsk(
    () => ['money-check', code.value],
    () => api.get('/places/{place}/money/check', { place: code.value }),
  )
}
