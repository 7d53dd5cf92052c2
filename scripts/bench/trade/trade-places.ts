import { Accounts, hashPassword, type Role } from '../../../api/people/index.ts'
import { Places } from '../../../api/places/index.ts'
import { newId, type Actor } from '../../../api/platform/index.ts'
import { actorOf } from '../../seed/act.ts'

export const villagePath = '/52/5201/520101/520101101/'
const unionPath = '/52/5201/bench/'
export const home = 'bench-home'
export const homePath = `${unionPath}${home}/`
export const password = 'a password for measuring'
export const countyPath = '/52/5201/'
export const sellerName = '柿坪村合作社'

/** A village that sells, and a home of its county's union. */
export async function addTradePlaces(): Promise<void> {
  await Places.insertMany([
    { code: '52', name: '贵州', kind: 'province', path: '/52/' },
    { code: '5201', name: '青禾县', kind: 'county', path: countyPath },
    { code: '520101', name: '石桥乡', kind: 'township', path: '/52/5201/520101/' },
    { code: '520101101', name: '柿坪村', kind: 'village', path: villagePath, sellerName },
    { code: 'bench', name: '青禾机械工会', kind: 'union', path: unionPath },
    { code: home, name: '装配车间小家', kind: 'home', path: homePath },
  ])
}

/** Employees of the home, signed in; here they have a password, to spare the codes. */
export async function addBuyers(count: number): Promise<Actor[]> {
  const roles: { role: Role; at: string }[] = [{ role: 'employee', at: homePath }]
  const passwordHash = await hashPassword(password)
  const accounts = Array.from({ length: count }, (_, index) => {
    const login = `buyer-${index}`
    return { _id: newId(), login, name: '王建国', passwordHash, roles, disabled: false }
  })
  await Accounts.insertMany(accounts, { lean: true })
  const first = await actorOf('buyer-0', home)
  return accounts.map(({ _id: id, login, name }) => {
    return { ...first, account: { id, login, name, roles } }
  })
}
