import type { Step } from '../../ui/parts/History.vue'
import { dayOf } from '../../ui/words/dates.ts'
import type { useWords } from '../../ui/words/index.ts'
import { turns } from '../data/turns.ts'
import type { ClaimDetail } from './claim-replies.ts'

type Words = ReturnType<typeof useWords>
type Item = ClaimDetail['history'][number]

const plusDays = (day: string, n: number) => dayOf(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000)

function who(item: Item, claim: ClaimDetail, { t }: Words) {
  if (item.act === 'score') return t('claims.council')
  if (item.act === 'submit' && claim.throughKeeper)
    return claim.person?.name ?? claim.household.headName
  return item.name
}

function what(item: Item, claim: ClaimDetail, { t, change, points: given }: Words) {
  const role = item.role ? t(`roles.${item.role}`) : ''
  const { present = 0, agreed = 0 } = item
  const n = item.points ?? claim.points
  // 评 5 分: an award needs no sign; what is taken off, or is a line in the books, does.
  const points = n > 0 && item.act !== 'post' ? given(n) : change(n)
  if (item.act === 'score')
    return present === agreed
      ? t('claims.did.scoreAll', { present, points })
      : t('claims.did.score', { present, agreed, points })
  if (item.act === 'submit' && claim.throughKeeper)
    return t('claims.did.submitSelf', { name: item.name ?? '' })
  return t(`claims.did.${item.act}`, { role, points })
}

const past = (claim: ClaimDetail, words: Words): Step[] =>
  claim.history.map((item) => ({
    who: who(item, claim, words),
    what: what(item, claim, words),
    when: words.stamp(item.at),
    note: item.note,
    at: 'past',
  }))

function ahead(claim: ClaimDetail, words: Words, noticeDays: number): Step[] {
  const { t, day } = words
  const posting = (last: string): Step => ({
    what: t('claims.next.post'),
    when: day(plusDays(last, 1)),
    at: 'next',
  })
  if (claim.state === 'on_notice' && claim.noticeUntil)
    return [
      {
        what: t('claims.next.hanging'),
        when: t('claims.until', { day: day(claim.noticeUntil) }),
        at: 'now',
      },
      posting(claim.noticeUntil),
    ]
  if (claim.state === 'disputed') return [{ what: t('claims.next.disputed'), at: 'now' }]
  if (claim.state === 'returned') return [{ what: t('claims.next.returned'), at: 'now' }]
  const from = turns.findIndex(({ state }) => state === claim.state)
  if (from < 0) return []
  const steps = turns.slice(from).map(({ act }, index): Step => {
    const mine = index === 0 && claim.mayAct[act] === true
    return {
      what: t(`claims.${mine ? 'mine' : 'wait'}.${act}`),
      when: mine ? t('claims.bestToday') : undefined,
      at: index === 0 ? 'now' : 'next',
    }
  })
  const today = dayOf(Date.now())
  const [first, last] = [plusDays(today, 1), plusDays(today, noticeDays)]
  const soon = claim.state === 'scored'
  const hang: Step = {
    what: t('claims.next.notice', { n: noticeDays }),
    when: soon ? t('claims.fromTo', { from: day(first), to: day(last) }) : undefined,
    at: 'next',
  }
  return [...steps, hang, soon ? posting(last) : { ...posting(last), when: undefined }]
}

/** All that was done and is to come, each hand by its name. */
export const stepsOf = (claim: ClaimDetail, words: Words, noticeDays: number): Step[] => [
  ...past(claim, words),
  ...ahead(claim, words, noticeDays),
]

/** Reported, checked and scored were different people. */
export function differentHands(claim: ClaimDetail): boolean {
  const hands = ['submit', 'check', 'score'].map(
    (act) => claim.history.findLast((item) => item.act === act)?.by,
  )
  return hands.every(Boolean) && new Set(hands).size === hands.length
}
