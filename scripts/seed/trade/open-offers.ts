import { clock, dayOf, type Actor } from '../../../api/platform/index.ts'
import { ask } from '../ask.ts'
import { on } from '../days-ago.ts'
import { offer, type Story } from './animals.ts'
import type { PayByCard } from './pay.ts'
import { employee, type Traders } from './people.ts'
import { pigStory } from './pigs.ts'

/** What can be adopted today: a pig half taken, a sheep at the market's price, a tree, a plot. */
export async function offersOpen(
  traders: Traders,
  farmers: readonly Actor[],
  payByCard: PayByCard,
): Promise<void> {
  const [, farm, other] = farmers as [Actor, Actor, Actor]
  await prints(traders)
  await offer(
    traders,
    {
      ...pigStory(farm),
      title: '林子里的黑土猪，明年过年分',
      story: '开春进圈，养足 10 个月，吃玉米、红苕和青草。',
      tag: '199010100000421',
      buyers: [
        [employee(traders, 'QH0319'), 1],
        [traders.canteen, 3],
        [employee(traders, 'QH0412'), 1],
      ],
      drafted: 4,
      ready: -296,
    },
    payByCard,
  )
  const rest: readonly Pick<Story, 'catalogue' | 'title' | 'story' | 'tag' | 'terms'>[] = [
    {
      catalogue: 'pomelo_sanyuan_tree',
      title: '门前的老柚子树，霜降来摘',
      story: '三十年的老树，不打药。霜降前后您自己来摘，也可以请我们寄。',
      tag: 'Y-017',
    },
    {
      catalogue: 'sheep_hu',
      title: '坡上的湖羊，按市场价，有保底',
      story: '白天上坡，晚上回圈，吃草和玉米秆。',
      tag: '399010100000033',
      terms: marketTerms,
    },
    {
      catalogue: 'peanut_plot',
      title: '一分地花生，晒干了给您',
      story: '春天下种，秋天收。想来锄草的周末，提前说一声。',
      tag: 'H-003',
    },
  ]
  for (const story of rest) {
    const told = { ...story, farm: other, farmStory: '三代人都在这片坡上种地。', buyers: [] }
    await offer(traders, { ...told, drafted: 3, ready: -240 }, payByCard)
  }
}

/** The sheep's price follows the demo's own market series, between a floor and a cap. */
const marketTerms = {
  form: 'market',
  series: 'sheep-live-demo',
  prints: 4,
  premiumPercent: 105,
  floorFenPerJin: 13_00,
  capFenPerJin: 20_00,
  poolTopUpPercent: 50,
  fenPerJin: undefined,
}

/** Ten weeks of a market's prices, as the terms of a contract may name them. */
async function prints({ clerk }: Traders): Promise<void> {
  for (let week = 10; week >= 1; week -= 1) {
    await on(week * 7, 10, () =>
      ask(clerk, 'post /places/:place/market/prints', {
        series: 'sheep-live-demo',
        product: '活羊',
        region: '示例省',
        day: dayOf(clock.now()),
        fen: 2700 + ((week * 37) % 190),
        per: 'kg',
      }),
    )
  }
}
