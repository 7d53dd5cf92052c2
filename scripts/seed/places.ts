import { randomUUID } from 'node:crypto'
import { Accounts, hashPassword, type Role } from '../../api/people/index.ts'
import { Places, Policies, forgetPolicies } from '../../api/places/index.ts'
import { database, newId, type Id } from '../../api/platform/index.ts'

/** A made-up county: no division code begins with 99. */
export const demoVillage = '990101001'
export const otherVillage = '990101002'

const province = '/99/'
const county = '/99/9901/'
const township = '/99/9901/990101/'
const village = `${township}${demoVillage}/`

/** Only ever for the demo, on the built-in database. */
export const demoPassword = 'qianshou-demo'

export async function addPlaces(): Promise<void> {
  await Places.insertMany([
    { code: '99', name: '示例省', kind: 'province', path: province },
    { code: '9901', name: '青禾县', kind: 'county', path: county },
    { code: '990101', name: '石桥乡', kind: 'township', path: township },
    {
      code: demoVillage,
      name: '柿坪村',
      kind: 'village',
      path: village,
      shopName: '柿坪村爱心超市',
      phones: { committee: '0000-123 4567', township: '0000-765 4321' },
    },
    {
      code: otherVillage,
      name: '青坝村',
      kind: 'village',
      path: `${township}${otherVillage}/`,
      shopName: '青坝村爱心超市',
    },
  ])
  await Policies.insertMany([
    {
      place: village,
      from: '2020-01-01',
      values: { householdMonthlyCap: 60_00, purchasesPerMonth: 4, fundFen: 68_000_00 },
    },
  ])
  forgetPolicies()
}

export interface DemoAccount {
  login: string
  name: string
  role: Role
  at: string
  group?: string
  /** Code of the household they live in: nobody acts on their own. */
  household?: string
}

export const demoAccounts: readonly DemoAccount[] = [
  { login: 'liaison', name: '何冬至', role: 'liaison', at: village, household: '4-050' },
  {
    login: 'liaison2',
    name: '唐小雪',
    role: 'liaison',
    at: village,
    group: '二组',
    household: '3-061',
  },
  { login: 'council', name: '冯大雪', role: 'council', at: village, household: '5-060' },
  { login: 'council2', name: '陈小暑', role: 'council', at: village, household: '4-060' },
  { login: 'approver', name: '刘霜降', role: 'approver', at: village, household: '1-031' },
  { login: 'keeper', name: '周白露', role: 'keeper', at: village, household: '2-060' },
  { login: 'supervisor', name: '赵立夏', role: 'supervisor', at: village, household: '3-060' },
  { login: 'township', name: '许清明', role: 'administrator', at: township },
  { login: 'county', name: '陈秋分', role: 'administrator', at: county },
]

export async function addAccounts(
  accounts: readonly DemoAccount[],
  householdByCode: ReadonlyMap<string, Id>,
): Promise<void> {
  const passwordHash = await hashPassword(demoPassword)
  await Accounts.insertMany(
    accounts.map(({ login, name, role, at, group, household: code }) => {
      const household = code ? householdByCode.get(code) : undefined
      return {
        _id: newId(),
        login,
        name,
        passwordHash,
        roles: [{ role, at, ...(group ? { group } : {}) }],
        disabled: false,
        ...(household ? { household } : {}),
      }
    }),
  )
}

/** Someone whose account exists only while the seed runs; nobody can sign in with it. */
export async function addSeedAccount(): Promise<string> {
  const login = `seed-${randomUUID().slice(0, 8)}`
  const roles = [{ role: 'administrator', at: province }]
  const passwordHash = await hashPassword(randomUUID())
  await Accounts.insertMany([{ login, name: '系统', passwordHash, roles, disabled: false }])
  return login
}

/** Whether nothing has been set up here yet. */
export async function isEmpty(): Promise<boolean> {
  return (await Places.estimatedDocumentCount()) === 0
}

const settings = () => database().collection<{ _id: string }>('settings')
const demoMark = { _id: 'demo is being loaded' }

/** Until `endDemo`, what is in the database is a part of the demo and nothing else. */
export async function beginDemo(): Promise<void> {
  await settings().insertOne(demoMark)
}

export async function endDemo(): Promise<void> {
  await settings().deleteOne(demoMark)
}

/** Whether the loading of the demo was broken off. */
export async function isHalfLoaded(): Promise<boolean> {
  return (await settings().findOne(demoMark)) !== null
}

/** Whether what was set up here is the demo. */
export async function hasDemo(): Promise<boolean> {
  return (await Places.exists({ code: demoVillage })) !== null
}
