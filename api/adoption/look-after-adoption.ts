import { clock, dayOf, log, transact, type Day, type Id, type Job } from '../platform/index.ts'
import { endOffer } from './end-offer.ts'
import { Offers } from './offers.model.ts'
import { Shares } from './shares.model.ts'
import { Units } from './units.model.ts'

const anyPlace = 'the job serves every village'
/** Days after the collection in which something may still be said of it. */
const closedAfterDays = 7

/** What fails keeps nothing else from its turn: it is logged, and told as null. */
async function attempt<T>(what: string, step: () => Promise<T>): Promise<T | null> {
  try {
    return await step()
  } catch (error) {
    log.error({ err: error, what }, 'a step of adoption failed')
    return null
  }
}

/** What did not fill by its day ends, and everyone is refunded. */
async function endUnfilled(today: Day): Promise<(true | null)[]> {
  const found = await Offers.find({ state: 'open', fillBy: { $lt: today } })
    .setOptions({ anyPlace })
    .select({ _id: 1, place: 1 })
    .lean()
  const ended: (true | null)[] = []
  for (const { _id, place } of found) {
    const end = () => transact(() => endOne(_id, place, today))
    ended.push(await attempt(`ending offer ${String(_id)}`, end))
  }
  return ended
}

async function endOne(_id: Id, place: string, today: Day): Promise<true> {
  const offer = await Offers.findOne({ _id, place, state: 'open', fillBy: { $lt: today } }).lean()
  if (offer) await endOffer({ at: clock.now() }, offer, 'expired', 'not_filled')
  return true
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
    const expired = await attempt('finding what did not fill', () => endUnfilled(dayOf(at)))
    const confirmed = await attempt('confirming shares', () => confirmShares(at))
    const closed = await attempt('closing shares', () => closeShares(at))
    const done = [...(expired ?? [null]), confirmed, closed]
    const failed = done.filter((each) => each === null).length
    if (failed > 0) throw new Error(`${failed} steps of adoption failed`)
    return { expired: expired?.length, confirmed, closed }
  },
}
