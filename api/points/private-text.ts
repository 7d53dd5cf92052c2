import { Refusal, type Day } from '../platform/index.ts'
import { isMinor, type Household } from '../people/index.ts'

/** Telephone, bank account and identity numbers: 7 digits or more, also with spaces between. */
const longNumber = /\d(?:[ -]?\d){6,}/

/**
 * What will hang on the board carries no number of a person and no child's name
 * (domain.md, points 9).
 */
export function assertPublicText(text: string, household: Household, today: Day): void {
  if (longNumber.test(text)) throw new Refusal('against_rule', 'text_has_number')
  const minors = household.persons.filter((person) => isMinor(person, today))
  if (minors.some(({ name }) => text.includes(name))) {
    throw new Refusal('against_rule', 'text_names_minor')
  }
}
