import { expect } from 'chai'
import type { Collection } from 'mongodb'
import type { Engine } from './support/engine.ts'
import { FIRST_START, failureOf, startEngine } from './support/engine.ts'

interface Card {
  _id: number
  number?: string
  home?: { id: number }
  state?: string
}

describe('Unique and partial indexes', () => {
  let engine: Engine
  let cards: Collection<Card>

  before(async function () {
    this.timeout(FIRST_START)
    engine = await startEngine()
    cards = engine.db.collection<Card>('cards')
    await cards.createIndex({ number: 1 }, { unique: true, sparse: true })
    await cards.createIndex(
      { 'home.id': 1 },
      { unique: true, partialFilterExpression: { state: 'active' }, name: 'one_active_card' },
    )
    await cards.insertOne({ _id: 1, number: 'A1', home: { id: 7 }, state: 'active' })
  })
  after(() => engine.close())

  it('tells which key an insert repeated', async () => {
    const error = await failureOf(cards.insertOne({ _id: 2, number: 'A1' }))
    expect(error).to.include({ code: 11000 })
    expect(error.keyPattern).to.deep.equal({ number: 1 })
    expect(error.keyValue).to.deep.equal({ number: 'A1' })
    expect(error.message).to.match(/E11000.*cards index: number_1/)
  })

  it('tells the same of the identifier', async () => {
    const error = await failureOf(cards.insertOne({ _id: 1 }))
    expect(error).to.include({ code: 11000 })
    expect(error.keyPattern).to.deep.equal({ _id: 1 })
    expect(error.keyValue).to.deep.equal({ _id: 1 })
  })

  it('tells the same of an update, an upsert and a findOneAndUpdate', async () => {
    await cards.insertOne({ _id: 3, number: 'A3' })
    const change = { $set: { number: 'A1' } }
    const failures = [
      await failureOf(cards.updateOne({ _id: 3 }, change)),
      await failureOf(cards.updateOne({ _id: 4 }, change, { upsert: true })),
      await failureOf(cards.findOneAndUpdate({ _id: 3 }, change)),
    ]
    for (const error of failures) {
      expect(error).to.include({ code: 11000 })
      expect(error.keyPattern).to.deep.equal({ number: 1 })
      expect(error.keyValue).to.deep.equal({ number: 'A1' })
    }
  })

  it('holds a partial rule only where its condition holds', async () => {
    await cards.insertOne({ _id: 10, home: { id: 7 }, state: 'lost' })
    const error = await failureOf(cards.insertOne({ _id: 11, home: { id: 7 }, state: 'active' }))
    expect(error).to.include({ code: 11000 })
    expect(error.keyPattern).to.deep.equal({ 'home.id': 1 })
    expect(error.keyValue).to.deep.equal({ 'home.id': 7 })
    await cards.updateOne({ _id: 1 }, { $set: { state: 'lost' } })
    await cards.insertOne({ _id: 11, home: { id: 7 }, state: 'active' })
    await cards.updateOne({ _id: 11 }, { $set: { state: 'lost' } })
    await cards.updateOne({ _id: 1 }, { $set: { state: 'active' } })
  })

  it('lets a sparse key be missing any number of times', async () => {
    await cards.insertMany([{ _id: 20 }, { _id: 21 }])
    expect(await cards.countDocuments({ number: { $exists: false } })).to.be.at.least(2)
  })

  it('does not build a unique index over what already repeats, and leaves none behind', async () => {
    const heap = engine.db.collection('heap')
    await heap.insertMany([{ n: 1 }, { n: 1 }])
    expect(await failureOf(heap.createIndex({ n: 1 }, { unique: true }))).to.include({
      code: 11000,
    })
    expect((await heap.indexes()).map(({ name }) => name)).to.deep.equal(['_id_'])
  })

  it('lists indexes as they were defined, takes the same definition twice, and drops one', async () => {
    await cards.createIndex({ state: 1, _id: -1 }, { name: 'by_state' })
    await cards.createIndex({ state: 1, _id: -1 }, { name: 'by_state' })
    const listed = (await cards.indexes()).find(({ name }) => name === 'by_state')
    expect(listed).to.deep.equal({ v: 2, key: { state: 1, _id: -1 }, name: 'by_state' })
    await cards.dropIndex('by_state')
    expect((await cards.indexes()).map(({ name }) => name)).to.not.include('by_state')
    expect(await failureOf(cards.dropIndex('by_state'))).to.include({ code: 27 })
  })

  it('lets one of twenty in a race have the key', async () => {
    const race = Array.from({ length: 20 }, (_, n) =>
      cards.insertOne({ _id: 100 + n, number: 'wanted' }),
    )
    const outcomes = await Promise.allSettled(race)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).to.have.length(1)
    const codes = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))
    expect(new Set(codes)).to.deep.equal(new Set([11000]))
  })
})
