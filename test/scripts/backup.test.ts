import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect } from 'chai'
import { MongoClient, type Db } from 'mongodb'
import mongoose from 'mongoose'
import { newId } from '../../api/platform/index.ts'
import { Photos } from '../../api/people/index.ts'
import { PointsLines } from '../../api/points/index.ts'
import { Redemptions } from '../../api/shop/index.ts'
import { verifyBackup } from '../../scripts/backup/read.ts'
import { Told } from '../../scripts/with-database.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import {
  aHousehold,
  aVillage,
  expectBalancedBooks,
  paths,
  send,
  signedIn,
  someGoods,
  type Agent,
} from '../support/village.ts'
import { besides, command, someFolder } from './support/command.ts'

describe('A backup', () => {
  let house: House
  let keeper: Agent
  let shift: string
  let folder: string
  let file: string
  const restored: string[] = []

  before(async () => {
    house = await openHouse()
    folder = someFolder()
    file = join(folder, 'village.backup')
    at()
    await aVillage({ purchasesPerMonth: null, giftedPercent: 50 })
    keeper = await signedIn(house, 'keeper')
    shift = (await send(keeper, '/shifts', { counts: [] }).expect(200)).body.id
    await manyPhotos(20, 100_000)
    await manyPhotos(1_300, 100)
    await sellAWhile(() => false, 3)
    expect(await command('backup', [file], house.uri)).to.include({ code: 0, err: '' })
  })
  afterEach(expectBalancedBooks)
  after(async () => {
    for (const uri of restored) await within(uri, (db) => db.dropDatabase())
    rmSync(folder, { recursive: true })
    await closeHouse(house)
  })

  const within = async <T>(uri: string, work: (db: Db) => Promise<T>): Promise<T> => {
    const client = new MongoClient(uri)
    try {
      return await work(client.db())
    } finally {
      await client.close()
    }
  }

  const empty = (): string => {
    const uri = besides(house.uri)
    restored.push(uri)
    return uri
  }

  const manyPhotos = async (count: number, size: number) => {
    const photo = { place: paths.village, width: 1, height: 1, by: newId(), at: at() }
    const webp = Buffer.alloc(size, 'not a picture, but as large as one \u2028')
    await Photos.insertMany(
      Array.from({ length: count }, (_, index) => ({ ...photo, sourceHash: `${index}`, webp })),
    )
  }

  /** Three tills sell until they are told to stop, or have sold so many each. */
  const sellAWhile = async (enough: () => boolean, most = Infinity): Promise<number> => {
    let sold = 0
    const till = async () => {
      const household = await aHousehold({ points: 10_000 })
      const rice = await someGoods({ points: 1_50, stock: 9_000 })
      const lines = [{ goods: String(rice._id), quantity: 1 }]
      const sale = { household: String(household._id), lines, shift, expectPoints: 1_50 }
      for (let count = 0; count < most && !enough(); count += 1) {
        await send(keeper, '/redemptions', sale).expect(200)
        sold += 1
      }
    }
    await Promise.all([till(), till(), till()])
    return sold
  }

  const everything = (uri: string) =>
    within(uri, async (db) => {
      const names = (await db.listCollections().toArray()).map(({ name }) => name)
      const kept = names.filter((name) => !['sessions', 'jobs', 'settings'].includes(name)).sort()
      const entries = kept.map(async (name) => {
        const options = { sort: { _id: 1 }, promoteValues: false } as const
        return [name, await db.collection(name).find({}, options).toArray()] as const
      })
      return Object.fromEntries(await Promise.all(entries))
    })

  it('brings everything back as it was, to the type of each number, with its indexes', async () => {
    const uri = empty()
    const done = await command('restore', [file], uri)
    expect(done).to.include({ code: 0, err: '' })
    expect(done.out).to.match(/^\d+ records as they were at .* are back\.\nThe books balance: 3 ho/)
    expect(await everything(uri)).to.deep.equal(await everything(house.uri))
    const indexes = (of: string) => within(of, (db) => db.collection('pointsLines').indexes())
    expect(await indexes(uri)).to.deep.equal(await indexes(house.uri))
  }).timeout(60_000)

  it('says what it holds, and is for its owner alone', () => {
    const [header, ...lines] = gunzipSync(readFileSync(file)).toString().trim().split('\n')
    const { format, version, leftOut, collections } = JSON.parse(header as string)
    expect({ format, version }).to.deep.equal({ format: 'qianshou-backup', version: 1 })
    expect(leftOut).to.deep.equal(['sessions', 'jobs', 'settings'])
    expect(collections).to.include.members(['accounts', 'pointsLines', 'writes'])
    const { counts } = JSON.parse(lines.at(-1) as string)
    expect(counts).to.include({ photos: 1_320, redemptions: 9 })
  })

  it('holds one moment of a shop that went on selling meanwhile', async () => {
    const busy = join(folder, 'busy.backup')
    const before = await Redemptions.countDocuments({ place: paths.village })
    let over = false
    const backup = command('backup', [busy], house.uri).finally(() => (over = true))
    const sold = await sellAWhile(() => over)
    expect(await backup).to.include({ code: 0, err: '' })
    const uri = empty()
    const done = await command('restore', [busy], uri)
    expect(done).to.include({ code: 0, err: '' })
    expect(await command('reconcile', [], uri)).to.include({ code: 0 })
    const copy = await everything(uri)
    const slips = copy.redemptions?.length ?? 0
    expect(slips).to.be.within(before, before + sold - 1)
    const sales = { command: 'post /places/:place/redemptions' }
    const writes = (copy.writes ?? []).filter((each) => each.command === sales.command)
    const lines = (copy.pointsLines ?? []).filter((each) => each.kind === 'redemption')
    const movements = (copy.movements ?? []).filter((each) => each.kind === 'redemption')
    const counts = [writes.length, lines.length, movements.length]
    expect(counts).to.deep.equal([slips, slips, slips])
    expect(await PointsLines.countDocuments({ place: paths.village, kind: 'redemption' })).to.equal(
      before + sold,
    )
  }).timeout(120_000)

  it('is refused when it is damaged, cut short or no backup, and nothing is written', async () => {
    const whole = readFileSync(file)
    const flipped = Buffer.from(whole)
    flipped[whole.length >> 1] = (flipped[whole.length >> 1] as number) ^ 0xff
    const text = gunzipSync(whole).toString()
    const lines = text.split('\n')
    const bad: [string, Buffer, RegExp][] = [
      ['flipped', flipped, /is damaged: .*Nothing was written/],
      ['cut', whole.subarray(0, whole.length - 200), /is damaged: its end is missing/],
      ['without footer', gzipSync(lines.slice(0, -2).join('\n')), /damaged: its end is missing/],
      ['edited', gzipSync(text.replace('"earned"', '"gifted"')), /damaged: its checksum does not/],
      ['twice', gzipSync(text + text), /damaged: something follows its end/],
      ['newer', gzipSync(text.replace('"version":1', '"version":2')), /has version 2/],
      ['of others', gzipSync('{"format":"other"}\n'), /is not a backup of this product/],
      ['not gzip', Buffer.from('PK a workbook'), /is not a backup of this product/],
      ['empty', Buffer.alloc(0), /is damaged: its end is missing/],
    ]
    for (const [name, bytes, message] of bad) {
      writeFileSync(join(folder, name), bytes)
      const error = await verifyBackup(join(folder, name)).catch((each: Error) => each)
      expect(error, name).to.be.instanceOf(Told)
      expect((error as Told).message)
        .to.match(message)
        .and.not.include('\n')
    }
    const uri = empty()
    const { code, out, err } = await command('restore', [join(folder, 'cut')], uri)
    expect({ code, out }).to.deep.equal({ code: 1, out: '' })
    expect(err).to.match(/is damaged: its end is missing\. Nothing was written\.$/)
    expect((await command('restore', [join(folder, 'missing')], uri)).err).to.match(/no file/)
    expect(await within(uri, (db) => db.listCollections().toArray())).to.deep.equal([])
  }).timeout(120_000)

  it('is restored into an empty database only', async () => {
    const before = await everything(house.uri)
    const { code, err } = await command('restore', [file], house.uri)
    expect(code).to.equal(1)
    expect(err).to.match(/^The database is not empty: it has \w+\. Nothing was written\.$/)
    expect(await everything(house.uri)).to.deep.equal(before)
  }).timeout(60_000)

  it('overwrites no earlier one, and leaves nothing unfinished behind', async () => {
    const copy = join(folder, 'copy')
    copyFileSync(file, copy)
    const { code, err } = await command('backup', [copy], house.uri)
    expect(code).to.equal(1)
    expect(err).to.include('is already there')
    expect(readFileSync(copy).equals(readFileSync(file))).to.equal(true)
    const nowhere = await command('backup', [join(folder, 'no', 'such', 'folder')], house.uri)
    expect(nowhere.code).to.equal(1)
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).to.deep.equal([])
  }).timeout(60_000)

  it('is not needed to see that the books are wrong', async () => {
    const line = await PointsLines.findOne({ place: paths.village, kind: 'redemption' }).lean()
    const lines = mongoose.connection.collection('pointsLines')
    await lines.updateOne({ _id: line?._id }, { $inc: { points: 1 } })
    const { code, out, err } = await command('reconcile', [], house.uri)
    await lines.updateOne({ _id: line?._id }, { $inc: { points: -1 } })
    expect(code).to.equal(1)
    expect(out).to.match(new RegExp(`^balance_differs ${String(line?.household)} \\{.*\\}$`))
    expect(err).to.equal('The books do not balance: 1 problem.')
    expect((await command('reconcile', [], house.uri)).out).to.match(
      /^The books balance: \d+ households, \d+ lines, \d+ transfers\.$/,
    )
  }).timeout(60_000)
})
