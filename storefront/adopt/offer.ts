import type { Reply } from '../../ui/api/operations.ts'
import type { Translate } from '../../ui/words/index.ts'

export type Offer = Reply<'get', '/places/{place}/adoption/offers/{offer}'>
export type Terms = Offer['terms']
type Kind = Offer['kind']
interface Reared {
  kind: Kind
  species: string
}

const known = ['pig', 'cattle', 'sheep', 'chicken', 'duck', 'goose']

/** Which word, and which drawing, stands for what is reared. */
export const speciesKey = ({ kind, species }: Reared) =>
  kind !== 'animal' ? kind : known.includes(species) ? species : 'other'

/** 猪, 树: the word for what is reared, in a sentence. */
export const nameOf = (reared: Reared, t: Translate) => t(`adopt.kind.${speciesKey(reared)}`)

/** A household as it is called in front of others: 柿坪村三组 罗* 家. */
export const familyOf = (
  { farm }: { farm: { village: string; group: string; masked: string } },
  t: Translate,
) => t('adopt.family', { place: farm.village, group: farm.group, name: farm.masked })

/** What a jin costs at the least: the agreed price, or the floor. */
export const leastPrice = (terms: Terms) =>
  terms.form === 'agreed' ? terms.fenPerJin : terms.floorFenPerJin

/** The services by name, as the contract lists them. */
export const servicesOf = (terms: Terms, t: Translate) =>
  terms.services.map(({ name }) => name).join('、') || t('adopt.servicesNone')

export const photoOf = (place: string, offer: { id: string; photos: string[] }) =>
  offer.photos[0]
    ? `/api/places/${place}/adoption/offers/${offer.id}/photos/${offer.photos[0]}`
    : null

/** A title breaks after its commas, not inside a word. */
export const phrasesOf = (title: string) => title.split(/(?<=[，。：；！？、])/)
