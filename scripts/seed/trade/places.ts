import { Places, Policies, forgetPolicies } from '../../../api/places/index.ts'
import type { DemoAccount } from '../places.ts'

const county = '/99/9901/'
const village = `${county}990101/990101001/`

export const union = 'qhjx'
export const home = 'qhjx-zp'
export const otherHome = 'qhjx-zs'
export const canteen = 'qhjx-st'
const unionPath = `${county}${union}/`
export const homePath = `${unionPath}${home}/`
const canteenPath = `${unionPath}${canteen}/`

/** A union with two homes and a canteen, below the same county as the villages. */
export async function addUnion(): Promise<void> {
  await Places.insertMany([
    { code: union, name: '青禾机械工会', kind: 'union', path: unionPath },
    { code: home, name: '装配车间小家', kind: 'home', path: homePath },
    { code: otherHome, name: '铸造车间小家', kind: 'home', path: `${unionPath}${otherHome}/` },
    { code: canteen, name: '青禾机械食堂', kind: 'canteen', path: canteenPath },
  ])
  // Accounts at a made-up bank: where the demo's transfers would go.
  const bank = '示例农商银行'
  await Places.updateOne(
    { path: village },
    {
      $set: {
        sellerName: '柿坪村合作社',
        receivingAccount: { holder: '柿坪村合作社', bank, number: '6210000990101001' },
      },
    },
  )
  await Places.updateOne(
    { path: unionPath },
    { $set: { receivingAccount: { holder: '青禾机械工会', bank, number: '6210000990100088' } } },
  )
  // A made-up cap for a made-up province; real ones are entered by each province.
  const values = { welfareCapFen: 2_000_00, welfareAidExtraFen: 500_00 }
  await Policies.insertMany([{ place: '/99/', from: '2020-01-01', values }])
  forgetPolicies()
}

/** Those of the online half who have a desk; employees come in by the roster and a code. */
export const tradeAccounts: readonly DemoAccount[] = [
  { login: 'clerk', name: '周立秋', role: 'clerk', at: village },
  { login: 'settlement', name: '徐处暑', role: 'settlement_clerk', at: village },
  { login: 'payer1', name: '高寒露', role: 'settlement_approver', at: village },
  { login: 'payer2', name: '林秋分', role: 'settlement_approver', at: village },
  { login: 'finance', name: '杨小雪', role: 'finance_viewer', at: county },
  { login: 'welfare', name: '孙夏至', role: 'welfare_officer', at: unionPath },
  { login: 'steward', name: '李谷雨', role: 'steward', at: homePath },
  { login: 'canteen', name: '吴立冬', role: 'canteen', at: canteenPath },
]

/** The union's roster: number, name and home; the telephones are nobody's. */
export const employees = [
  ['QH0317', '何小满', home],
  ['QH0318', '王芒种', home],
  ['QH0319', '张小暑', home],
  ['QH0320', '刘白露', home],
  ['QH0411', '陈霜降', otherHome],
  ['QH0412', '赵惊蛰', otherHome],
] as const
