import { expect } from 'chai'
import { readXlsx } from 'hucre'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Places } from '../../api/places/index.ts'
import { newId } from '../../api/platform/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import {
  aHousehold,
  aVillage,
  emptyHouse,
  otherVillage,
  paths,
  signedIn,
  village,
} from '../support/village.ts'
import { aSale, expectSettled } from './support/settling.ts'

const union = '/51/5119/qhjx/'
const home = `${union}qhjx-zp/`
const canteen = `${union}qhjx-st/`
const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))

describe('The aid ledger', () => {
  let house: House

  before(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await emptyHouse()
    at()
    await aVillage()
    await Places.insertMany([
      { code: 'qhjx', name: '青禾机械工会', kind: 'union', path: union },
      { code: 'qhjx-zp', name: '装配车间小家', kind: 'home', path: home },
      { code: 'qhjx-st', name: '青禾机械食堂', kind: 'canteen', path: canteen },
    ])
  })
  afterEach(expectSettled)
  after(() => closeHouse(house))

  async function ledger(code = '5119', where: string = paths.county, query = '') {
    const viewer = await signedIn(house, 'finance_viewer', { at: where })
    const reply = await viewer.get(`/api/places/${code}/aid-ledger${query}`)
    expect(reply.status, JSON.stringify(reply.body)).to.equal(200)
    return reply.body
  }

  const on = (day: string) => new Date(`${day}T12:00:00+08:00`)

  async function aYear() {
    const [one, two] = [newId(), newId()]
    const subject = newId()
    await aSale({
      fen: 500_00,
      channel: 'canteen',
      buyerPlace: canteen,
      farms: [{ household: one, fen: 400_00 }],
      at: on('2026-01-31'),
      subject,
    })
    await aSale({
      fen: 200_00,
      channel: 'employee',
      buyerPlace: home,
      farms: [
        { household: one, fen: 100_00 },
        { household: two, fen: 50_00 },
      ],
      at: on('2026-02-01'),
    })
    // Money that went back, and a sale of the other village.
    await aSale({
      fen: -100_00,
      channel: 'canteen',
      buyerPlace: canteen,
      farms: [{ household: one, fen: -80_00 }],
      at: on('2026-02-10'),
      subject,
    })
    await aSale({
      fen: 60_00,
      channel: 'welfare',
      buyerPlace: home,
      place: paths.other,
      farms: [{ household: newId(), fen: 60_00 }],
      at: on('2026-11-16'),
    })
    await aSale({ fen: 300_00, channel: 'helped', buyerPlace: home, at: on('2025-11-16') })
    await aSale({ fen: 999_00, channel: 'helped', buyerPlace: home, at: on('2025-11-17') })
  }

  it('counts what was accepted and paid once, net of refunds, by month and channel', async () => {
    await aYear()
    const body = await ledger()
    expect(body).to.deep.include({
      side: 'seller',
      from: '2026-01-01',
      to: '2026-11-16',
      fen: 660_00,
      sales: 4,
      channels: { canteen: 400_00, welfare: 60_00, employee: 200_00, helped: 0 },
      lastYear: { from: '2025-01-01', to: '2025-11-16', fen: 300_00, moreFen: 360_00 },
      perHousehold: { fen: 176_67, households: 3, allFen: 530_00 },
    })
    const months = body.months.map((each: { month: string; fen: number }) => [each.month, each.fen])
    expect(months).to.have.length(11)
    expect(months[0]).to.deep.equal(['2026-01', 500_00])
    expect(months[1]).to.deep.equal(['2026-02', 100_00])
    expect(months[10]).to.deep.equal(['2026-11', 60_00])
    expect(body.sellers).to.deep.equal([
      { code: '511922', name: '石桥乡', kind: 'township', fen: 660_00, channels: body.channels },
    ])
    const unit = body.units.map((each: { code: string; fen: number }) => [each.code, each.fen])
    expect(unit).to.deep.equal([['qhjx', 660_00]])
    const homes = body.homes.map((each: { name: string; unit: string; fen: number }) => [
      each.name,
      each.unit,
      each.fen,
    ])
    expect(homes).to.deep.equal([
      ['青禾机械食堂', '青禾机械工会', 400_00],
      ['装配车间小家', '青禾机械工会', 260_00],
    ])
  })

  it('speaks at the township, the village, the union, the home and the canteen of its own', async () => {
    await aYear()
    const township = await ledger('511922', paths.township)
    expect(township.sellers.map((each: { code: string }) => each.code)).to.deep.equal([
      village,
      otherVillage,
    ])
    expect((await ledger(village, paths.village)).fen).to.equal(600_00)
    const bought = await ledger('qhjx', union)
    expect([bought.side, bought.fen]).to.deep.equal(['buyer', 660_00])
    expect(bought.sellers.map((each: { code: string }) => each.code)).to.deep.equal([
      village,
      otherVillage,
    ])
    expect((await ledger('qhjx-zp', home)).fen).to.equal(260_00)
    expect((await ledger('qhjx-st', canteen)).channels.canteen).to.equal(400_00)
    expect((await ledger('qhjx-st', canteen, '?from=2026-02-01&to=2026-02-28')).fen).to.equal(
      -100_00,
    )
  })

  it('refuses days that do not fit', async () => {
    const viewer = await signedIn(house, 'finance_viewer', { at: paths.county })
    for (const query of ['from=2026-03-01&to=2026-02-01', 'from=2001-01-01']) {
      const reply = await viewer.get(`/api/places/5119/aid-ledger?${query}`).expect(422)
      expect(reply.body.error.code).to.equal('span_bad')
    }
  })

  it('leaves as a workbook with numbers as numbers, days as days, and nobody’s name', async () => {
    await aHousehold({ head: '罗大暑' })
    await aYear()
    const book = await readXlsx(await workbook())
    expect(book.sheets.map((each) => each.name)).to.deep.equal(['汇总', '按月', '按单位', '明细'])
    const [sums, months, units, sales] = book.sheets.map((each) => each.rows)
    expect(sums?.[1]?.[1]).to.equal(660)
    expect(months?.[1]?.slice(1)).to.deep.equal([500, 500, 0, 0, 0])
    expect(months?.[1]?.[0]).to.deep.equal(new Date('2026-01-01T00:00:00Z'))
    expect(units?.[1]?.slice(0, 3)).to.deep.equal(['青禾机械工会', '全部', 660])
    expect(sales?.[1]).to.deep.equal([
      new Date('2026-01-31T00:00:00Z'),
      '柿坪村',
      '食堂',
      '青禾机械工会',
      '青禾机械食堂',
      500,
      400,
      1,
    ])
    expect(sales).to.have.length(5)
    expect(JSON.stringify(book.sheets)).not.to.include('罗大暑')
  })

  it('leaves as a workbook that opens in an office', async () => {
    await aYear()
    await opensInOffice(await workbook())
  }).timeout(120_000)

  async function workbook(): Promise<Buffer> {
    const viewer = await signedIn(house, 'finance_viewer', { at: paths.county })
    const reply = await viewer
      .get('/api/places/5119/aid-ledger/file')
      .buffer(true)
      .parse((res, done) => {
        const parts: Buffer[] = []
        res.on('data', (part: Buffer) => parts.push(part))
        res.on('end', () => done(null, Buffer.concat(parts)))
      })
      .expect(200)
    expect(reply.headers['content-disposition']).to.include('attachment')
    return reply.body as Buffer
  }

  /** LibreOffice reads the last sheet as it was meant, where LibreOffice is installed. */
  async function opensInOffice(bytes: Buffer): Promise<void> {
    if (!office) {
      console.log('      LibreOffice is not installed: the workbook was read back by hucre alone')
      return
    }
    const folder = mkdtempSync(join(tmpdir(), 'qianshou-office-'))
    const file = join(folder, 'ledger.xlsx')
    writeFileSync(file, bytes)
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,4'
    execFileSync(office, [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      filter,
      '--outdir',
      folder,
      file,
    ])
    const csv = readFileSync(join(folder, 'ledger-明细.csv'), 'utf8')
    expect(csv).to.include('2026-01-31,柿坪村,食堂')
  }
})
