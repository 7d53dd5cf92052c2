import { expect } from 'chai'
import { Employees } from '../../api/people/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import {
  aVillage,
  emptyHouse,
  expectBalancedBooks,
  signedIn,
  village,
  type Agent,
} from '../support/village.ts'
import {
  aUnion,
  anEmployeeRoster,
  handAt,
  home,
  otherHome,
  readAt,
  union,
  unionPaths,
  type EmployeeRow,
} from '../support/union.ts'
import { xlsxType } from './support/workbooks.ts'

describe("A union's roster", () => {
  let house: House
  let officer: Agent

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    at()
    await aVillage()
    await aUnion()
    officer = await signedIn(house, 'welfare_officer', { at: unionPaths.union })
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  const wang: EmployeeRow = { name: '王小梅', number: 'A017', phone: '13800000017', home }
  const zhao: EmployeeRow = { name: '赵大海', number: '2044', phone: 13900000044, home: otherHome }
  const hand = async (path: string, rows: EmployeeRow[], agent = officer, place = union) =>
    handAt(agent, place, path, await anEmployeeRoster(rows), xlsxType)
  const take = async (...rows: EmployeeRow[]) => (await hand('/employees', rows)).body
  const all = () =>
    Employees.find({}).setOptions({ anyPlace: 'a test looks' }).sort({ number: 1 }).lean()

  it('is checked, taken, and the second time changes nothing', async () => {
    const dry = await hand('/employees/check', [wang, zhao])
    expect(dry.body).to.deep.include({ rows: 2, toAdd: 2, toChange: 0, toLeave: 0, errorCount: 0 })
    expect(await all()).to.have.length(0)
    expect(await take(wang, zhao)).to.deep.equal({ added: 2, changed: 0, unchanged: 0 })
    const before = await all()
    expect(before.map((each) => [each.number, each.phone, each.place])).to.deep.equal([
      ['2044', '13900000044', unionPaths.otherHome],
      ['A017', '13800000017', unionPaths.home],
    ])
    expect(await take(wang, zhao)).to.deep.equal({ added: 0, changed: 0, unchanged: 2 })
    expect(await all()).to.deep.equal(before)
  })

  it('leaves those alone whom a new list does not name, and changes whom it does', async () => {
    await take(wang, zhao)
    const moved = await take({ ...wang, home: otherHome, phone: '138 0000 0018' })
    expect(moved).to.deep.equal({ added: 0, changed: 1, unchanged: 0 })
    const [second, first] = await all()
    expect(first).to.include({ place: unionPaths.otherHome, phone: '13800000018' })
    expect(second).to.include({ number: '2044', left: false })
  })

  it('tells every bad cell and takes nothing then', async () => {
    const rows = [
      wang,
      { ...zhao, number: 'a017' },
      { ...zhao, phone: '12345' },
      { ...zhao, home: village },
      { ...zhao, name: '', number: '' },
      { ...zhao, number: '9', state: '休假' },
    ]
    const { status, body } = await hand('/employees', rows)
    expect([status, body.error.code]).to.deep.equal([422, 'employees_bad'])
    const told = body.error.details.errors.map(
      ({ row, column, reason }: Record<string, unknown>) => `${row} ${column} ${reason}`,
    )
    expect(told).to.deep.equal([
      '3 工号 number_twice',
      '4 手机 phone_form',
      '5 小家 home_unknown',
      '6 姓名 name_form',
      '6 工号 number_form',
      '7 状态 state_form',
    ])
    expect(await all()).to.have.length(0)
  })

  it('is taken at a union, by its officer or administrator', async () => {
    const chief = await signedIn(house, 'administrator', { at: unionPaths.union })
    expect((await hand('/employees', [wang], chief)).status).to.equal(200)
    const high = await signedIn(house, 'administrator')
    expect((await hand('/employees', [wang], high, village)).body.error.code).to.equal(
      'union_needed',
    )
    const steward = await signedIn(house, 'steward', { at: unionPaths.home })
    expect((await hand('/employees', [wang], steward)).status).to.equal(403)
    expect((await hand('/employees', [wang], steward, home)).status).to.equal(403)
  })

  it('is read by the officer, and by a steward for their own home', async () => {
    await take(wang, zhao)
    const numbers = ({ body }: { body: { items: { number: string }[] } }) =>
      body.items.map(({ number }) => number)
    expect(numbers(await readAt(officer, union, '/employees').expect(200))).to.deep.equal([
      'A017',
      '2044',
    ])
    const found = await readAt(officer, union, '/employees?search=wxm').expect(200)
    expect(found.body.items[0]).to.include({ number: 'A017', phoneEnd: '17', account: null })
    expect(found.text).to.not.include('13800000017')
    const steward = await signedIn(house, 'steward', { at: unionPaths.home })
    expect(numbers(await readAt(steward, home, '/employees').expect(200))).to.deep.equal(['A017'])
    await readAt(steward, otherHome, '/employees').expect(403)
    await readAt(steward, union, '/employees').expect(403)
    const first = await readAt(officer, union, '/employees?limit=1').expect(200)
    const rest = await readAt(officer, union, `/employees?after=${first.body.next}`).expect(200)
    expect([...numbers(first), ...numbers(rest)]).to.deep.equal(['A017', '2044'])
  })
})
