import type { Entry, Unit } from './units.model.ts'

/** The farmer is told of as the household is: by surname; so is the clerk. */
export function presentEntry(entry: Entry, { farm }: Pick<Unit, 'farm'>) {
  const { _id, number, text, photos, grams, byName, byFarmer, at } = entry
  return {
    id: String(_id),
    number,
    text,
    photos: photos.map(String),
    grams: grams ?? null,
    by: byFarmer ? farm.masked : `${[...byName][0] ?? ''}*`,
    byFarmer,
    at: at.toISOString(),
  }
}
