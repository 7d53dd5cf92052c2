import { once } from 'node:events'
import { expect } from 'chai'
import { serialize } from 'bson'
import { MongoClient } from 'mongodb'
import type { Collection, Document } from 'mongodb'
import { Bare, message, section } from './support/bare.ts'
import type { Engine } from './support/engine.ts'
import { FIRST_START, failureOf, skip, startEngine } from './support/engine.ts'

interface Home {
  _id: number
  points: number
}

describe('The gateway', () => {
  let engine: Engine
  let homes: Collection<Home>

  before(async function () {
    this.timeout(FIRST_START)
    engine = await startEngine({ failPoints: true })
    if (!engine.gateway) {
      await engine.close()
      skip(this, 'MongoDB itself answers here, and these tests are about our gateway')
    }
    homes = engine.db.collection<Home>('homes')
  })
  after(() => (engine.gateway ? engine.close() : undefined))
  beforeEach(async () => {
    await homes.deleteMany({})
    await homes.insertOne({ _id: 1, points: 0 })
  })

  async function fail(data: Document, mode: Document = { times: 1 }): Promise<void> {
    await engine.client.db('admin').command({ configureFailPoint: 'failCommand', mode, data })
  }

  async function closes(bytes: Buffer): Promise<boolean> {
    const { socket } = await Bare.to(new URL(engine.database.uri).host)
    socket.resume()
    socket.write(bytes)
    await once(socket, 'close', { signal: AbortSignal.timeout(5000) })
    return true
  }

  const malformed: Record<string, Buffer> = {
    'a length below its own header': Buffer.from([5, 0, 0, 0, 1, 2, 3, 4]),
    'a length beyond 48 megabytes': Buffer.from([255, 255, 255, 127]),
    'an operation that does not exist': message(Buffer.alloc(8), 4711),
    'a section that is longer than its message': section(Buffer.from([100, 0, 0, 0, 0])),
    'a kind of section that does not exist': section(serialize({ ping: 1 }), 7),
    'a value that runs past its document': section(
      Buffer.from([13, 0, 0, 0, 2, 97, 0, 255, 0, 0, 0, 0, 0]),
    ),
    'no section at all': message(Buffer.alloc(4)),
    'flags that must be understood': message(
      Buffer.concat([Buffer.from([4, 0, 0, 0, 0]), Buffer.from(serialize({ ping: 1 }))]),
    ),
  }
  for (const [what, bytes] of Object.entries(malformed)) {
    it(`closes a connection that sends ${what}, and no other`, async () => {
      expect(await closes(bytes)).to.equal(true)
      expect(await homes.countDocuments()).to.equal(1)
    })
  }

  it('refuses a collation wherever one can be asked for', async () => {
    const collation = { locale: 'zh' }
    const refused = [
      () => homes.find({}, { collation }).toArray(),
      () => homes.updateOne({ _id: 1 }, { $inc: { points: 1 } }, { collation }),
      () => homes.deleteOne({ _id: 1 }, { collation }),
      () => homes.createIndex({ points: 1 }, { collation }),
      () => homes.aggregate([], { collation }).toArray(),
    ]
    for (const ask of refused) expect(await failureOf(ask())).to.include({ code: 115 })
    expect(await homes.findOne()).to.deep.equal({ _id: 1, points: 0 })
  })

  it('ends a statement that outlasts its time, and serves the next', async () => {
    const others = Array.from({ length: 2000 }, (_, n) => ({ _id: n + 2, points: n }))
    await homes.insertMany(others)
    const join = {
      $lookup: { from: 'homes', pipeline: [{ $match: { points: { $gte: 0 } } }], as: 'all' },
    }
    const slow = homes.aggregate([join, { $unwind: '$all' }, { $count: 'n' }], { maxTimeMS: 20 })
    expect(await failureOf(slow.toArray())).to.include({ code: 50 })
    expect(await homes.countDocuments()).to.equal(2001)
  })

  it('fails a command as often as a test asks, with the code and labels it asks for', async () => {
    await fail({ failCommands: ['find'], errorCode: 11601, errorLabels: ['Test'] }, { times: 2 })
    const find = () => homes.findOne({ _id: 1 })
    expect(await failureOf(find())).to.include({ code: 11601 })
    expect((await failureOf(find())).errorLabels).to.deep.equal(['Test'])
    expect(await find()).to.deep.equal({ _id: 1, points: 0 })
  })

  it('lets the driver get over a primary that stepped down', async () => {
    await fail({ failCommands: ['update'], errorCode: 10107 })
    await homes.updateOne({ _id: 1 }, { $inc: { points: 1 } })
    expect(await homes.findOne()).to.deep.equal({ _id: 1, points: 1 })
  })

  it('carries out once a write whose reply was lost and which the driver sent again', async () => {
    await fail({ failCommands: ['update'], closeConnectionAfter: true })
    await homes.updateOne({ _id: 1 }, { $inc: { points: 1 } })
    await fail({ failCommands: ['findAndModify'], closeConnectionAfter: true })
    const after = await homes.findOneAndUpdate(
      { _id: 1 },
      { $inc: { points: 10 } },
      { returnDocument: 'after' },
    )
    expect(after).to.deep.equal({ _id: 1, points: 11 })
    expect(await homes.findOne()).to.deep.equal({ _id: 1, points: 11 })
  })

  for (const when of ['closeConnection', 'closeConnectionAfter']) {
    it(`commits once when the commit meets ${when}`, async () => {
      await fail({ failCommands: ['commitTransaction'], [when]: true })
      await engine.client.withSession((session) =>
        session.withTransaction(() =>
          homes.updateOne({ _id: 1 }, { $inc: { points: 1 } }, { session }),
        ),
      )
      expect(await homes.findOne()).to.deep.equal({ _id: 1, points: 1 })
    })
  }

  it('has no fail points unless it was started with them', async () => {
    const plain = await startEngine()
    const admin = plain.client.db('admin')
    const error = await failureOf(admin.command({ configureFailPoint: 'failCommand', mode: 'off' }))
    await plain.close()
    expect(error).to.include({ code: 59 })
  })

  it('keeps its answers apart when many commands share one connection', async () => {
    const client = new MongoClient(engine.database.uri, { maxPoolSize: 1 })
    const echo = (n: number) =>
      client
        .db()
        .collection('homes')
        .aggregate([{ $limit: 1 }, { $project: { _id: 0, n: { $literal: n } } }])
        .toArray()
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => echo(n)))
    await client.close()
    expect(answers).to.deep.equal(Array.from({ length: 50 }, (_, n) => [{ n }]))
  })
})
