import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { checkEverything } from '../../../api/check-everything.ts'
import { database } from '../../../api/platform/index.ts'
import { Random } from '../../../scripts/seed/random.ts'
import { at, closeHouse, openHouse, stopEngine } from '../../support/house.ts'
import { aVillage } from '../../support/village.ts'
import type { Found, Part, Settings } from '../part.ts'
import { debianTool } from '../support/debian-tool.ts'
import { failWrites } from './failing-disk.ts'
import { SmallDisk } from './small-disk.ts'
import { Tills } from '../support/tills.ts'

const mebibyte = 1024 * 1024
const diskMebibytes = 640
/** What the database writes beside the sales, so that its journal runs out of room as well. */
const bulk = Buffer.alloc(2 * mebibyte, 7)
const calls = ['fdatasync', 'pwrite64', 'pwritev']

/** A database on a disk that fills up, again and again, and one whose writes fail. */
export const part: Part = async (settings) => {
  if (process.env.MONGODB_URI) return notRun('the database in MONGODB_URI is not ours to starve')
  const disk = SmallDisk.mount(join(process.cwd(), 'data/faults/disk'), diskMebibytes)
  if (!disk) return notRun('needs root, to mount a small disk')
  try {
    return await starve(disk, settings)
  } finally {
    await stopEngine()
    disk.unmount()
  }
}

const notRun = (why: string): Found => ({ figures: { 'not run': why }, problems: [] })

async function starve(disk: SmallDisk, settings: Settings): Promise<Found> {
  const { quick, seed, count, tell } = settings
  const random = new Random(seed)
  at(new Date())
  const house = await openHouse()
  await aVillage()
  const tills = await Tills.open(house, 4)
  const rounds = count ?? (quick ? 4 : 20)
  const strace = debianTool('strace')
  let failed = 0
  let again = 0
  const after = async (round: string) => {
    again += await tills.askAgain()
    await prove(tills, round)
    tell(`${round}: ${tills.asked.length} sales, ${tills.refused} told to come later`)
  }
  for (let round = 1; round <= rounds; round += 1) {
    await fillUp(disk, tills, random)
    await after(`full disk ${round} of ${rounds}`)
    if (!strace) continue
    failed += await breakDisk(strace, tills, random)
    await after(`failing disk ${round} of ${rounds}`)
  }
  if (tills.refused === 0) tills.problems.push('no sale was refused: nothing was tried')
  await closeHouse(house)
  const figures = {
    'times the disk was full': rounds,
    ...(strace ? { 'kernel calls of the database that failed': failed } : {}),
    'sales asked for': tills.asked.length,
    'told to come back later': tills.refused,
    'asked for again under their key': again,
    'slowest answer, seconds': (tills.slowest / 1000).toFixed(1),
  }
  return { figures, problems: tills.problems }
}

/** Sales go on while the room goes; a moment later there is room again. */
async function fillUp(disk: SmallDisk, tills: Tills, random: Random): Promise<void> {
  let over = false
  const selling = tills.sell(() => over)
  await sleep(300)
  disk.fill(random.between(0, 4 * mebibyte))
  const journal = database().collection('bulk')
  for (let each = 0; each < 30; each += 1) {
    const written = await journal.insertOne({ bulk }).catch(() => undefined)
    if (!written) break
  }
  disk.fill(0)
  await sleep(1_500)
  disk.makeRoom()
  await sleep(500)
  over = true
  await selling
  await emptied('bulk')
}

/** The engine may still be starting again. */
async function emptied(collection: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await database().dropCollection(collection)
      return
    } catch (error) {
      if (tries === 60) throw error
      await sleep(500)
    }
  }
}

async function breakDisk(strace: string, tills: Tills, random: Random): Promise<number> {
  let over = false
  const selling = tills.sell(() => over)
  const call = random.pick(calls)
  const failed = await failWrites(strace, { call, every: random.between(3, 20), ms: 1_500 })
  over = true
  await selling
  return failed
}

/** Each key has its sale, once; what was acknowledged stands; all books balance. */
async function prove(tills: Tills, round: string): Promise<void> {
  const sold = await database().collection('redemptions').countDocuments()
  const done = tills.asked.filter(({ reply }) => reply).length
  if (sold !== done)
    tills.problems.push(`${round}: ${done} sales were asked for, ${sold} are there`)
  await tills.replay(tills.asked.slice(-20))
  for (const problem of await checkEverything()) {
    tills.problems.push(`${round}: ${JSON.stringify(problem)}`)
  }
}
