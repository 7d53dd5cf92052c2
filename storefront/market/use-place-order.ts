import { computed } from 'vue'
import { useRouter } from 'vue-router'
import { api } from '../../ui/api/client.ts'
import type { Body } from '../../ui/api/operations.ts'
import { useAct } from '../../ui/api/use-act.ts'
import { useWords } from '../../ui/words/index.ts'
import { useBuyer } from '../shell/use-buyer.ts'
import type { Window } from './prices.ts'
import type { Cart } from './use-cart.ts'

type NewOrder = Body<'post', '/places/{place}/market/orders'>

/** The basket becomes an order; then it is paid, or there is nothing left to pay. */
export function usePlaceOrder(cart: Cart, window: () => Window | undefined, stale: () => void) {
  const { t } = useWords()
  const { code } = useBuyer()
  const router = useRouter()
  const { busy, refusal, run, clear } = useAct((body: NewOrder, key) =>
    api.post('/places/{place}/market/orders', { place: code.value }, body, key),
  )
  const why = computed(() => {
    if (cart.lines.value.some(({ wrong }) => wrong)) return t('market.fixLines')
    if (!cart.point.value) return t('market.choosePoint')
    return cart.due.value < 0 ? t('market.voucherOver') : null
  })
  async function place() {
    const at = window()
    if (!at || why.value) return
    const { as } = cart.cart
    const order = await run({
      window: at.id,
      lines: cart.lines.value.map(({ goods, units }) => ({ goods: goods.id, quantity: units })),
      pickUpPoint: cart.point.value,
      vouchers: cart.used.value,
      expectFen: cart.fen.value,
      forHome: as !== 'self',
      helped: as === 'helped',
    })
    if (!order) {
      // Somebody was faster, or the price has changed: show what there is now.
      if (!refusal.value?.unanswered) stale()
      return
    }
    cart.clear()
    const pays = order.payment && order.dueFen > 0
    await router.push(pays ? `/pay/${order.payment}` : `/orders/${order.id}`)
  }
  return { busy, refusal, why, place, clear }
}
