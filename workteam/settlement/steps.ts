import type { Step } from '../../ui/parts/History.vue'
import type { useWords } from '../../ui/words/index.ts'
import type { Statement } from './use-settlement.ts'

type Words = ReturnType<typeof useWords>

const acts = new Set(
  'make confirm confirm_on_paper dispute answer correct approve return batch release cancel_batch paid failed'.split(
    ' ',
  ),
)

/** What comes next, for whom; nothing when it is over. */
function ahead({ state, approvals, payee }: Statement, { t }: Words): Step[] {
  const now = (key: string, filled = {}): Step => ({
    what: t(`settlement.next.${key}`, filled),
    at: 'now',
  })
  const next = (key: string): Step => ({ what: t(`settlement.next.${key}`), at: 'next' })
  if (state === 'statement')
    return [
      now(payee.kind === 'household' ? 'farmer' : 'approve'),
      next('approveTwo'),
      next('batch'),
    ]
  if (state === 'disputed') return [now('disputed')]
  if (state === 'confirmed')
    return [now(approvals ? 'approveSecond' : 'approveFirst'), next('batch'), next('bank')]
  if (state === 'approved' || state === 'failed') return [now('batch'), next('bank')]
  if (state === 'in_batch') return [now('release'), next('bank')]
  return state === 'sent' ? [now('bank')] : []
}

/** Each hand by its name, and what is to come. */
export function stepsOf(statement: Statement, words: Words): Step[] {
  const past = statement.steps.map(({ act, at, by, text }): Step => ({
    who: by ?? undefined,
    what: words.t(`settlement.did.${acts.has(act) ? act : 'other'}`),
    when: words.stamp(at),
    note: text ?? undefined,
    at: 'past',
  }))
  return [...past, ...ahead(statement, words)]
}
