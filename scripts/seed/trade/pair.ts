import type { Actor } from '../../../api/platform/index.ts'
import { ask } from '../ask.ts'
import { dayAgo, on } from '../days-ago.ts'
import { picture } from '../pictures.ts'
import { takePhoto } from './animals.ts'
import type { Traders } from './people.ts'
import { home } from './places.ts'

interface Pair {
  id: string
  duties: { id: string; side: 'home' | 'farm'; title: string; monthly: boolean }[]
}

const route = '/places/:place/pairings/:pairing'

/** Paired 218 days ago, with the duties of both sides, two visits and the next one planned. */
export async function pairUp({ clerk, steward }: Traders, farm: Actor): Promise<void> {
  const household = String(farm.account?.household)
  const { id: pairing } = await on(217, 10, () =>
    ask<Pair>(clerk, 'post /places/:place/pairings', { home, household, note: '第一批结对' }),
  )
  await on(217, 11, async () => {
    const bytes = await picture('a-photo-people', 'agreement')
    await ask(clerk, `post ${route}/agreement`, { pairing, name: '结对协议.png', bytes })
  })
  await on(120, 9, () => ask(steward, `post ${route}/stage`, { pairing, stage: 'pilot' }))
  for (const [daysAgo, went, note] of [
    [150, 6, '认了门，帮着修了猪圈的栏杆。'],
    [30, 4, '看了黑妞，带走两箱柿子。'],
  ] as const) {
    await on(daysAgo, 15, async () => {
      const photos = [await takePhoto(steward, 'a-photo-people', `visit ${daysAgo}`)]
      await ask(steward, `post ${route}/visits`, {
        pairing,
        on: dayAgo(daysAgo),
        note,
        went,
        photos,
      })
    })
  }
  const page = await ask<Pair>(steward, `get ${route}`, { pairing })
  for (const { id: duty, side, monthly } of page.duties.filter((each) => each.monthly)) {
    for (const daysAgo of [175, 145, 115, 85, 55, 25, 8]) {
      const done = { pairing, duty, on: dayAgo(daysAgo), note: '' }
      const by = side === 'home' ? steward : farm
      if (monthly) await on(daysAgo, 18, () => ask(by, `post ${route}/duties/:duty/done`, done))
    }
  }
  await on(5, 9, () =>
    ask(steward, `post ${route}/visits/planned`, { pairing, on: dayAgo(-7), went: 4 }),
  )
}
