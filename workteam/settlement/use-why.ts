import { useI18n } from 'vue-i18n'
import { useWords } from '../../ui/words/index.ts'

/** Why an act is not mine to do, in words; false when it is. */
export function useWhy() {
  const { te } = useI18n()
  const { t } = useWords()
  return (code: string | null): string | false => {
    if (!code) return false
    return te(`settlement.why.${code}`) ? t(`settlement.why.${code}`) : t('settlement.why.unknown')
  }
}
