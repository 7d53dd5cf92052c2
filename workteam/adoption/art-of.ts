import { pictureOf } from '../../ui/art/pictures.ts'

/** The drawing of what is adopted: a pig in its yard, else what a word in its name calls up. */
export const artOf = (of: { species: string; title: string }) =>
  of.species === 'pig' ? 'pig-yard' : pictureOf({ name: of.title })
