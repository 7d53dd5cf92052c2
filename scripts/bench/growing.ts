import { figureOf, ratiosOf, turns } from './measure.ts'
import type { Tell } from './side-by-side.ts'
import { ranged, table, whole } from './tables.ts'

/** Something at one size, once in each round. */
export interface Growth {
  size: number
  seconds: number[]
}

/** The same at several sizes, round by round; a small one first, to warm up. */
export async function grow(
  sizes: readonly number[],
  rounds: number,
  once: (size: number) => Promise<number>,
  tell: Tell,
): Promise<Growth[]> {
  const growth = sizes.map((size): Growth => ({ size, seconds: [] }))
  await once(50)
  for (let round = 0; round < rounds; round += 1) {
    for (const { size, seconds } of turns(growth, round)) seconds.push(await once(size))
    tell(`round ${round + 1} of ${rounds}`)
  }
  return growth
}

/** Linear is: the same time for each, however many there are. */
export function growthTable(what: string, growth: readonly Growth[]): string {
  const rows = growth.map((each) => [
    whole(each.size),
    ranged(figureOf(each.seconds), 2),
    ranged(figureOf(perThousand(each)), 2),
  ])
  const last = ['most ÷ fewest', '', ranged(growthOf(growth), 2)]
  return table([what, 'seconds', 'seconds for a thousand'], [...rows, last])
}

/** Time for each at the most, over that at the fewest. */
export function growthOf(growth: readonly Growth[]) {
  const [few, many] = [growth[0], growth.at(-1)]
  if (!few || !many) throw new Error('nothing was measured')
  return ratiosOf(perThousand(many), perThousand(few))
}

const perThousand = ({ size, seconds }: Growth) => seconds.map((each) => (each / size) * 1000)
