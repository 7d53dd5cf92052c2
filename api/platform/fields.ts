import { z } from 'zod'

/** The fields that many routes share. */
export const id = z
  .string()
  .regex(/^[0-9a-f]{24}$/)
  .describe('24 hex digits')

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => {
    const at = new Date(`${text}T00:00:00Z`)
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
  }, 'no such day')
  .describe('a calendar day in the village, "2026-11-16"')

export const instant = z.iso.datetime().describe('an instant, UTC')

/** Integers in hundredths of a point. */
export const points = z.int().min(-10_000_000).max(10_000_000).describe('hundredths of a point')
export const positivePoints = z.int().min(1).max(10_000_000).describe('hundredths of a point')
export const fen = z.int().min(0).max(100_000_000_00).describe('integer fen')
export const quantity = z.int().min(1).max(10_000)

/** Free text from a person: trimmed, bounded, without control characters. */
export function text(max: number, min = 1) {
  return z
    .string()
    .trim()
    .min(min)
    .max(max)
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, 'no control characters')
}

export const pageSize = z.coerce.number().int().min(1).max(200)

export const empty = z.strictObject({})
