import { onBeforeUnmount, onMounted, ref } from 'vue'
import { useRouter } from 'vue-router'
import { speak } from '../../ui/parts/speech.ts'
import { useElder } from '../../ui/words/elder.ts'
import { useWords } from '../../ui/words/index.ts'
import { useKeeper } from '../sign-in/use-keeper.ts'
import { readCode } from './basket.ts'
import { useSale } from './use-sale.ts'

/** A sentence at the counter that is not a refusal: what was scanned, and what to do. */
export interface Said {
  title: string
  text: string
}

/** What the scanner, the Esc key and 换一户 do at the counter. */
export function useCounter() {
  const sale = useSale()
  const search = ref<string | null>(null)
  const said = ref<Said | null>(null)
  const { sure, swap, swapNow } = useSwap(() => (search.value = null))
  const scanned = useScanned(said, swap)

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || sure.value) return
    // A sheet on top takes the key for itself.
    if (document.querySelector('[role="dialog"]')) return
    if (search.value !== null) search.value = null
    else if (sale.household) swap()
  }
  onMounted(() => window.addEventListener('keydown', onKey))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey))
  return { sale, said, search, scanned, swap: () => swap(), sure, swapNow }
}

/** Another household: at once with an empty basket, after a question with a full one. */
function useSwap(reset: () => void) {
  const sale = useSale()
  const elder = useElder()
  const { t, points, language } = useWords()
  const sure = ref(false)
  let nextCard: string | null = null

  async function serve(card: string) {
    await sale.find({ card })
    const found = sale.household
    if (!found || !elder.value) return
    const name = found.masked.replace('*', '')
    speak(t('counter.saidBalance', { name, points: points(found.balance) }), language.value)
  }
  function swapNow() {
    const card = nextCard
    nextCard = null
    sure.value = false
    reset()
    sale.clear()
    if (card) void serve(card)
  }
  function swap(card: string | null = null) {
    nextCard = card
    if (sale.lines.length > 0 && !sale.receipt) sure.value = true
    else swapNow()
  }
  return { sure, swap, swapNow }
}

/** A card is the next household, a slip a return, anything else a piece of goods. */
function useScanned(said: { value: Said | null }, swap: (card: string) => void) {
  const sale = useSale()
  const keeper = useKeeper()
  const router = useRouter()
  const { t } = useWords()

  function scannedGoods(barcode: string) {
    const goods = sale.shelf.find((each) => each.barcode === barcode)
    if (!sale.household) {
      said.value = { title: t('counter.cardFirst'), text: t('counter.scanCardHow') }
    } else if (goods) sale.addOne(goods)
    else said.value = { title: t('counter.unknownGoods'), text: t('counter.unknownGoodsWhy') }
  }
  return (code: string) => {
    said.value = null
    const read = readCode(code)
    if (read.kind === 'slip') void router.push({ name: 'returns', query: { slip: read.value } })
    else if (!keeper.shift) return
    else if (read.kind === 'card') swap(read.value)
    else scannedGoods(read.value)
  }
}
