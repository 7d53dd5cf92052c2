import { useI18n } from 'vue-i18n'
import { useWords } from '../../ui/words/index.ts'

/** Why money goes back, in words. */
export function useReason() {
  const { te } = useI18n()
  const { t } = useWords()
  return (code: string) =>
    te(`money.reasons.${code}`) ? t(`money.reasons.${code}`) : t('money.reasons.other')
}
