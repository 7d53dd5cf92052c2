import mongoose from 'mongoose'
import { plainSchema } from '../platform/index.ts'

/** An entry of the catalogue that offers are made from, as the file has it. */
export interface CatalogueEntry {
  key: string
  name_zh: string
  name_en: string
  kind: 'livestock' | 'poultry' | 'crop'
  subkind: string
  adoption_unit: string
  yield_basis: string
  rearing_days: number
  young_price_yuan: number
  expected_yield_kg: number
  guaranteed_min_kg: number
  price_per_kg_yuan: number
  deposit_pct: number
  mortality_pct: number
  shares_allowed: number
  dressing_pct: number | null
  feed: string | null
}

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
