import { Refusal, dayOf, type Actor } from '../platform/index.ts'
import { isMinor } from './names.ts'
import { Households } from './people.model.ts'

/** Telephone, bank account and identity numbers: 7 digits or more, also with marks between. */
const longNumber = /\d(?:[ .·_-]{0,2}\d){6,}/

/**
 * What will hang on the board carries no number of a person and no name of any of the village's
 * children (domain.md, points 9).
 */
export async function assertPublicText(actor: Actor, text: string): Promise<void> {
  const plain = text.normalize('NFKC')
  if (longNumber.test(plain)) throw new Refusal('against_rule', 'text_has_number')
  const today = dayOf(actor.at)
  const households = await Households.find({ place: actor.place.path })
    .select({ 'persons.name': 1, 'persons.born': 1 })
    .lean()
  const minors = households.flatMap(({ persons }) => persons.filter((each) => isMinor(each, today)))
  if (minors.some(({ name }) => name.length > 1 && plain.includes(name))) {
    throw new Refusal('against_rule', 'text_names_minor')
  }
}
