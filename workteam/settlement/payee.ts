import { useWords } from '../../ui/words/index.ts'
import type { Payee } from './use-settlement.ts'

/** Whose statement it is, and the second line under the name. */
export function usePayee() {
  const { t } = useWords()
  const name = ({ kind, household }: Payee) =>
    household ? household.headName : t(`settlement.payees.${kind}`)
  const under = ({ kind, household }: Payee) =>
    household ? `${household.group} ${household.code}` : t(`settlement.payeeWhy.${kind}`)
  return { name, under }
}
