import { z } from 'zod'
import { Refusal, readTable, type Actor } from '../platform/index.ts'
import { newPrint } from './market.schema.ts'
import { MarketPrints } from './market.model.ts'
import { enterPrint, type PrintText } from './prints.ts'

const columns = ['series', 'product', 'region', 'day', 'price', 'per'] as const
const mostRows = 2000

/** "14.05" → 1405; a price is yuan with at most two decimals. */
const yuan = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,2})?$/)
  .transform((text) => {
    const [whole = '0', part = ''] = text.split('.')
    return Number(whole) * 100 + Number(part.padEnd(2, '0'))
  })

const { reason: _reason, fen, ...texts } = newPrint
const row = z
  .strictObject({ ...texts, price: yuan.pipe(fen) })
  .transform(({ price, ...rest }) => ({ ...rest, fen: price }))

/**
 * Reads the file before the transaction begins: a head with series, product, region, day, price
 * in yuan and per (kg or jin), then a print a row.
 */
export async function readPrints(_actor: Actor, { bytes }: { bytes: Buffer }) {
  const text = new TextDecoder('utf-8').decode(bytes).replace(/^\ufeff/, '')
  const { rows } = readTable(text, mostRows, (head) => head.trim().toLowerCase())
  const bad: { row: number; column: string }[] = []
  if (rows.length === 0 || rows.length > mostRows) bad.push({ row: 1, column: '' })
  const prints = rows.slice(0, mostRows).flatMap((each, index): PrintText[] => {
    const wanted = Object.fromEntries(columns.map((name) => [name, each[name]]))
    const parsed = row.safeParse(wanted)
    if (parsed.success) return [parsed.data]
    bad.push({ row: index + 2, column: String(parsed.error.issues[0]?.path[0] ?? '') })
    return []
  })
  const days = prints.map(({ series, day }) => `${series} ${day}`)
  const twice = days.findIndex((each, index) => days.indexOf(each) !== index)
  if (twice >= 0) bad.push({ row: twice + 2, column: 'day' })
  if (bad.length > 0) {
    const details = { count: bad.length, rows: bad.slice(0, 50) }
    throw new Refusal('against_rule', 'prints_bad', details)
  }
  return prints
}

/** All of the file or nothing; a day that is known with another price is refused. */
export async function importPrints(actor: Actor, input: { prepared?: unknown }) {
  const prints = input.prepared as PrintText[]
  const known = await MarketPrints.find({
    place: actor.place.path,
    series: { $in: [...new Set(prints.map(({ series }) => series))] },
    current: true,
  }).lean()
  const byDay = new Map(known.map((each) => [`${each.series} ${each.day}`, each]))
  let added = 0
  for (const print of prints) {
    const same = byDay.get(`${print.series} ${print.day}`)
    if (same?.fen === print.fen && same.per === print.per) continue
    await enterPrint(actor, print)
    added += 1
  }
  return { added, unchanged: prints.length - added }
}
