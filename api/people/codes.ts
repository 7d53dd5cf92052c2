import { createHash, randomInt, timingSafeEqual } from 'node:crypto'
import { transact, type Id } from '../platform/index.ts'
import { Codes } from './codes.model.ts'

const hourMs = 3600_000
/** Wrong codes before the code is worth nothing. */
const tries = 5

interface NewCode {
  now: Date
  until: Date
  /** Most that are given within the hour that the first of them began; all when absent. */
  perHour?: number
  by?: Id
}

/**
 * Makes a six-digit code for a subject; whatever it had before is void.
 * @returns null when the subject had its share of this hour
 */
export async function newCode(subject: string, options: NewCode): Promise<string | null> {
  const { now, until, perHour = Number.MAX_SAFE_INTEGER, by } = options
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const made = { hash: hashOf(subject, code), until, triesLeft: tries, ...(by ? { by } : {}) }
  await begin(subject)
  const hourAgo = new Date(now.getTime() - hourMs)
  const within = async () => {
    const { matchedCount } = await Codes.updateOne(
      { _id: subject, since: { $gt: hourAgo }, given: { $lt: perHour } },
      { $set: made, $inc: { given: 1 } },
    )
    return matchedCount > 0
  }
  if (await within()) return code
  const anew = await Codes.updateOne(
    { _id: subject, since: { $lte: hourAgo } },
    { $set: { ...made, since: now, given: 1 } },
  )
  // Somebody else may have begun the hour in between; then there may be codes left in it.
  return anew.matchedCount > 0 || (await within()) ? code : null
}

/** The subject's one record, with no code in it yet. */
async function begin(subject: string): Promise<void> {
  if (await Codes.exists({ _id: subject })) return
  const never = new Date(0)
  await transact(async () => {
    if (await Codes.exists({ _id: subject })) return
    const blank = { _id: subject, until: never, triesLeft: 0, since: never, given: 0 }
    await Codes.insertMany([blank], { lean: true })
  })
}

/** Takes one of the tries first, so that a hundred guesses at once are still five. */
export async function tryCode(subject: string, code: string, now: Date): Promise<boolean> {
  const found = await Codes.findOneAndUpdate(
    { _id: subject, until: { $gt: now }, triesLeft: { $gt: 0 } },
    { $inc: { triesLeft: -1 } },
  ).lean()
  if (!found?.hash) return false
  return timingSafeEqual(Buffer.from(found.hash), Buffer.from(hashOf(subject, code)))
}

/** The code was right and is good for once: of two who bring it at once, one gets in. */
export async function useUp(subject: string, code: string): Promise<boolean> {
  const hash = hashOf(subject, code)
  const { matchedCount } = await Codes.updateOne(
    { _id: subject, hash },
    { $unset: { hash: '' }, $set: { triesLeft: 0 } },
  )
  return matchedCount > 0
}

/** The code was right and stays good until its day: its tries are whole again. */
export async function giveTriesBack(subject: string, code: string): Promise<void> {
  await Codes.updateOne({ _id: subject, hash: hashOf(subject, code) }, { triesLeft: tries })
}

function hashOf(subject: string, code: string): string {
  return createHash('sha256').update(`${subject} ${code}`).digest('hex')
}
