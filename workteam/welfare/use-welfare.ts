import { api } from '../../ui/api/client.ts'
import type { Body } from '../../ui/api/operations.ts'
import { useAsk, useDeed } from '../data/ask.ts'
import { useVillage } from '../data/village.ts'

type Giving = Body<'post', '/places/{place}/welfare/vouchers'>

/** The union's fund, what was given out of it, and what is still to be paid in. */
export function useWelfare() {
  const { code, may } = useVillage()
  const load = useAsk(
    () => ['welfare', code.value],
    () => api.get('/places/{place}/welfare', { place: code.value }),
  )
  const due = useAsk(
    () => ['payments-due', code.value],
    () => api.get('/places/{place}/payments', { place: code.value }),
    () => may('welfare_officer'),
  )
  const give = useDeed((body: Giving, key) =>
    api.post('/places/{place}/welfare/vouchers', { place: code.value }, body, key),
  )
  return { load, due, give }
}

/** Money is asked for, and goes into the fund once the union's transfer is there. */
export function useTopUp() {
  const { code } = useVillage()
  const ask = useDeed((fen: number, key) =>
    api.post('/places/{place}/welfare/top-ups', { place: code.value }, { fen }, key),
  )
  const begin = useDeed((payment: string, key) =>
    api.post(
      '/places/{place}/payments/{payment}/begin',
      { place: code.value, payment },
      { method: 'transfer' },
      key,
    ),
  )
  return { ask, begin }
}
