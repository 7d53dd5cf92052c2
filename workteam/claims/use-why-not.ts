import { useI18n } from 'vue-i18n'
import { useWords } from '../../ui/words/index.ts'
import type { Act, Claim } from './claim-replies.ts'

/** Why an act is not mine to do, in words; false when it is. */
export function useWhyNot() {
  const { te } = useI18n()
  const { t } = useWords()
  const words = (code: string) => (te(`why.${code}`) ? t(`why.${code}`) : t('why.unknown'))
  const whyNot = (claim: Claim, act: Act): string | false => {
    const may = claim.mayAct[act]
    return may === true ? false : words(String(may ?? 'unknown'))
  }
  return { words, whyNot }
}
