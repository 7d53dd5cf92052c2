import { Households, masked } from '../people/index.ts'
import { Places } from '../places/index.ts'
import { dayOf, type Actor } from '../platform/index.ts'
import { anyPlace, pairsOf } from './find.ts'
import { dutiesDue } from './page.ts'
import { Pairings } from './pairing.model.ts'

/** Pairs looked through; a county of 300 villages begins with a few hundred. */
const mostPairings = 2000
const told = 200

/** What is late, the longest first, for the dashboards of both sides. */
export async function listOverdue(actor: Actor) {
  const today = dayOf(actor.at)
  const pairings = await Pairings.find({ ...pairsOf(actor), state: 'active' })
    .setOptions({ anyPlace })
    .sort({ _id: 1 })
    .limit(mostPairings)
    .lean()
  const late = (await dutiesDue(pairings, today)).filter((each) => each.overdue)
  const shown = late.slice(0, told)
  const places = [...new Set(shown.map((each) => each.pairing.place))]
  const villages = await Places.find({ path: { $in: places } }).lean()
  const ids = shown.map((each) => each.pairing.household)
  const households = await Households.find({ place: { $in: places }, _id: { $in: ids } }).lean()
  const items = shown.map(({ pairing, duty, due }) => {
    const household = households.find((each) => each._id.equals(pairing.household))
    const village = villages.find((each) => each.path === pairing.place)
    const { code, name } = pairing.home
    return {
      pairing: String(pairing._id),
      home: { code, name },
      village: { code: village?.code ?? '', name: village?.name ?? '' },
      household: {
        code: household?.code ?? '',
        group: household?.group ?? '',
        masked: masked(household?.headName ?? ''),
      },
      duty: { id: String(duty._id), side: duty.side, title: duty.title, due },
      daysLate: Math.round((Date.parse(today) - Date.parse(due)) / 86_400_000),
    }
  })
  return { count: late.length, items }
}
