import { computed, onMounted, ref } from 'vue'
import { useRouter } from 'vue-router'
import { speak } from '../../ui/parts/speech.ts'
import { useElder } from '../../ui/words/elder.ts'
import { useWords } from '../../ui/words/index.ts'
import { spokenSentence } from '../../ui/words/spoken.ts'
import { rules } from '../offline/snapshot.ts'
import { useSale } from './use-sale.ts'

/** After the sale: one fact, one button, and what is said aloud. */
export function useDone() {
  const sale = useSale()
  const router = useRouter()
  const elder = useElder()
  const { t, points, said, language } = useWords()
  const receipt = computed(() => sale.receipt)
  const sure = ref(false)
  const returnDays = computed(() => rules.value.returnDays)
  const pieces = computed(() => receipt.value?.lines.reduce((n, l) => n + l.quantity, 0) ?? 0)
  const left = computed(() => receipt.value?.left ?? 0)
  const spokenText = computed(
    () => t('counter.done.say', { points: points(left.value) }) + t('counter.done.bye'),
  )
  // On the card it stands as it is said: 二百二十四分.
  const spokenShown = computed(() => {
    const sentence = t('counter.done.say', { points: said(left.value) })
    return language.value === 'zh' ? spokenSentence(sentence) : sentence
  })

  function undo() {
    const done = receipt.value
    if (!done) return
    if (!done.id) sure.value = true
    else void router.push({ name: 'returns', query: { redemption: done.id } })
  }

  onMounted(() => {
    if (elder.value) speak(spokenText.value, language.value)
  })
  const takeBack = () => sale.takeBack()
  return { receipt, pieces, spokenText, spokenShown, undo, sure, takeBack, returnDays }
}
