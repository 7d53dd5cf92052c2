import { z } from 'zod'
import { Catalogue, catalogueEntry } from './catalogue.model.ts'
import { offerFrom } from './offer-from.ts'

/** Brings the catalogue in; what is known already is replaced by what the file says. */
export async function importCatalogue(entries: readonly unknown[]): Promise<void> {
  const list = z.array(catalogueEntry).parse(entries)
  await Catalogue.deleteMany({})
  const rows = list.map((entry, number) => ({ _id: entry.key, number, entry }))
  await Catalogue.insertMany(rows, { lean: true })
}

export async function listCatalogue() {
  const found = await Catalogue.find().sort({ number: 1 }).limit(500).lean()
  return { items: found.map(({ entry }) => offerFrom(entry)) }
}
