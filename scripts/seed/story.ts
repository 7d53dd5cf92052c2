import { closeEnded, Entries, raiseObjection } from '../../api/notices/index.ts'
import { Households, addPhoto, preparePhoto, type Household } from '../../api/people/index.ts'
import { demoAccounts, demoVillage } from './places.ts'
import { addDays, clock, dayOf, type Actor } from '../../api/platform/index.ts'
import {
  approveClaims,
  checkClaim,
  returnClaim,
  scoreClaim,
  submitClaim,
} from '../../api/points/index.ts'
import { actorOf, run } from './act.ts'
import { on } from './days-ago.ts'
import { picture } from './pictures.ts'
import { storyHeads } from './roster.ts'

/** What people did: the rule's key, the words for the board, and a drawing for the photograph. */
const deeds: readonly [rule: string, what: string, quantity: number, drawing?: string][] = [
  ['r007', '打扫村口公路，两个小时', 1, 'a-photo-after'],
  ['r008', '植树，一天', 1, 'a-photo-after'],
  ['r012', '帮邻居收稻子，一天', 1, 'a-photo-people'],
  ['r011', '修水渠，半天', 1, 'a-photo-before'],
  ['r003', '照看独居老人，五次', 1, 'a-photo-people'],
  ['r009', '院子干净，村里评上的', 1, 'a-photo-after'],
  ['r010', '开村民会，一次', 1],
  ['r004', '教广场舞，一个月', 1, 'a-photo-people'],
  ['r145', '送邻居去医院', 1],
  ['r150', '清扫路上的积雪', 2, 'a-photo-before'],
  ['r151', '认领门前的柿子树，一年', 1, 'a-photo-after'],
  ['r147', '帮两家说和', 1],
]

type Deed = (typeof deeds)[number]

/** Everyone who has a hand in it; four different people, as it must be. */
interface Team {
  liaison: Actor
  checker: Actor
  council: Actor
  approver: Actor
}

/** Two months of the village's life: posted, on notice, disputed, and waiting at every step. */
export async function tellStory(): Promise<void> {
  const team: Team = {
    liaison: await actorOf('liaison2', demoVillage),
    checker: await actorOf('liaison', demoVillage),
    council: await actorOf('council', demoVillage),
    approver: await actorOf('approver', demoVillage),
  }
  const keeper = await actorOf('keeper', demoVillage)
  const all = await Households.find({ place: keeper.place.path }).sort({ code: 1 }).lean()
  const heads = all.filter((each) => storyHeads[each.code])
  const others = all.filter((each) => !storyHeads[each.code] && !livesOnTheTeam(each))
  await on(41, 16, () => toNotice(team, keeper, others.slice(0, 12), 0))
  await on(36, 8, async () => void (await closeEnded()))
  await on(14, 17, () => toNotice(team, keeper, others.slice(40, 54), 3))
  await on(9, 8, async () => void (await closeEnded()))
  await on(1, 10, async () => {
    const fair = heads.filter((each) => each.code !== '1-030')
    await toNotice(team, keeper, [...fair, ...others.slice(60, 63)], 1)
    await objectToOne(team)
  })
  await on(0, 7, () => waiting(team, keeper, others.slice(100), all))
}

function livesOnTheTeam(household: Household): boolean {
  return demoAccounts.some((account) => account.household === household.code)
}

async function toNotice(team: Team, keeper: Actor, from: Household[], turn: number) {
  const claims: string[] = []
  for (const [index, household] of from.entries()) {
    const claim = await report(keeper, household, deedAt(index + turn))
    claims.push(await throughCouncil(team, claim))
  }
  await run(team.approver, approveClaims, { claims })
}

/** Today's desk: some to check, some to score, some to approve, one of the approver's kin. */
async function waiting(team: Team, keeper: Actor, from: Household[], all: Household[]) {
  const kin = all.find((each) => each.code === '1-030') as Household
  for (const [index, household] of [...from.slice(0, 8), kin].entries()) {
    const claim = await report(keeper, household, deedAt(index))
    await throughCouncil(team, claim)
  }
  for (const [index, household] of from.slice(8, 18).entries()) {
    const claim = await report(keeper, household, deedAt(index + 2))
    await run(team.checker, checkClaim, { claim, note: '去看过，属实' })
  }
  for (const [index, household] of from.slice(18, 30).entries()) {
    await report(keeper, household, deedAt(index + 5))
  }
  for (const household of from.slice(30, 32)) {
    const claim = await report(keeper, household, deedAt(0), false)
    await run(team.checker, returnClaim, { claim, reason: '缺一张照片，补上再报' })
  }
}

async function throughCouncil(team: Team, claim: string): Promise<string> {
  await run(team.checker, checkClaim, { claim, note: '去看过，属实' })
  await run(team.council, scoreClaim, { claim, present: 5, agreed: 5 })
  return claim
}

async function report(keeper: Actor, household: Household, deed: Deed, withPhoto = true) {
  const [rule, what, quantity, drawing] = deed
  const happenedOn = addDays(dayOf(clock.now()), -1)
  const photos: string[] = []
  if (drawing && withPhoto) photos.push(await takePhoto(keeper, drawing, household.code))
  const claim = await run(keeper, submitClaim, {
    household: String(household._id),
    person: String(household.persons[0]?._id),
    rules: [rule],
    quantity,
    happenedOn,
    what,
    photos,
  })
  return String(claim._id)
}

async function takePhoto(keeper: Actor, drawing: string, note: string): Promise<string> {
  const bytes = await picture(drawing, `${note} ${clock.now().toISOString()}`)
  const prepared = await preparePhoto(keeper, { bytes })
  const photo = await run(keeper, addPhoto, { bytes, prepared })
  return photo.id
}

async function objectToOne({ approver }: Team): Promise<void> {
  const place = approver.place.path
  const entries = await Entries.find({ place, state: 'up' }).sort({ position: 1 }).lean()
  const entry = entries.find((each) => each.shown.household === '3-008') ?? entries[0]
  if (!entry) return
  const text = '那天他家也请了收割机，请再问问。'
  await run({ ...approver, account: null }, raiseObjection, { entry: String(entry._id), text })
}

function deedAt(index: number): Deed {
  return deeds[index % deeds.length] as Deed
}
