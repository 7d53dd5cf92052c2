import { expect } from 'chai'
import mongoose from 'mongoose'
import type { Connection } from 'mongoose'
import type { Engine } from './support/engine.ts'
import { FIRST_START, failureOf, startEngine } from './support/engine.ts'

const goodSchema = new mongoose.Schema(
  { name: { type: String, required: true, unique: true }, stock: { type: Number, default: 0 } },
  { optimisticConcurrency: true, timestamps: true },
)
const saleSchema = new mongoose.Schema({
  buyer: Number,
  good: { type: mongoose.Schema.Types.ObjectId, ref: 'Good' },
})

describe('Mongoose', () => {
  let engine: Engine
  let connection: Connection
  const goods = () => connection.model('Good', goodSchema)
  const sales = () => connection.model('Sale', saleSchema)

  before(async function () {
    this.timeout(FIRST_START)
    engine = await startEngine()
    // The product turns this off for the whole process; here it is what is tried.
    connection = await mongoose
      .createConnection(engine.database.uri, { autoIndex: true })
      .asPromise()
    await Promise.all([goods().init(), sales().init()])
  })
  after(async () => {
    await connection.close()
    await engine.close()
  })
  beforeEach(() => Promise.all([goods().deleteMany(), sales().deleteMany()]))

  it('keeps all of a transaction, or none of it', async () => {
    const rice = await goods().create({ name: 'rice', stock: 2 })
    const sell = (fails: boolean) =>
      connection.transaction(async (session) => {
        await goods().updateOne({ _id: rice._id }, { $inc: { stock: -1 } }, { session })
        await sales().insertMany([{ buyer: 1, good: rice._id }], { session })
        if (fails) throw new Error('the customer walks away')
      })
    await sell(false)
    expect((await failureOf(sell(true))).message).to.equal('the customer walks away')
    expect((await goods().findById(rice._id))?.stock).to.equal(1)
    expect(await sales().countDocuments()).to.equal(1)
  })

  it('sells fifty units to fifty of two hundred buyers', async () => {
    const oil = await goods().create({ name: 'oil', stock: 50 })
    const buy = (buyer: number) =>
      connection.transaction(async (session) => {
        await sales().insertMany([{ buyer, good: oil._id }], { session })
        const guard = { _id: oil._id, stock: { $gte: 1 } }
        const { modifiedCount } = await goods().updateOne(
          guard,
          { $inc: { stock: -1 } },
          { session },
        )
        if (!modifiedCount) throw new Error('sold out')
      })
    const outcomes = await Promise.allSettled(Array.from({ length: 200 }, (_, n) => buy(n)))
    const refusals = outcomes.flatMap((one) =>
      one.status === 'rejected' ? [(one.reason as Error).message] : [],
    )
    expect(refusals).to.deep.equal(Array(150).fill('sold out'))
    expect((await goods().findById(oil._id))?.stock).to.equal(0)
    expect(await sales().distinct('buyer')).to.have.length(50)
  }).timeout(60_000)

  it('refuses a save of what somebody else has changed meanwhile', async () => {
    await goods().create({ name: 'salt', stock: 1 })
    const [mine, theirs] = [
      await goods().findOne({ name: 'salt' }),
      await goods().findOne({ name: 'salt' }),
    ]
    await theirs!.set({ stock: 5 }).save()
    expect((await failureOf(mine!.set({ stock: 9 }).save())).name).to.equal('VersionError')
  })

  it('finds or makes in one step, and is refused a name that is taken', async () => {
    const upsert = (name: string) =>
      goods().findOneAndUpdate(
        { name },
        { $inc: { stock: 1 } },
        { upsert: true, returnDocument: 'after' },
      )
    expect((await upsert('tea')).stock).to.equal(1)
    expect((await upsert('tea')).stock).to.equal(2)
    const error = await failureOf(goods().create({ name: 'tea' }))
    expect(error).to.include({ code: 11000 })
    expect(error.keyValue).to.deep.equal({ name: 'tea' })
  })

  it('writes in bulk', async () => {
    const result = await goods().bulkWrite([
      { insertOne: { document: { name: 'soap', stock: 1 } } },
      { updateOne: { filter: { name: 'soap' }, update: { $inc: { stock: 4 } } } },
      { updateOne: { filter: { name: 'broom' }, update: { $set: { stock: 2 } }, upsert: true } },
    ])
    expect(result).to.include({ insertedCount: 1, modifiedCount: 1, upsertedCount: 1 })
    const stock = await goods().find().sort({ name: 1 }).select('name stock -_id').lean()
    expect(stock).to.deep.equal([
      { name: 'broom', stock: 2 },
      { name: 'soap', stock: 5 },
    ])
  })

  it('joins, groups and populates', async () => {
    const [soap, tea] = await goods().insertMany([{ name: 'soap' }, { name: 'tea' }])
    await sales().insertMany([
      { buyer: 1, good: soap!._id },
      { buyer: 2, good: soap!._id },
      { buyer: 2, good: tea!._id },
    ])
    const report = await sales().aggregate([
      {
        $lookup: {
          from: 'goods',
          let: { id: '$good' },
          pipeline: [{ $match: { $expr: { $eq: ['$_id', '$$id'] } } }, { $project: { name: 1 } }],
          as: 'good',
        },
      },
      { $unwind: '$good' },
      { $group: { _id: '$good.name', sold: { $sum: 1 } } },
      { $sort: { sold: -1 } },
    ])
    expect(report).to.deep.equal([
      { _id: 'soap', sold: 2 },
      { _id: 'tea', sold: 1 },
    ])
    const sale = await sales().findOne({ buyer: 1 }).populate<{ good: { name: string } }>('good')
    expect(sale?.good.name).to.equal('soap')
  })

  it('finds nothing to change in indexes that are as the schema says', async () => {
    expect(await goods().diffIndexes()).to.deep.equal({ toDrop: [], toCreate: [] })
  })
})
