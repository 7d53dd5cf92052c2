import { Households, type Household } from '../../api/people/index.ts'
import { Cards } from '../../api/points/index.ts'
import { actorOf } from './act.ts'
import { ask } from './ask.ts'
import { demoVillage } from './places.ts'

const anyPlace = 'the start tells two cards of the demo'

/** A villager's and a farmer's card, each with a code that the keeper has just handed out. */
export async function villagersPages(): Promise<string[]> {
  const keeper = await actorOf('keeper', demoVillage)
  const place = keeper.place.path
  const villager = await Households.findOne({ place, code: '2-037' }).lean()
  const farmers = await Households.find({ place, group: '三组', headName: /^罗/ })
    .sort({ code: 1 })
    .limit(1)
    .lean()
  const told: string[] = []
  for (const [who, household] of [
    ['A villager', villager],
    ['A farmer', farmers[0]],
  ] as const) {
    if (household) told.push(`${who}: ${await cardAndCode(keeper, household)}`)
  }
  return told
}

async function cardAndCode(keeper: Awaited<ReturnType<typeof actorOf>>, household: Household) {
  const card = await Cards.findOne({ household: household._id, state: 'active' })
    .setOptions({ anyPlace })
    .lean()
  const { code } = await ask<{ code: string }>(
    keeper,
    'post /places/:place/households/:household/code',
    { household: String(household._id) },
  )
  return `household ${household.code}, card QS1:${card?.secret ?? ''}, code ${code}`
}
