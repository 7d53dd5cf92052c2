import mongoose from 'mongoose'
import { z } from 'zod'
import { plainSchema } from '../platform/index.ts'

/** An entry of the catalogue that offers are made from, as the file has it. */
export const catalogueEntry = z.object({
  key: z.string().regex(/^[a-z0-9_]{2,40}$/),
  name_zh: z.string(),
  name_en: z.string(),
  kind: z.enum(['livestock', 'poultry', 'crop']),
  adoption_unit: z.string(),
  rearing_days: z.int(),
  young_price_yuan: z.number(),
  expected_yield_kg: z.number(),
  guaranteed_min_kg: z.number(),
  price_per_kg_yuan: z.number(),
  deposit_pct: z.int(),
  mortality_pct: z.int(),
  shares_allowed: z.int(),
  dressing_pct: z.int().nullable(),
  feed: z.string().nullable(),
})
export type CatalogueEntry = z.infer<typeof catalogueEntry>

interface Listed {
  /** The entry's key. */
  _id: string
  /** Its place in the list. */
  number: number
  entry: CatalogueEntry
}

const schema = plainSchema<Listed>({
  _id: { type: String, required: true },
  number: { type: Number, required: true },
  entry: { type: mongoose.Schema.Types.Mixed, required: true } as never,
})

export const Catalogue = mongoose.model<Listed>('AdoptionEntryOfCatalogue', schema, 'adoptionList')
