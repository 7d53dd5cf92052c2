import { writeXlsx, type CellValue, type WriteSheet } from 'hucre'
import { Sales, type Channel, type Sale } from '../payments/index.ts'
import { Places, pathsAbove } from '../places/index.ts'
import { Refusal, type Actor, type FileReply } from '../platform/index.ts'
import { readAidLedger, type ChannelFen } from './aid-ledger.ts'
import { anyPlace, salesFilter, spanOf, type Span } from './span.ts'

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Rows of the last sheet; more is better asked for year by year. */
const mostSales = 50_000

const channelNames: Record<Channel, string> = {
  canteen: '食堂',
  welfare: '工会福利',
  employee: '职工自己买',
  helped: '帮卖',
}
const inOrder = Object.keys(channelNames) as Channel[]
const money = '#,##0.00'

type Ledger = Awaited<ReturnType<typeof readAidLedger>>

/** 帮扶台账 as a workbook: sums in yuan as numbers, days as dates, and no person's name. */
export async function aidLedgerFile(actor: Actor, input: Partial<Span>): Promise<FileReply> {
  const span = spanOf(actor, input)
  const ledger = await readAidLedger(actor, span)
  if (ledger.sales > mostSales) {
    throw new Refusal('against_rule', 'export_too_long', { most: mostSales })
  }
  const sales = await Sales.find(salesFilter(actor, span))
    .setOptions({ anyPlace })
    .sort({ day: 1, _id: 1 })
    .lean()
  const sheets = [sumSheet(ledger), monthSheet(ledger), unitSheet(ledger), await saleSheet(sales)]
  const bytes = await writeXlsx({ sheets })
  const name = `帮扶台账-${actor.place.name}-${span.from}-${span.to}.xlsx`
  return { bytes: Buffer.from(bytes), type: workbookType, name }
}

const yuan = (fen: number) => fen / 100
/** Midnight UTC: a workbook's dates have no zone. */
const date = (day: string) => new Date(`${day}T00:00:00Z`)
const parts = (channels: ChannelFen) => inOrder.map((channel) => yuan(channels[channel]))

function sheet(
  name: string,
  heads: readonly string[],
  rows: CellValue[][],
  formats: Record<number, string>,
): WriteSheet {
  const columns = heads.map((head, index) => ({
    width: Math.max(12, head.length * 2 + 4),
    ...(formats[index] ? { numFmt: formats[index] } : {}),
  }))
  return { name, columns, rows: [[...heads], ...rows], freezePane: { rows: 1 } }
}

const moneyFrom = (first: number, count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [first + index, money]))

function sumSheet(ledger: Ledger): WriteSheet {
  const { place, from, to, fen, channels, lastYear, perHousehold, sales } = ledger
  const rows: CellValue[][] = [
    [`${place.name}，${from} 到 ${to}，收货付款才算（元）`, yuan(fen)],
    ...inOrder.map((channel): CellValue[] => [
      `其中${channelNames[channel]}（元）`,
      yuan(channels[channel]),
    ]),
    ['去年同期（元）', yuan(lastYear.fen)],
    ['比去年同期多（元）', yuan(lastYear.moreFen)],
    ['农户一共收到（元）', yuan(perHousehold.allFen)],
    ['每户平均收到（元）', yuan(perHousehold.fen)],
    ['卖出的农户（户）', perHousehold.households],
    ['笔数（含退款）', sales],
  ]
  const { columns, ...made } = sheet('汇总', ['项目', '数'], rows, { 1: money })
  return { ...made, columns: [{ width: 52 }, { ...columns?.[1], width: 18 }] }
}

function monthSheet({ months }: Ledger): WriteSheet {
  const heads = ['月份', '一共(元)', ...inOrder.map((channel) => `${channelNames[channel]}(元)`)]
  const rows = months.map(({ month, fen, channels }): CellValue[] => [
    date(`${month}-01`),
    yuan(fen),
    ...parts(channels),
  ])
  return sheet('按月', heads, rows, { 0: 'yyyy-mm', ...moneyFrom(1, 5) })
}

function unitSheet({ units, homes }: Ledger): WriteSheet {
  const channelHeads = inOrder.map((channel) => `${channelNames[channel]}(元)`)
  const heads = ['单位', '小家或食堂', '一共(元)', ...channelHeads]
  const rows = [
    ...units.map(({ name, fen, channels }): CellValue[] => [
      name,
      '全部',
      yuan(fen),
      ...parts(channels),
    ]),
    ...homes.map(({ name, unit, fen, channels }): CellValue[] => [
      unit ?? '',
      name,
      yuan(fen),
      ...parts(channels),
    ]),
  ]
  return sheet('按单位', heads, rows, moneyFrom(2, 5))
}

async function saleSheet(sales: readonly Sale[]): Promise<WriteSheet> {
  const paths = new Set(sales.flatMap((each) => [...pathsAbove(each.buyerPlace), each.place]))
  const places = await Places.find({ path: { $in: [...paths] } }).lean()
  const byPath = new Map(places.map((each) => [each.path, each]))
  const unionOf = (path: string) =>
    pathsAbove(path)
      .reverse()
      .flatMap((each) => byPath.get(each) ?? [])
      .find((each) => each.kind === 'union')
  const heads = ['日期', '卖方', '渠道', '单位', '小家或食堂', '金额(元)', '农户所得(元)', '农户数']
  const rows = sales.map(({ day, place, channel, buyerPlace, fen, farms }): CellValue[] => [
    date(day),
    byPath.get(place)?.name ?? '',
    channelNames[channel],
    unionOf(buyerPlace)?.name ?? '',
    byPath.get(buyerPlace)?.name ?? '',
    yuan(fen),
    yuan(farms.reduce((sum, each) => sum + each.fen, 0)),
    farms.length,
  ])
  return sheet('明细', heads, rows, { 0: 'yyyy-mm-dd', 5: money, 6: money })
}
