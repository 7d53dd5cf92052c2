import { Places } from '../../../api/places/index.ts'
import { addGoods, addHouseholds, addKeeper } from '../counter/world.ts'

/** A village as its till knows it. */
export interface VillageHere {
  code: string
  login: string
  households: string[]
  goods: { id: string; points: number }[]
}

const countyPath = '/54/5401/'
const townshipPath = `${countyPath}540101/`
const onShelf = 20
const stock = 10_000

/** A county of so many villages, each with a shop and so many households that have points. */
export async function addCounty(villages: number, households: number): Promise<VillageHere[]> {
  await Places.insertMany([
    { code: '54', name: '西藏', kind: 'province', path: '/54/' },
    { code: '5401', name: '青禾县', kind: 'county', path: countyPath },
    { code: '540101', name: '石桥乡', kind: 'township', path: townshipPath },
  ])
  const made: VillageHere[] = []
  for (let number = 1; number <= villages; number += 1) {
    const code = `540101${String(number).padStart(3, '0')}`
    const path = `${townshipPath}${code}/`
    await Places.insertMany([{ code, name: `柿坪村 ${number}`, kind: 'village', path }])
    const login = `keeper-${code}`
    await addKeeper(login, path)
    const goods = await addGoods(onShelf, stock, path)
    made.push({
      ...{ code, login },
      households: (await addHouseholds(households, 1, path)).map(({ _id }) => String(_id)),
      goods: goods.map(({ _id, points }) => ({ id: String(_id), points })),
    })
  }
  return made
}
