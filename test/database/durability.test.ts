import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { MongoClient } from 'mongodb'
import type { Database } from '../../scripts/database/index.ts'
import { startDatabase } from '../../scripts/database/index.ts'
import { databaseProcesses } from '../support/database-processes.ts'
import { FIRST_START, failureOf, freshFolder, skip } from './support/engine.ts'

const WRITES = 200

describe('A server that is killed', () => {
  let folder: string
  let database: Database
  /** Of the run's other database. */
  let others: number[]
  const start = () => startDatabase({ folder, log: () => undefined })

  before(async function () {
    this.timeout(FIRST_START)
    if (process.env.MONGODB_URI) skip(this, 'the database in MONGODB_URI is not ours to kill')
    folder = freshFolder()
    database = await start()
  })
  after(async () => {
    await database?.stop()
    if (folder) rmSync(folder, { recursive: true, force: true })
  })

  it('in the middle of 200 writes has lost none that it acknowledged', async () => {
    const acknowledged: number[] = []
    let next = 0
    let killed: Promise<void> | undefined
    const writer = async () => {
      // The driver is not to repeat a write: what counts is what this very server said.
      const client = new MongoClient(database.uri, { retryWrites: false })
      try {
        const lines = client.db().collection<{ _id: number }>('lines')
        while (next < WRITES) {
          const _id = next++
          await lines.insertOne({ _id }, { writeConcern: { w: 'majority', j: true } })
          acknowledged.push(_id)
          if (acknowledged.length === WRITES / 2) killed = database.kill!()
        }
      } finally {
        await client.close()
      }
    }
    const writers = await Promise.allSettled(Array.from({ length: 8 }, writer))
    await killed
    expect(writers.every(({ status }) => status === 'rejected')).to.equal(true)
    expect(acknowledged.length).to.be.within(WRITES / 2, WRITES - 1)

    others = databaseProcesses()
    database = await start()
    const client = new MongoClient(database.uri)
    const lines = client.db().collection<{ _id: number }>('lines')
    const rest = Array.from({ length: WRITES - next }, (_, n) => ({ _id: next + n }))
    await lines.insertMany(rest)
    const found = (await lines.find().toArray()).map(({ _id }) => _id)
    await client.close()
    expect(found).to.include.members([...acknowledged, ...rest.map(({ _id }) => _id)])
    expect(new Set(found).size).to.equal(found.length)
  }).timeout(60_000)

  it('starts again by itself where it was, with what it had', async function () {
    if (!database.engine.startsWith('PostgreSQL')) skip(this, 'only ours is started again')
    const client = new MongoClient(database.uri)
    const lines = client.db().collection<{ _id: number }>('lines')
    const before = await lines.countDocuments()
    const own = databaseProcesses().filter((pid) => !others.includes(pid))
    process.kill(Math.min(...own), 'SIGKILL')
    const deadline = Date.now() + 30_000
    const count = (): Promise<number> =>
      lines.countDocuments().catch((error: unknown) => {
        if (Date.now() > deadline) throw error
        return sleep(100).then(count)
      })
    await sleep(200)
    expect(await count()).to.equal(before)
    await client.close()
  }).timeout(60_000)

  it('is refused a second start while it runs, by name of its folder and process', async () => {
    const error = await failureOf(start())
    expect(error.message)
      .to.include(folder)
      .and.include(`already running, in process ${process.pid}`)
  })
})
