import { addDays, database, dayOf, newId } from '../../../api/platform/index.ts'
import { countyPath, villagePath as place } from './trade-places.ts'
import type { Wanted } from './trade-systems.ts'

/** A pig of 240 jin at 14.00, a fifth of it now; its deposit divides evenly by 8, 16 and 32. */
const terms = {
  form: 'agreed',
  expectedGrams: 120_000,
  guaranteedGrams: 110_000,
  compensationPercent: 50,
  depositPercent: 20,
  services: [{ name: '宰杀、分割、冷藏', fen: 160_00 }],
  collectiveFenPerJin: 20,
  poolPercent: 5,
  advanceFen: 700_00,
  fenPerJin: 14_00,
}
const depositFen = 672_00
const farm = { household: newId(), code: '3-012', group: '三组', masked: '罗*' }

/** Open offers of so many units; what a buyer sends to take one unit of each. */
export async function addOffers(count: number, shares: number): Promise<Wanted[]> {
  const at = new Date()
  const made = Array.from({ length: count }, () => {
    const [offer, unit] = [newId(), newId()]
    return { offer: offerOf(offer, unit, shares, at), unit: unitOf(unit, offer, at) }
  })
  const [offers, units] = [made.map(({ offer }) => offer), made.map(({ unit }) => unit)]
  await database().collection('adoptionOffers').insertMany(offers)
  await database().collection('adoptionUnits').insertMany(units)
  return made.map(({ offer: { _id } }) => {
    return { offer: String(_id), weight: 1, expectDepositFen: depositFen / shares }
  })
}

function offerOf(_id: ReturnType<typeof newId>, unit: typeof _id, shares: number, at: Date) {
  return {
    ...{ _id, place, openTo: countyPath, farm, state: 'open', unit, begun: false },
    free: Array.from({ length: shares }, (_, index) => index + 1),
    ...{ taken: 0, paid: 0, madeBy: newId(), at, openedAt: at },
    ...{ title: '山上跑大的黑土猪', story: '养足 10 个月，吃玉米、红苕和青草。', farmStory: '' },
    ...{ kind: 'animal', species: 'pig', unitName: '头', picture: 'pig', photos: [] },
    ...{ feed: '玉米、红苕', yieldPercent: 70, shares, perBuyerMost: 100 },
    ...{ whoMay: ['employee'], terms, fillBy: addDays(dayOf(at), 30) },
    ...{ readyOn: addDays(dayOf(at), 300), weighedAt: '村委会的地磅' },
    ...{ delivery: '12 月下旬到厂门口领', pickUps: ['厂门口'] },
  }
}

let tags = 0

function unitOf(_id: ReturnType<typeof newId>, offer: typeof _id, at: Date) {
  tags += 1
  return {
    ...{ _id, place, offer, farm, state: 'planned', name: '黑妞', advanceFen: 0 },
    ...{ earTag: `1520101${String(tags).padStart(8, '0')}`, entries: 0, history: [], at },
  }
}
