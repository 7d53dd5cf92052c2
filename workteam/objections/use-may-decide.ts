import { computed } from 'vue'
import { useSession } from '../../ui/api/session.ts'
import { useWords } from '../../ui/words/index.ts'
import { useClaim } from '../claims/use-claim.ts'
import type { Objection } from './objection-reply.ts'

/** Whoever had a hand in the claim does not judge it; what the server would say, said before. */
export function useMayDecide(objection: () => Objection) {
  const { me } = useSession()
  const { t } = useWords()
  const claim = useClaim(() => (objection().state === 'open' ? objection().subject.id : ''))
  return computed(() => {
    const known = claim.data.value
    if (!known) return ''
    const mine = known.history.some(
      ({ act, by }) =>
        ['submit', 'check', 'score', 'approve'].includes(act) && by === me.value?.account.id,
    )
    const own = known.household.id === me.value?.household
    return mine || own ? t('objections.locked') : ''
  })
}
