import { useWords } from '../../ui/words/index.ts'
import type { Order, OrderRow } from './prices.ts'

type State = OrderRow['state']
type Tone = 'leaf' | 'grain' | 'jujube' | 'persimmon' | undefined

const tones: Record<State, { tone: Tone; icon: string }> = {
  placed: { tone: 'grain', icon: 'clock' },
  paid: { tone: 'leaf', icon: 'check' },
  packed: { tone: 'leaf', icon: 'box' },
  difference_due: { tone: 'grain', icon: 'scale' },
  ready: { tone: 'persimmon', icon: 'truck' },
  collected: { tone: undefined, icon: 'check' },
  donated: { tone: undefined, icon: 'hand' },
  cancelled: { tone: undefined, icon: 'back' },
  expired: { tone: undefined, icon: 'clock' },
  nothing: { tone: 'jujube', icon: 'back' },
}

/** Where an order stands, and what comes next, in plain words. */
export function useOrderWords() {
  const { t, money, stamp, day, weekday, deadlineDay } = useWords()
  const chip = ({ state }: { state: State }) => ({
    ...tones[state],
    text: t(`market.state.${state}`),
  })
  const days = (order: Order) =>
    order.deliveryDays
      .map((each) => t('market.onDay', { day: day(each), weekday: weekday(each) }))
      .join(t('market.or'))
  const next = (order: Order) => {
    const { state, mayCancel } = order
    const key = state === 'paid' ? (mayCancel ? 'paidOpen' : 'paid') : state
    return t(`market.next.${key}`, {
      end: order.payBy ? deadlineDay(order.payBy) : '',
      days: days(order),
      money: money(order.dueFen),
      back: money(order.refundedFen + order.voucherBackFen),
      point: order.pickUpPoint.name,
      at: order.pickUpPoint.at,
      when: order.endedAt ? stamp(order.endedAt) : '',
    })
  }
  return { chip, next, days }
}
