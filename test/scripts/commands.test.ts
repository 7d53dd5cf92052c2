import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { verify } from '@node-rs/argon2'
import { expect } from 'chai'
import { Accounts, Households } from '../../api/people/index.ts'
import { readFirstSheet } from '../../api/people/workbook.ts'
import { Places } from '../../api/places/index.ts'
import { Rules } from '../../api/points/index.ts'
import { GoodsList } from '../../api/shop/index.ts'
import { rosterColumns } from '../../api/people/index.ts'
import { importGoodsFile } from '../../scripts/import/goods.ts'
import { importRulesFile } from '../../scripts/import/rules.ts'
import { Told } from '../../scripts/with-database.ts'
import { rosterRows } from '../../scripts/seed/roster.ts'
import { closeHouse, openHouse, type House } from '../support/house.ts'
import { aVillage, emptyHouse, paths, signedIn, village } from '../support/village.ts'
import { command, someFolder } from './support/command.ts'

const sample = join(import.meta.dirname, '../../samples/roster-520.xlsx')
const rules = join(import.meta.dirname, '../../scripts/seed/data/rules.json')
const goods = join(import.meta.dirname, '../../scripts/seed/data/goods.json')

describe('On the command line', () => {
  let house: House
  let folder: string

  before(async () => {
    house = await openHouse()
    folder = someFolder()
  })
  beforeEach(async () => {
    await emptyHouse()
    await aVillage()
    await signedIn(house, 'administrator', { login: 'chief' })
    await signedIn(house, 'keeper', { login: 'till' })
  })
  after(async () => {
    rmSync(folder, { recursive: true })
    await closeHouse(house)
  })

  const bring = (...args: string[]) => command('import', args, house.uri)
  const aFile = (name: string, content: unknown) => {
    const file = join(folder, name)
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
    return file
  }
  const listOf = (file: string) =>
    JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>[]

  describe('the first set-up', () => {
    const answers = {
      SETUP_PLACE_CODE: '5120',
      SETUP_PLACE_NAME: '明州县',
      SETUP_LOGIN: 'First',
      SETUP_NAME: '许清明',
      SETUP_PASSWORD: 'long enough for it',
    }

    it('makes a county and its administrator, once', async () => {
      await emptyHouse()
      const done = await command('setup', [], house.uri, answers)
      expect(done).to.include({ code: 0, err: '' })
      const places = await Places.find({}).lean()
      expect(places.map(({ code, kind, path }) => ({ code, kind, path }))).to.deep.equal([
        { code: '5120', kind: 'county', path: '/5120/' },
      ])
      const account = await Accounts.findOne({ login: 'first' }).lean()
      expect(account?.roles).to.deep.equal([{ role: 'administrator', at: '/5120/' }])
      expect(await verify(account?.passwordHash ?? '', answers.SETUP_PASSWORD)).to.equal(true)
      const again = await command('setup', [], house.uri, { ...answers, SETUP_LOGIN: 'second' })
      expect(again.code).to.equal(1)
      expect(again.err).to.equal('This database is set up already: it has 明州县.')
      expect(await Accounts.countDocuments({})).to.equal(1)
    }).timeout(60_000)

    it('knows no default password, and takes no short one', async () => {
      await emptyHouse()
      const { SETUP_PASSWORD: _none, ...others } = answers
      const without = await command('setup', [], house.uri, others)
      expect(without).to.include({ code: 1, err: 'Nobody is there to ask: set SETUP_PASSWORD.' })
      const short = { ...answers, SETUP_PASSWORD: 'too short' }
      const refused = await command('setup', [], house.uri, short)
      expect(refused.err).to.equal('SETUP_PASSWORD will not do; it takes ten characters or more.')
      expect(await Places.countDocuments({})).to.equal(0)
      expect(await Accounts.countDocuments({})).to.equal(0)
    }).timeout(60_000)
  })

  describe('importing rules', () => {
    it('brings a library to the county, and changes nothing the second time', async () => {
      const first = await bring('rules', rules, '--place', '5119')
      expect(first.out).to.equal('Rules of 青禾县: 152 added, 0 changed, 0 unchanged.')
      const told: string[] = []
      await importRulesFile(rules, '5119', (line) => told.push(line))
      expect(told.pop()).to.equal('Rules of 青禾县: 0 added, 0 changed, 152 unchanged.')
      const changed = listOf(rules)
      changed[3] = { ...changed[3], evidence: '两张照片' }
      await importRulesFile(aFile('changed.json', changed), '5119', (line) => told.push(line))
      expect(told.pop()).to.equal('Rules of 青禾县: 0 added, 1 changed, 151 unchanged.')
      expect(await Rules.countDocuments({ place: paths.county, current: true })).to.equal(152)
    }).timeout(60_000)

    it('says which entry is wrong, and takes none', async () => {
      const [one, two] = listOf(rules)
      const bad: [unknown, RegExp][] = [
        ['{"not":"closed', /is not JSON/],
        [{ rules: [] }, /does not hold a list/],
        [
          [one, { ...two, points: 1.5, note: 'x' }],
          /entry 2, points: .*\n.*entry 2: Unrecog.*"note"/,
        ],
        [[one, two, one], /entries 1 and 3 have the same key, r001\. Nothing was imported/],
        [[{ ...one, title: '越级上访', points: -5_00 }], /deduction not allowed\. Nothing/],
      ]
      for (const [content, message] of bad) {
        const work = importRulesFile(aFile('bad.json', content), '5119', () => undefined)
        const error = await work.catch((each: Error) => each)
        expect(error).to.be.instanceOf(Told)
        expect((error as Told).message).to.match(message)
      }
      const nowhere = await bring('rules', rules, '--place', '77')
      expect(nowhere).to.include({ code: 1, err: 'There is no place 77.' })
      expect((await bring('rules', rules)).err).to.match(/^npm run import -- rules {2}FILE/)
      expect(await Rules.countDocuments({ place: paths.county })).to.equal(0)
    }).timeout(90_000)
  })

  it('proposes goods in the name of somebody of the shop, each once', async () => {
    const args = ['goods', goods, '--place', village, '--by', 'till']
    expect((await bring(...args)).out).to.match(/^Goods of 柿坪村: 80 proposed, 0 known already\.$/)
    const told: string[] = []
    await importGoodsFile(goods, village, 'till', (line) => told.push(line))
    expect(told).to.deep.equal(['Goods of 柿坪村: 0 proposed, 80 known already.'])
    const states = await GoodsList.distinct('state', { place: paths.village })
    expect(states).to.deep.equal(['proposed'])
    await signedIn(house, 'supervisor', { login: 'watch' })
    const by = (login: string) =>
      importGoodsFile(goods, village, login, () => undefined).catch((error: Error) => error.message)
    expect(await by('watch')).to.match(/^watch may not do this at 柿坪村; it needs keeper or/)
    expect(await by('nobody')).to.equal('There is no account nobody.')
  }).timeout(60_000)

  describe('importing a roster', () => {
    it('checks, takes, and changes nothing the second time', async () => {
      const args = ['roster', sample, '--place', village, '--by', 'chief']
      const checked = await bring(...args, '--check')
      expect(checked.out).to.match(
        /rows without a mistake: 520 to add, 0 to change, 0 unchanged\.$/,
      )
      expect(await Households.countDocuments({ place: paths.village })).to.equal(0)
      const taken = await bring(...args)
      expect(taken.out).to.equal('Households of 柿坪村: 520 added, 0 changed, 0 unchanged.')
      const again = await bring(...args)
      expect(again.out).to.equal('Households of 柿坪村: 0 added, 0 changed, 520 unchanged.')
    }).timeout(60_000)

    it('refuses what is no workbook, and those who may not', async () => {
      const other = await bring('roster', rules, '--place', village, '--by', 'chief')
      expect(other.code).to.equal(1)
      expect(other.err).to.match(/rules\.json: file not xlsx\. Nothing was imported\.$/)
      const keeper = await bring('roster', sample, '--place', village, '--by', 'till')
      expect(keeper.err).to.match(/^till may not do this at 柿坪村; it needs administrator\.$/)
      expect(await Households.countDocuments({ place: paths.village })).to.equal(0)
    }).timeout(60_000)

    it('has a current sample', async () => {
      const [heads, ...cells] = await readFirstSheet(readFileSync(sample))
      const keys = Object.keys(rosterColumns) as (keyof typeof rosterColumns)[]
      expect(heads).to.deep.equal(keys.map((key) => rosterColumns[key]))
      const rows = rosterRows().map((row) => keys.map((key) => row[key]))
      expect(cells.map((row) => keys.map((_, at) => String(row[at] ?? '')))).to.deep.equal(rows)
      const again = join(folder, 'sample.xlsx')
      expect((await bring('sample', again)).code).to.equal(0)
      expect(await readFirstSheet(readFileSync(again))).to.deep.equal([heads, ...cells])
    }).timeout(30_000)
  })
})
