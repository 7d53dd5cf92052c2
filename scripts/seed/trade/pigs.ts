import type { Actor } from '../../../api/platform/index.ts'
import { ask } from '../ask.ts'
import { on } from '../days-ago.ts'
import { begin, move, offer, weigh, write, type Story } from './animals.ts'
import { pay, type PayByCard } from './pay.ts'
import { employee, type Traders } from './people.ts'

/** What all the demo's pigs have in common. */
export function pigStory(farm: Actor): Pick<Story, 'catalogue' | 'farm' | 'farmStory'> {
  return {
    catalogue: 'pig_native',
    farm,
    farmStory: '养猪 30 年，去年 6 头全卖给了机械厂的小家，回头客 9 个。',
  }
}

/** Adopted last winter, weighed, paid and collected: its money waits for the farmer's nod. */
export async function pigOfThisYear(
  traders: Traders,
  farm: Actor,
  payByCard: PayByCard,
): Promise<void> {
  const buyers: Story['buyers'] = [
    [employee(traders, 'QH0317'), 1],
    [traders.steward, 2],
    [traders.canteen, 4],
    [employee(traders, 'QH0319'), 1],
  ]
  const { unit } = await offer(
    traders,
    {
      ...pigStory(farm),
      title: '吃玉米的土猪，年前分',
      story: '养足 10 个月，吃玉米、红苕和青草。',
      tag: '199010100000288',
      name: '大白',
      buyers,
      drafted: 330,
      ready: 14,
    },
    payByCard,
  )
  await begin(traders, unit.id, 320)
  await write(farm, unit.id, 180, {
    text: '长得快，一天吃两盆。',
    drawing: 'a-pig-yard',
    jin: 110,
  })
  await on(14, 8, () => move(farm, unit.id, 'ready'))
  await on(12, 9, () => weigh(traders, farm, unit.id, 118_200))
  await on(11, 12, () => payBalances(buyers, payByCard))
  for (const [daysAgo, to] of [
    [10, 'slaughtered'],
    [9, 'packed'],
    [8, 'delivered'],
  ] as const) {
    await on(daysAgo, 9, () => move(traders.clerk, unit.id, to))
  }
  await on(8, 15, () => handOver(traders, buyers))
}

interface OwnShare {
  id: string
  unit?: { id: string } | null
  payment: { id: string } | null
  code: string | null
}

async function payBalances(buyers: Story['buyers'], payByCard: PayByCard): Promise<void> {
  for (const [buyer] of buyers) {
    const { items } = await ask<{ items: OwnShare[] }>(buyer, 'get /places/:place/adoption/shares')
    for (const { payment } of items) if (payment) await pay(buyer, payment.id, payByCard)
  }
}

async function handOver(traders: Traders, buyers: Story['buyers']): Promise<void> {
  for (const [buyer] of buyers) {
    const { items } = await ask<{ items: OwnShare[] }>(buyer, 'get /places/:place/adoption/shares')
    for (const { code } of items) {
      if (code) await ask(traders.clerk, 'post /places/:place/adoption/collections', { code })
    }
  }
}

/** 黑妞, five weeks before her weighing. */
export async function pigThatGrows(
  traders: Traders,
  farm: Actor,
  payByCard: PayByCard,
): Promise<void> {
  const { unit } = await offer(
    traders,
    {
      ...pigStory(farm),
      title: '山上跑大的黑土猪，过年一起分',
      story: '养足 10 个月，吃玉米、红苕和青草。每个礼拜有照片，过秤那天您也能来看。',
      tag: '199010100000317',
      name: '黑妞',
      buyers: [
        [employee(traders, 'QH0317'), 1],
        [traders.steward, 3],
        [employee(traders, 'QH0318'), 2],
        [employee(traders, 'QH0411'), 2],
      ],
      drafted: 270,
      ready: -34,
    },
    payByCard,
  )
  await begin(traders, unit.id, 262)
  const pages: readonly [number, string, string | undefined, number][] = [
    [255, '小猪进圈了，认生，躲在草里。', 'a-pig-hill', 32],
    [220, '出太阳，放到坡上跑了一下午。', 'a-pig-yard', 58],
    [180, '拔了一筐青草，吃得干干净净。', undefined, 88],
    [140, '天热，给它搭了个凉棚。', 'a-pig-yard', 120],
    [100, '打了防疫针，没有发烧。', undefined, 148],
    [60, '红苕收了，天天有得吃。', 'a-pig-hill', 178],
    [30, '小家来了四个人看它，拍了照。', 'a-photo-people', 204],
    [1, '黑妞这个月长了 22 斤，爱吃南瓜，不挑食。', 'a-pig-yard', 226],
  ]
  for (const [daysAgo, text, drawing, jin] of pages) {
    await write(farm, unit.id, daysAgo, { text, jin, ...(drawing ? { drawing } : {}) })
  }
}
