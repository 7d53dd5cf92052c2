import { Refusal, type Id } from '../platform/index.ts'
import { isEarTag, wearsEarTag } from './ear-tag.ts'
import { Units, type Unit } from './units.model.ts'

/** Livestock is known by its ear tag, all else by a mark of the village's own. */
export async function assertTagFits(
  place: string,
  species: string,
  tag: string,
  own?: Id,
): Promise<Pick<Unit, 'earTag' | 'mark'>> {
  const isEar = wearsEarTag(species)
  if (isEar && !isEarTag(species, tag)) throw new Refusal('against_rule', 'tag_wrong')
  const others = own ? { _id: { $ne: own } } : {}
  const taken = isEar
    ? await Units.findOne({ earTag: tag, ...others })
        .setOptions({ anyPlace: 'an ear tag is one animal anywhere' })
        .lean()
    : await Units.findOne({ place, mark: tag, ...others }).lean()
  if (taken) throw new Refusal('conflict', 'tag_taken')
  return isEar ? { earTag: tag } : { mark: tag }
}
