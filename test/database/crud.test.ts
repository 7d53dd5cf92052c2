import { expect } from 'chai'
import { Decimal128, Long, ObjectId } from 'mongodb'
import type { Engine } from './support/engine.ts'
import { FIRST_START, failureOf, startEngine } from './support/engine.ts'

interface Home {
  _id: number
  name: string
  points?: number
  lines?: { seq: number; points: number }[]
}

describe('Reading and writing', () => {
  let engine: Engine
  const homes = () => engine.db.collection<Home>('homes')

  before(async function () {
    this.timeout(FIRST_START)
    engine = await startEngine()
  })
  after(() => engine.close())
  beforeEach(() => homes().deleteMany({}))

  it('gives back every kind of value as it was written', async () => {
    const values = {
      _id: new ObjectId(),
      name: '石桥村 🌾',
      whole: 7,
      long: Long.fromString('9007199254740993'),
      exact: Decimal128.fromString('12.340'),
      when: new Date('2026-02-17T00:00:00.123Z'),
      bytes: Buffer.from([0, 255, 128, 10, 13]),
      nothing: null,
      nested: { list: [1, 'two', { three: 3 }], empty: {} },
    }
    const kinds = engine.db.collection('kinds')
    await kinds.insertOne(values)
    const read = await kinds.findOne({ _id: values._id }, { promoteBuffers: true })
    expect(read).to.deep.equal(values)
  })

  it('inserts many, counts them, and reads them sorted, skipped, limited and projected', async () => {
    await homes().insertMany([3, 1, 2, 5, 4].map((n) => ({ _id: n, name: `home ${n}`, points: n })))
    expect(await homes().countDocuments({ points: { $gte: 3 } })).to.equal(3)
    const page = await homes()
      .find({}, { projection: { points: 1, _id: 0 } })
      .sort({ points: -1 })
      .skip(1)
      .limit(2)
      .toArray()
    expect(page).to.deep.equal([{ points: 4 }, { points: 3 }])
  })

  it('goes on after a refused document only when the insert is unordered', async () => {
    await homes().insertOne({ _id: 2, name: 'there already' })
    const three = [1, 2, 3].map((_id) => ({ _id, name: 'new' }))
    const ordered = await failureOf(homes().insertMany(three))
    expect(ordered).to.include({ code: 11000, insertedCount: 1 })
    await homes().deleteMany({ _id: { $ne: 2 } })
    const unordered = await failureOf(homes().insertMany(three, { ordered: false }))
    expect(unordered).to.include({ code: 11000, insertedCount: 2 })
    expect(await homes().countDocuments()).to.equal(3)
  })

  it('updates one, many, by pipeline, and inside arrays', async () => {
    await homes().insertMany([
      { _id: 1, name: 'a', points: 1, lines: [{ seq: 1, points: 5 }] },
      { _id: 2, name: 'b', points: 2 },
    ])
    const many = await homes().updateMany({}, { $inc: { points: 10 } })
    expect(many).to.include({ matchedCount: 2, modifiedCount: 2 })
    await homes().updateOne({ _id: 2 }, [{ $set: { name: { $concat: ['$name', '!'] } } }])
    await homes().updateOne(
      { _id: 1 },
      { $set: { 'lines.$[line].points': 6 } },
      { arrayFilters: [{ 'line.seq': 1 }] },
    )
    expect(await homes().find().sort({ _id: 1 }).toArray()).to.deep.equal([
      { _id: 1, name: 'a', points: 11, lines: [{ seq: 1, points: 6 }] },
      { _id: 2, name: 'b!', points: 12 },
    ])
  })

  it('says of an upsert whether it inserted', async () => {
    const upsert = () => homes().updateOne({ _id: 9 }, { $set: { name: 'nine' } }, { upsert: true })
    expect(await upsert()).to.include({ upsertedCount: 1, upsertedId: 9, matchedCount: 0 })
    expect(await upsert()).to.include({ upsertedCount: 0, matchedCount: 1, modifiedCount: 0 })
  })

  it('finds and changes in one step, and finds nothing where the guard does not hold', async () => {
    await homes().insertOne({ _id: 1, name: 'a', points: 5 })
    const take = (n: number) =>
      homes().findOneAndUpdate(
        { _id: 1, points: { $gte: n } },
        { $inc: { points: -n } },
        { returnDocument: 'after' },
      )
    expect(await take(3)).to.include({ points: 2 })
    expect(await take(3)).to.equal(null)
    expect(await homes().findOneAndDelete({ _id: 1 }, { hint: { _id: 1 } })).to.include({
      points: 2,
    })
    expect(await homes().countDocuments()).to.equal(0)
  })

  it('carries out a mixed bulk write and counts each kind', async () => {
    await homes().insertOne({ _id: 1, name: 'a' })
    const result = await homes().bulkWrite([
      { insertOne: { document: { _id: 2, name: 'b' } } },
      { updateOne: { filter: { _id: 1 }, update: { $set: { name: 'A' } } } },
      { replaceOne: { filter: { _id: 3 }, replacement: { name: 'c' }, upsert: true } },
      { deleteOne: { filter: { _id: 2 } } },
    ])
    expect(result).to.include({
      insertedCount: 1,
      modifiedCount: 1,
      upsertedCount: 1,
      deletedCount: 1,
    })
  })

  it('answers an aggregation with facets, a join and a running total', async () => {
    await homes().insertMany(
      [1, 2, 3].map((n) => ({ _id: n, name: n % 2 ? 'odd' : 'even', points: n })),
    )
    await engine.db.collection('cards').deleteMany({})
    await engine.db
      .collection<{ _id: string; home: number }>('cards')
      .insertOne({ _id: 'c', home: 2 })
    const [facets] = await homes()
      .aggregate([
        {
          $facet: {
            byName: [
              { $group: { _id: '$name', points: { $sum: '$points' } } },
              { $sort: { _id: 1 } },
            ],
            withCard: [
              { $lookup: { from: 'cards', localField: '_id', foreignField: 'home', as: 'cards' } },
              { $match: { 'cards.0': { $exists: true } } },
              { $project: { name: 1 } },
            ],
          },
        },
      ])
      .toArray()
    expect(facets).to.deep.equal({
      byName: [
        { _id: 'even', points: 2 },
        { _id: 'odd', points: 4 },
      ],
      withCard: [{ _id: 2, name: 'even' }],
    })
  })

  it('names the distinct values, and the collections there are', async () => {
    await homes().insertMany([1, 2, 3].map((n) => ({ _id: n, name: n % 2 ? 'odd' : 'even' })))
    expect((await homes().distinct('name')).toSorted()).to.deep.equal(['even', 'odd'])
    const names = (await engine.db.listCollections().toArray()).map(({ name }) => name)
    expect(names).to.include('homes')
  })

  it('refuses a document its collection has no room for in its rules', async () => {
    const strict = await engine.db.createCollection('strict', {
      validator: { $jsonSchema: { required: ['points'] } },
    })
    expect(await failureOf(strict.insertOne({ name: 'no points' }))).to.include({ code: 121 })
  })

  it('takes documents of several megabytes, and a batch above the size of one message', async () => {
    const big = engine.db.collection<{ _id: number; text: string }>('big')
    const text = '村'.repeat(1_000_000)
    await big.insertMany(Array.from({ length: 18 }, (_, _id) => ({ _id, text })))
    const read = await big.find().sort({ _id: 1 }).toArray()
    expect(read.map((one) => one.text === text)).to.deep.equal(Array(18).fill(true))
  }).timeout(60_000)

  it('does not know a command that does not exist', async () => {
    expect(await failureOf(engine.db.command({ weigh: 1 }))).to.include({ code: 59 })
    expect(await failureOf(engine.db.command({ constructor: 1 }))).to.include({ code: 59 })
  })
})
