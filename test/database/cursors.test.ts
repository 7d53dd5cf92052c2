import { expect } from 'chai'
import type { Collection } from 'mongodb'
import type { Engine } from './support/engine.ts'
import { FIRST_START, failureOf, startEngine } from './support/engine.ts'

describe('Results of several pages', () => {
  let engine: Engine
  let lines: Collection<{ _id: number; home: number }>
  const all = Array.from({ length: 250 }, (_, n) => n)

  before(async function () {
    this.timeout(FIRST_START)
    engine = await startEngine()
    lines = engine.db.collection('lines')
    await lines.insertMany(all.map((n) => ({ _id: n, home: n % 7 })))
  })
  after(() => engine.close())

  const idsOf = (documents: { _id: number }[]) => documents.map(({ _id }) => _id)

  it('reads on in whatever order it was stored', async () => {
    const read = idsOf(await lines.find().batchSize(40).toArray())
    expect(read.toSorted((a, b) => a - b)).to.deep.equal(all)
  })

  it('reads on in the order that was asked for', async () => {
    const read = idsOf(await lines.find().sort({ home: 1, _id: 1 }).batchSize(40).toArray())
    const wanted = all.toSorted((a, b) => (a % 7) - (b % 7) || a - b)
    expect(read).to.deep.equal(wanted)
  })

  it('reads on through an aggregation', async () => {
    const pipeline = [{ $sort: { _id: -1 } }, { $project: { _id: 1 } }]
    const read = idsOf((await lines.aggregate(pipeline, { batchSize: 40 }).toArray()) as never)
    expect(read).to.deep.equal(all.toReversed())
  })

  it('serves many half-read results at once', async () => {
    const cursors = Array.from({ length: 80 }, () => lines.find().sort({ _id: 1 }).batchSize(10))
    for (const cursor of cursors) await cursor.next()
    const rest = await Promise.all(cursors.map((cursor) => cursor.toArray()))
    for (const documents of rest) expect(idsOf(documents)).to.deep.equal(all.slice(1))
  })

  it('does not know a result that was closed', async () => {
    const page = { find: 'lines', sort: { _id: 1 }, batchSize: 10 }
    const first = await engine.db.command(page)
    const { id } = first.cursor
    const closed = await engine.db.command({ killCursors: 'lines', cursors: [id] })
    expect(closed.cursorsKilled.map(String)).to.deep.equal([String(id)])
    const error = await failureOf(engine.db.command({ getMore: id, collection: 'lines' }))
    expect(error).to.include({ code: 43 })
  })

  it('reads pages inside a transaction, its own writes among them', async () => {
    await engine.client.withSession(async (session) => {
      session.startTransaction()
      await lines.insertOne({ _id: 1000, home: 0 }, { session })
      const read = idsOf(await lines.find({}, { session }).sort({ _id: 1 }).batchSize(50).toArray())
      expect(read).to.deep.equal([...all, 1000])
      await session.abortTransaction()
    })
    expect(await lines.countDocuments({ _id: 1000 })).to.equal(0)
  })
})
