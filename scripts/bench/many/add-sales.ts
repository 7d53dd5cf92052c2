import { Places } from '../../../api/places/index.ts'
import { Accounts, hashPassword } from '../../../api/people/index.ts'
import { channels } from '../../../api/payments/index.ts'
import { addDays, database, newId } from '../../../api/platform/index.ts'
import { inBatches } from '../in-batches.ts'

/** A county with a month of sales, and who reads its aid ledger. */
export interface CountyHere {
  county: string
  reader: { login: string; password: string }
}

export const month = { from: '2026-10-01', to: '2026-10-31' }
const password = 'a password for measuring'
const villages = 30
const homes = 20
/** Farm households behind a sale. */
const farmsEach = 3

let counties = 0

/** What was accepted and paid in one month, spread over villages, buyers, channels and days. */
export async function addMonthOfSales(count: number): Promise<CountyHere> {
  counties += 1
  const county = `53${String(counties).padStart(2, '0')}`
  const [path, union] = [`/53/${county}/`, `/53/${county}/union-${county}/`]
  const selling = Array.from(
    { length: villages },
    (_, at) => `${county}${String(at).padStart(5, '0')}`,
  )
  const buying = Array.from({ length: homes }, (_, at) => `home-${county}-${at}`)
  await Places.insertMany([
    { code: county, name: '青禾县', kind: 'county', path },
    { code: `union-${county}`, name: '青禾机械工会', kind: 'union', path: union },
    ...selling.map((code) => ({ code, name: '柿坪村', kind: 'village', path: `${path}${code}/` })),
    ...buying.map((code) => ({
      code,
      name: '装配车间小家',
      kind: 'home',
      path: `${union}${code}/`,
    })),
  ])
  const farms = Array.from({ length: villages * 20 }, newId)
  await inBatches(count, 500, async (from, to) => {
    const sales = Array.from({ length: to - from }, (_, index) => {
      const at = from + index
      const id = newId()
      return {
        ...{ _id: id, place: `${path}${selling[at % villages]}/`, key: `order:${String(id)}` },
        ...{ subject: { kind: 'order', id }, channel: channels[at % channels.length] },
        ...{ buyerPlace: `${union}${buying[at % homes]}/`, buyer: id, fen: 9_00 },
        farms: Array.from({ length: farmsEach }, (_, more) => {
          return { household: farms[(at * farmsEach + more) % farms.length], fen: 2_70 }
        }),
        ...{ day: addDays(month.from, at % 31), at: new Date() },
      }
    })
    await database().collection('sales').insertMany(sales, { ordered: false })
  })
  return { county, reader: await addReader(county, path) }
}

async function addReader(county: string, path: string) {
  const login = `reader-${county}`
  const roles = [{ role: 'finance_viewer' as const, at: path }]
  const passwordHash = await hashPassword(password)
  await Accounts.insertMany([{ login, name: '赵敏', passwordHash, roles, disabled: false }])
  return { login, password }
}
