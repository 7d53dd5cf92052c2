import { readFile } from 'node:fs/promises'
import {
  Accounts,
  Households,
  importRoster,
  prepareRoster,
  type Household,
} from '../../api/people/index.ts'
import { dayOf, newId, transact, clock, type Actor } from '../../api/platform/index.ts'
import {
  addRule,
  importRules,
  issueCards,
  post,
  switchRule,
  type NewLine,
} from '../../api/points/index.ts'
import { actorOf, run } from './act.ts'
import {
  addAccounts,
  addPlaces,
  addSeedAccount,
  demoAccounts,
  demoVillage,
  otherVillage,
} from './places.ts'
import { Random } from './random.ts'
import { rosterRows, rosterWorkbook } from './roster.ts'
import { fillShelf } from './shelf.ts'
import { tellStory } from './story.ts'
import type { PayByCard } from './trade/pay.ts'
import { tellTrade } from './trade/story.ts'

/** Rules of the library that the demo village has in force, by number. */
const inForce = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 26, 27, 28, 30, 33, 40, 54,
  60, 72, 80, 104, 120, 145, 147, 148, 149, 150, 151, 152,
]

/**
 * Loads the demo village: a county's library, 520 households, a shelf, two months of life, and
 * with play money a year of trade.
 */
export async function seedDemo(
  log: (line: string) => void,
  payByCard: PayByCard | null,
): Promise<void> {
  await addPlaces()
  const seeder = await addSeedAccount()
  const admin = await actorOf(seeder, demoVillage)
  log('… the roster of 520 households')
  await bringRoster(admin)
  await bringOtherVillage(await actorOf(seeder, otherVillage))
  const households = await Households.find({ place: admin.place.path }).lean()
  await addAccounts(demoAccounts, new Map(households.map((each) => [each.code, each._id])))
  log('… 152 rules and the shelf')
  await bringRules(admin)
  await openingBalances(admin, households)
  await run(admin, issueCards, { households: households.map((each) => String(each._id)) })
  await fillShelf(await actorOf('keeper', demoVillage), await actorOf('approver', demoVillage))
  log('… two months of village life')
  await tellStory()
  if (payByCard) await tellTrade(payByCard, log)
  await Accounts.updateOne({ login: seeder }, { disabled: true })
}

async function bringRoster(admin: Actor): Promise<void> {
  const prepared = await prepareRoster(admin, { bytes: await rosterWorkbook() })
  await run(admin, importRoster, { prepared })
}

/** A second village, so that one can see that places do not see each other. */
async function bringOtherVillage(admin: Actor): Promise<void> {
  const some = rosterRows().filter((row) => /^1-00\d$/.test(row.code))
  const prepared = await prepareRoster(admin, { bytes: await rosterWorkbook(some) })
  await run(admin, importRoster, { prepared })
}

async function bringRules(admin: Actor): Promise<void> {
  const file = new URL('./data/rules.json', import.meta.url)
  const entries = JSON.parse(await readFile(file, 'utf8')) as { key: string; number: number }[]
  const county = '/99/9901/'
  await transact(async () => void (await importRules(county, entries, dayOf(clock.now()))))
  for (const { key, number } of entries) {
    if (inForce.includes(number)) await run(admin, switchRule, { key, on: true })
  }
  await run(admin, addRule, {
    title: '看护村口柿子林',
    titleEn: 'Looks after the persimmon grove',
    category: '生态保护',
    points: 4_00,
    unit: '次/人',
    of: 'person',
    bucket: 'earned',
    caps: [{ per: 'week', points: 12_00 }],
    routine: true,
    evidence: '照片',
    source: '',
    estimated: [],
  })
}

/** What stood in the paper books when the village began with the system. */
async function openingBalances(admin: Actor, households: Household[]): Promise<void> {
  const random = new Random(1116)
  const at = clock.now()
  const line = (household: Household, bucket: 'earned' | 'gifted', points: number): NewLine => ({
    household: household._id,
    kind: 'opening',
    bucket,
    points,
    key: `opening:${String(household._id)}:${bucket}`,
    subject: { kind: 'opening', id: newId() },
    what: bucket === 'earned' ? '从纸账转来' : '重阳节慰问',
    at,
    earnedAt: at,
  })
  const lines = households.flatMap((each) => {
    const earned = line(
      each,
      'earned',
      each.code === '2-037' ? 246_00 : random.between(12, 260) * 100,
    )
    return each.code === '2-037' || random.next() < 0.2
      ? [earned, line(each, 'gifted', 40_00)]
      : [earned]
  })
  await transact(async () => void (await post(admin.place.path, lines)))
}
