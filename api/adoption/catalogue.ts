import { Catalogue, type CatalogueEntry } from './catalogue.model.ts'
import { offerFrom } from './offer-from.ts'

/** Brings the catalogue in; what is known already is replaced by what the file says. */
export async function importCatalogue(entries: readonly CatalogueEntry[]): Promise<void> {
  await Catalogue.deleteMany({})
  const rows = entries.map((entry, number) => ({ _id: entry.key, number, entry }))
  await Catalogue.insertMany(rows, { lean: true })
}

export async function listCatalogue() {
  const found = await Catalogue.find().sort({ number: 1 }).limit(500).lean()
  return { items: found.map(({ entry }) => offerFrom(entry)) }
}
