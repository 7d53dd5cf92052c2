import { clock, dayOf, transact, type Day, type Id, type Job } from '../platform/index.ts'
import { endOffer } from './end-offer.ts'
import { Offers } from './offers.model.ts'
import { Shares } from './shares.model.ts'
import { Units } from './units.model.ts'

const anyPlace = 'the job serves every village'
/** Days after the collection in which something may still be said of it. */
const closedAfterDays = 7

/** What did not fill by its day ends, and everyone is refunded. */
async function endUnfilled(today: Day): Promise<number> {
  const found = await Offers.find({ state: 'open', fillBy: { $lt: today } })
    .setOptions({ anyPlace })
    .select({ _id: 1, place: 1 })
    .lean()
  for (const { _id, place } of found) await transact(() => endOne(_id, place, today))
  return found.length
}

async function endOne(_id: Id, place: string, today: Day): Promise<void> {
  const offer = await Offers.findOne({ _id, place, state: 'open', fillBy: { $lt: today } }).lean()
  if (offer) await endOffer({ at: clock.now() }, offer, 'expired', 'not_filled')
}

/** Whose seven days are over is in for good. */
async function confirmShares(at: Date): Promise<number> {
  const { modifiedCount } = await Shares.updateMany(
    { state: 'cooling_off', coolingOffUntil: { $lte: at } },
    { $set: { state: 'confirmed' } },
  ).setOptions({ anyPlace })
  return modifiedCount
}

/** What was collected of a settled unit a week ago is closed. */
async function closeShares(at: Date): Promise<number> {
  const before = new Date(at.getTime() - closedAfterDays * 86_400_000)
  const found = await Shares.find({
    state: 'collected',
    collectedAt: { $lte: before },
  })
    .setOptions({ anyPlace })
    .limit(1000)
    .lean()
  const settled = await Units.find({
    _id: { $in: found.map(({ unit }) => unit) },
    state: 'settled',
  })
    .setOptions({ anyPlace })
    .select({ _id: 1 })
    .lean()
  const done = new Set(settled.map(({ _id }) => String(_id)))
  const ids = found.filter(({ unit }) => done.has(String(unit))).map(({ _id }) => _id)
  const { modifiedCount } = await Shares.updateMany(
    { _id: { $in: ids }, state: 'collected' },
    { $set: { state: 'closed' } },
  ).setOptions({ anyPlace })
  return modifiedCount
}

export const lookAfterAdoption: Job = {
  name: 'look after adoption',
  every: '5 minutes',
  async run() {
    const at = clock.now()
    return {
      expired: await endUnfilled(dayOf(at)),
      confirmed: await confirmShares(at),
      closed: await closeShares(at),
    }
  },
}
