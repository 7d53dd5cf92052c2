import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { Households, rosterColumns } from '../../api/people/index.ts'
import { at, closeHouse, freshKey, openHouse, type House } from '../support/house.ts'
import {
  aVillage,
  emptyHouse,
  expectBalancedBooks,
  otherVillage,
  paths,
  signedIn,
  village,
  type Agent,
} from '../support/village.ts'
import { aRoster, aZip, xlsxType, type Row } from './support/workbooks.ts'

const sample = readFileSync(join(import.meta.dirname, '../../samples/roster-520.xlsx'))

describe('A roster', () => {
  let house: House
  let chief: Agent

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    at()
    await aVillage()
    chief = await signedIn(house, 'administrator')
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  const hand = (path: string, bytes: Buffer, agent = chief, type = xlsxType) =>
    agent
      .post(`/api/places/${village}${path}`)
      .set('Idempotency-Key', freshKey())
      .set('Content-Type', type)
      .send(bytes)
  const check = (bytes: Buffer) => hand('/rosters/check', bytes)
  const take = (bytes: Buffer) => hand('/rosters', bytes)
  const all = () => Households.find({ place: paths.village }).sort({ code: 1 }).lean()

  const head = (code: string, name: string, more: Row = {}): Row => ({
    group: '一组',
    code,
    name,
    relation: '户主',
    born: '1958-03-02',
    ...more,
  })
  const member = (code: string, name: string, relation: string, more: Row = {}): Row => ({
    ...head(code, name),
    relation,
    born: '1986-05-01',
    ...more,
  })

  it('of 520 households is checked, taken, and the second time changes nothing', async () => {
    const dry = (await check(sample).expect(200)).body
    expect(dry).to.deep.include({ households: 520, toAdd: 520, errorCount: 0, errors: [] })
    expect(await Households.countDocuments({ place: paths.village })).to.equal(0)
    const { body } = await take(sample).expect(200)
    expect(body).to.deep.equal({ added: 520, changed: 0, unchanged: 0 })
    const before = await all()
    expect((await take(sample).expect(200)).body).to.deep.equal({
      added: 0,
      changed: 0,
      unchanged: 520,
    })
    expect(await all()).to.deep.equal(before)
    const kin = before.find((each) => each.code === '1-030')
    expect(kin?.kin.map(String)).to.deep.equal([
      String(before.find((each) => each.code === '1-031')?._id),
    ])
  }).timeout(60_000)

  it('tells every bad cell by row, column and reason', async () => {
    const rows: Row[] = [
      head('1-001', '张立春'),
      member('1-001', '张小满', '子女', { born: '1985年13月1日' }),
      head('1组1号', '李谷雨'),
      head('1-002', '王小寒'),
      member('1-002', '王大寒', '户主'),
      member('1-003', '赵春分', '配偶'),
      head('1-004', '孙芒种', { kin: '9-999' }),
      member('1-004', '孙立夏', '子女'),
      member('1-004', '孙立夏', '子女'),
      head('1-005', '', { sex: '女' }),
      head('1-006', '周秋分', { sex: '?', phone: '12', born: '2031-01-01' }),
      member('1-001', '张夏至', '配偶', { group: '二组' }),
    ]
    const { body } = await check(await aRoster(rows)).expect(200)
    const told = body.errors.map(
      (each: { row: number; column: string; value: string; reason: string }) => [
        each.row,
        each.column,
        each.value,
        each.reason,
      ],
    )
    expect(told).to.have.deep.members([
      [3, '出生日期', '1985年13月1日', 'day_form'],
      [4, '户号', '1组1号', 'code_form'],
      [6, '与户主关系', '户主', 'head_twice'],
      [7, '与户主关系', '配偶', 'head_missing'],
      [8, '亲属户号', '9-999', 'kin_unknown'],
      [10, '姓名', '孙立夏', 'person_twice'],
      [11, '姓名', '', 'name_form'],
      [12, '性别', '?', 'sex_form'],
      [12, '出生日期', '2031-01-01', 'day_range'],
      [12, '电话', '12', 'phone_form'],
      [13, '组', '二组', 'group_differs'],
    ])
    expect(body.errorCount).to.equal(told.length)
    const numbers = told.map(([row]: [number]) => row)
    expect(numbers).to.deep.equal([...numbers].sort((a, b) => a - b))
  })

  it('without a needed column says which', async () => {
    const keys = (Object.keys(rosterColumns) as (keyof typeof rosterColumns)[]).filter(
      (key) => key !== 'code' && key !== 'phone',
    )
    const { body } = await check(await aRoster([head('1-001', '张立春')], keys)).expect(200)
    expect(body.errors).to.deep.equal([
      { row: 1, column: '户号', value: '', reason: 'column_missing' },
    ])
  })

  it('is taken whole or not at all', async () => {
    const rows = [head('1-001', '张立春'), head('1-002', '李谷雨'), head('bad', '王小寒')]
    const { body } = await take(await aRoster(rows)).expect(422)
    expect(body.error.code).to.equal('roster_bad')
    expect(body.error.details).to.deep.equal({
      errorCount: 1,
      errors: [{ row: 4, column: '户号', value: 'bad', reason: 'code_form' }],
    })
    expect(await Households.countDocuments({ place: paths.village })).to.equal(0)
  })

  it('changes those whose rows changed, and keeps persons and ids', async () => {
    const rows = [
      head('1-001', '张立春'),
      member('1-001', '张小满', '子女'),
      head('1-002', '李谷雨'),
      head('1-003', '王小寒'),
    ]
    await take(await aRoster(rows)).expect(200)
    const before = await all()
    const changed = [...rows]
    changed[1] = member('1-001', '张小满', '子女', { phone: '0000-1234567' })
    changed.push(member('1-002', '李小雪', '子女', { born: '2020-01-01' }), head('1-004', '周秋分'))
    const dry = (await check(await aRoster(changed)).expect(200)).body
    expect(dry).to.include({ toAdd: 1, toChange: 2, unchanged: 1 })
    const { body } = await take(await aRoster(changed)).expect(200)
    expect(body).to.deep.equal({ added: 1, changed: 2, unchanged: 1 })
    const now = await all()
    expect(now.slice(0, 3).map(({ _id }) => String(_id))).to.deep.equal(
      before.map(({ _id }) => String(_id)),
    )
    expect(now[0]?.persons.map(({ _id }) => String(_id))).to.deep.equal(
      before[0]?.persons.map(({ _id }) => String(_id)),
    )
    expect(now[0]?.persons[1]?.phone).to.equal('0000-1234567')
    expect(now[2]).to.deep.equal(before[2])
  })

  it('is found afterwards by code, by name and by pinyin', async () => {
    await take(await aRoster([head('2-037', '张立春'), head('2-038', '李谷雨')])).expect(200)
    for (const search of ['2-037', '立春', 'zhanglichun', 'zlc', 'ZLC']) {
      const path = `/api/places/${village}/households?search=${encodeURIComponent(search)}`
      const { body } = await chief.get(path).expect(200)
      expect(
        body.items.map(({ code }: { code: string }) => code),
        search,
      ).to.deep.equal(['2-037'])
    }
  })

  it('is refused before it is unpacked when it would unpack to too much', async () => {
    const zeros = Buffer.alloc(60_000_000)
    const honest = aZip([{ name: 'xl/worksheets/sheet1.xml', content: zeros }])
    const { body } = await check(honest).expect(422)
    expect(body.error.code).to.equal('file_too_large_unpacked')
    const lying = aZip([{ name: 'xl/worksheets/sheet1.xml', content: zeros, declared: 1_000 }])
    const memory = process.memoryUsage().rss
    expect((await check(lying).expect(422)).body.error.code).to.equal('file_unreadable')
    expect(process.memoryUsage().rss - memory).to.be.lessThan(60_000_000)
    const small = { content: Buffer.from('<a/>') }
    const entries = Array.from({ length: 300 }, (_, index) => ({ ...small, name: `xl/${index}` }))
    expect((await check(aZip(entries)).expect(422)).body.error.code).to.equal(
      'file_too_large_unpacked',
    )
  })

  it('is refused when it is no workbook, or cut short', async () => {
    const code = async (bytes: Buffer) => (await take(bytes).expect(422)).body.error.code
    expect(await code(Buffer.from('组,户号,姓名\n'))).to.equal('file_not_xlsx')
    expect(await code(sample.subarray(0, sample.length >> 1))).to.equal('file_not_xlsx')
    expect(await code(sample.subarray(100))).to.equal('file_not_xlsx')
    const other = aZip([{ name: 'a.txt', content: Buffer.from('no workbook') }])
    expect(await code(other)).to.equal('file_unreadable')
    const torn = Buffer.from(sample)
    torn.fill(0xff, 2_000, 2_400)
    expect(await code(torn)).to.be.oneOf(['file_unreadable', 'roster_bad'])
    expect(await Households.countDocuments({ place: paths.village })).to.equal(0)
  })

  it('is refused with 30,000 rows, another type, or more than five megabytes', async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => head(`1-${index}`, '张立春'))
    const many = await check(await aRoster(rows)).expect(422)
    expect(many.body.error).to.deep.include({
      code: 'file_too_many_rows',
      details: { limit: 20_000 },
    })
    const type = await hand('/rosters', sample, chief, 'text/csv').expect(415)
    expect(type.body.error.code).to.equal('file_type')
    const large = await take(Buffer.alloc(5_000_001)).expect(413)
    expect(large.body.error).to.deep.include({
      code: 'file_too_large',
      details: { limitBytes: 5_000_000 },
    })
  }).timeout(60_000)

  it('is brought by the administrator of the village, and nobody else', async () => {
    const bytes = await aRoster([head('1-001', '张立春')])
    for (const role of ['keeper', 'liaison', 'supervisor'] as const) {
      await hand('/rosters', bytes, await signedIn(house, role)).expect(403)
    }
    const there = await signedIn(house, 'administrator', { at: paths.other })
    await hand('/rosters', bytes, there).expect(403)
    await take(bytes).expect(200)
    expect(await Households.countDocuments({ place: paths.other })).to.equal(0)
    await chief.get(`/api/places/${otherVillage}/households`).expect(403)
  })
})
