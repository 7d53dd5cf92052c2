import { addDays, dayOf, startOf } from '../../../api/platform/index.ts'
import { on } from '../days-ago.ts'
import type { PayByCard } from './pay.ts'
import { employee, type Traders } from './people.ts'
import { openWindow, order, pastWindow, type Basket } from './windows.ts'

const monthly = ['土鸡蛋（30枚）', '红薯粉条', '丰都牛肉', '农家腊肉'] as const

/** The window of a month ago, two months ago …: canteen, employees and a helped sale. */
export async function monthsWindow(
  traders: Traders,
  farms: readonly string[],
  month: number,
  payByCard: PayByCard,
): Promise<void> {
  const weight = 6 + ((month * 7) % 5)
  const [eggs, noodles, beef, bacon] = monthly
  const baskets: Basket[] = [
    { buyer: traders.canteen, lines: monthly.map((name) => [name, weight * 3]) },
    {
      buyer: employee(traders, 'QH0317'),
      lines: [
        [eggs, 1],
        [beef, 3],
      ],
    },
    {
      buyer: employee(traders, 'QH0411'),
      lines: [
        [noodles, 2],
        [bacon, 4],
      ],
    },
    { buyer: employee(traders, 'QH0318'), lines: [[eggs, 2]], voucher: true },
    { buyer: traders.steward, lines: [[beef, 4 + (month % 3)]], helped: true },
  ]
  const told = { daysAgo: month * 30 + 6, names: monthly, farms }
  await pastWindow(traders, told, baskets, payByCard)
}

const thisWeeks = [
  '土鸡蛋（30枚）',
  '三元红心柚',
  '红薯粉条',
  '大白菜',
  '白萝卜',
  '菠菜',
  '土猪五花肉',
  '土猪排骨',
  '农家腊肉',
  '糯米',
  '板栗',
  '核桃',
  '生姜',
  '红薯',
  '土蜂蜜',
  '粘豆包（2袋2斤）',
  '豆腐乳（麻辣）',
]

/** Until eight in the evening, a day or more from now. */
export async function thisWeek(traders: Traders, farms: readonly string[], payByCard: PayByCard) {
  const evening = addDays(dayOf(new Date()), 1)
  const closesAt = new Date(startOf(evening).getTime() + 20 * 3_600_000)
  const window = await openWindow(traders, { daysAgo: 2, closesAt, names: thisWeeks, farms })
  await on(1, 19, async () => {
    const buyer = employee(traders, 'QH0317')
    await order(window, { buyer, lines: [[monthly[0], 1]] }, payByCard)
    await order(window, { buyer: traders.canteen, lines: [['大白菜', 60]] }, payByCard)
  })
}
