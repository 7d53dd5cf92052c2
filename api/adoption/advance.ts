import { account, outside, post } from '../payments/index.ts'
import { accountOf, type Actor } from '../platform/index.ts'
import { villageOf } from './find.ts'
import type { Unit } from './units.model.ts'

/** What the young is called, in the words of a farmer's statement. */
const young: Record<string, string> = { pig: '小猪', cattle: '牛犊', sheep: '小羊' }

/** Money for the young, out of the co-op's own, to the farmer. */
export async function advance(
  actor: Actor,
  { _id, place }: Pick<Unit, '_id' | 'place'>,
  fen: number,
  species: string,
): Promise<void> {
  const { id } = await villageOf(place)
  await post(place, [
    {
      from: account('coop', id),
      to: outside('bank'),
      fen,
      key: `advance:${String(_id)}`,
      subject: { kind: 'unit', id: _id },
      why: 'advance',
      what: advanceWords(species),
      by: accountOf(actor).id,
      at: actor.at,
    },
  ])
}

export function advanceWords(species: string): string {
  return `买${young[species] ?? '苗'}的钱，合作社先替您垫的`
}
