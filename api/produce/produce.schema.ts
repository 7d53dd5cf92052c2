import { z } from 'zod'
import { fields } from '../platform/index.ts'
import { produceStates, soldBy } from './produce.model.ts'

const { id, text } = fields

/** Fen for a jin or for one; no more than 100,000 yuan. */
export const price = z.int().min(1).max(10_000_000).describe('fen: per jin by weight, else each')
export const grams = z.int().min(1).max(1_000_000).describe('grams')
const picture = z
  .string()
  .regex(/^[a-z-]{1,30}$/)
  .describe('name of a drawing')

/** What the clerk writes of produce. */
export const newProduce = {
  name: text(40),
  nameEn: text(80),
  category: text(20),
  unit: text(20),
  by: z.enum(soldBy),
  gramsEach: grams.optional().describe('by weight: estimate for one ordered unit; a jin is 500'),
  season: text(20).describe('months as they are spoken of: "11-2月", "全年"'),
  storage: text(40, 0).default(''),
  shelfLifeDays: z.int().min(1).max(10_000).optional(),
  picture: picture.optional(),
  photo: id.optional(),
  usualFen: price,
}

const { nameEn, category, unit, season, storage, shelfLifeDays, photo, usualFen } = newProduce

/** What of it may change; a window keeps what it was opened with. */
export const changedProduce = {
  nameEn: nameEn.optional(),
  category: category.optional(),
  unit: unit.optional(),
  gramsEach: grams.optional(),
  season: season.optional(),
  storage: storage.unwrap().optional(),
  shelfLifeDays,
  picture: picture.optional(),
  photo,
  usualFen: usualFen.optional(),
}

export const produceReply = z.strictObject({
  id,
  name: z.string(),
  nameEn: z.string(),
  category: z.string(),
  unit: z.string(),
  by: z.enum(soldBy),
  gramsEach: z.int().nullable(),
  months: z.array(z.int()).describe('1 to 12'),
  inSeason: z.boolean().describe('this month'),
  storage: z.string(),
  shelfLifeDays: z.int().nullable(),
  picture: z.string(),
  photo: id.nullable(),
  usualFen: z.int(),
  state: z.enum(produceStates),
})

/** One entry of the catalogue file. */
export const listedProduce = z.strictObject({
  name_zh: text(40),
  name_en: text(80),
  unit: text(20),
  price_yuan: z.number().positive().max(100_000),
  season: text(20),
  storage: z.string().max(40),
  source_or_estimated: z.string().max(300),
  category: text(20),
  variable_weight: z.boolean(),
  shelf_life_days: z.int().min(1).nullable(),
})
export type ListedProduce = z.infer<typeof listedProduce>
