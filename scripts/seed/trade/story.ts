import { readFile } from 'node:fs/promises'
import { importCatalogue } from '../../../api/adoption/index.ts'
import { lookAfter } from '../../../api/payments/index.ts'
import { importProduce } from '../../../api/produce/index.ts'
import { Accounts, Households } from '../../../api/people/index.ts'
import { newId, transact, workOff, type Actor } from '../../../api/platform/index.ts'
import { actorOf } from '../act.ts'
import { addAccounts, demoVillage } from '../places.ts'
import { monthsWindow, thisWeek } from './market.ts'
import { offersOpen } from './open-offers.ts'
import { pairUp } from './pair.ts'
import { pigOfThisYear, pigThatGrows } from './pigs.ts'
import { type PayByCard } from './pay.ts'
import { bringEmployees, type Traders } from './people.ts'
import { addUnion, canteen, home, tradeAccounts, union } from './places.ts'
import { bankAccounts, lastStatements, payOut } from './settle.ts'
import { vouchers } from './welfare.ts'

/** The household that the home is paired with: the first of that surname in the third group. */
const farmSurname = '罗'

type Log = (line: string) => void

/** The online half of the demo: a pair, animals at every age, a year of windows, a settlement. */
export async function tellTrade(payByCard: PayByCard, log: Log): Promise<void> {
  await addUnion()
  await addAccounts(tradeAccounts, new Map())
  await bringCatalogues()
  const traders = await bringTraders()
  const farms = await farmHouseholds(traders.clerk)
  const farmers: Actor[] = []
  for (const each of farms) farmers.push(await farmerOf(each))
  const farm = farmers[0] as Actor
  log('… a home and its farm household')
  await pairUp(traders, farm)
  log('… animals, trees and plots')
  await pigOfThisYear(traders, farm, payByCard)
  await pigThatGrows(traders, farm, payByCard)
  await offersOpen(traders, farmers, payByCard)
  log('… a year of order windows, and what the farmers got for them')
  await bankAccounts(traders, farmers)
  await vouchers(traders, payByCard)
  for (let month = 10; month >= 1; month -= 1) {
    await monthsWindow(traders, farms, month, payByCard)
    if (month % 3 === 1) await payOut(traders, farmers, month * 30)
  }
  await thisWeek(traders, farms, payByCard)
  await lastStatements(traders)
  await workOff()
  await lookAfter()
}

async function bringCatalogues(): Promise<void> {
  const read = async (name: string) =>
    JSON.parse(await readFile(new URL(`../data/${name}.json`, import.meta.url), 'utf8')) as never[]
  const clerk = await actorOf('clerk', demoVillage)
  await transact(async () => void (await importProduce(clerk, await read('produce'))))
  await transact(async () => void (await importCatalogue(await read('adoption'))))
}

async function bringTraders(): Promise<Traders> {
  const at = (login: string, place: string) => actorOf(login, place)
  return {
    clerk: await at('clerk', demoVillage),
    approver: await at('approver', demoVillage),
    settlement: await at('settlement', demoVillage),
    payers: [await at('payer1', demoVillage), await at('payer2', demoVillage)],
    welfare: await at('welfare', union),
    steward: await at('steward', home),
    canteen: await at('canteen', canteen),
    employees: await bringEmployees(),
  }
}

/** Households that rear and grow; the paired one first. */
async function farmHouseholds({ place }: Actor): Promise<string[]> {
  const all = await Households.find({ place: place.path, group: '三组' }).sort({ code: 1 }).lean()
  const first = all.find((each) => each.headName.startsWith(farmSurname))
  const others = all.filter((each) => each !== first).slice(20, 26)
  return [first, ...others].flatMap((each) => (each ? [String(each._id)] : []))
}

/** The farmer's account, as the first sign-in with card and code would make it. */
async function farmerOf(household: string): Promise<Actor> {
  const found = await Households.findOne({ _id: household })
    .setOptions({ anyPlace: "the seed's own household" })
    .lean()
  if (!found) throw new Error('no farm household in the demo')
  const login = `household.${household}`
  const roles = [{ role: 'farmer', at: found.place }]
  const { headName: name } = found
  await Accounts.insertMany([
    { _id: newId(), login, name, roles, disabled: false, household: found._id },
  ])
  return await actorOf(login, demoVillage)
}
