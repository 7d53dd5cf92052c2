import { z } from 'zod'
import { fields } from '../platform/index.ts'
import { fenPerJin, series } from './offers.schema.ts'

const { id, day, instant, text } = fields

export const newPrint = {
  series,
  product: text(40),
  region: text(40),
  day,
  fen: fenPerJin.describe('fen per kg or per jin'),
  per: z.enum(['kg', 'jin']),
  reason: text(200, 2).optional().describe('needed when the day has a print already'),
}

export const printReply = z.strictObject({
  id,
  series: z.string(),
  product: z.string(),
  region: z.string(),
  day,
  fen: z.int(),
  per: z.enum(['kg', 'jin']),
  version: z.int(),
  current: z.boolean(),
  reason: z.string().nullable(),
  at: instant,
})

export const seriesReply = z.strictObject({
  series: z.string(),
  product: z.string(),
  region: z.string(),
  prints: z.int(),
  lastDay: day,
  lastFen: z.int(),
  lastPer: z.enum(['kg', 'jin']),
})

/** A CSV file with a head: series, product, region, day, price, per. */
export const printsFile = { types: ['text/csv'], limit: 1_000_000 } as const

export const printsImported = z.strictObject({
  added: z.int(),
  unchanged: z.int().describe('rows that say what is known already'),
})
