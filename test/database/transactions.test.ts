import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { UUID } from 'mongodb'
import type { ClientSession, Collection, Document } from 'mongodb'
import { Bare } from './support/bare.ts'
import type { Engine } from './support/engine.ts'
import { FIRST_START, failureOf, skip, startEngine } from './support/engine.ts'

interface Balance {
  _id: string
  points: number
}

describe('Transactions', () => {
  let engine: Engine
  let balances: Collection<Balance>
  let sessions: ClientSession[]

  before(async function () {
    this.timeout(FIRST_START)
    engine = await startEngine({ idleTransaction: 1500 })
    balances = engine.db.collection<Balance>('balances')
    if (!engine.gateway) await lifetime(1)
  })
  after(async () => {
    if (!engine.gateway) await lifetime(60)
    await engine.close()
  })
  beforeEach(async () => {
    sessions = []
    await balances.deleteMany({})
    await balances.insertOne({ _id: 'li', points: 10 })
  })
  afterEach(() => Promise.all(sessions.map((session) => session.endSession())))

  const lifetime = (seconds: number) =>
    engine.client.db('admin').command({ setParameter: 1, transactionLifetimeLimitSeconds: seconds })

  function begin(): ClientSession {
    const session = engine.client.startSession()
    session.startTransaction()
    sessions.push(session)
    return session
  }
  const give = (points: number, session?: ClientSession) =>
    balances.updateOne({ _id: 'li' }, { $inc: { points } }, { session })
  const pointsOf = async (session?: ClientSession) =>
    (await balances.findOne({ _id: 'li' }, { session }))?.points

  it('leave nothing behind when they are rolled back', async () => {
    const session = begin()
    await give(5, session)
    await balances.insertOne({ _id: 'wang', points: 1 }, { session })
    await session.abortTransaction()
    expect(await balances.find().toArray()).to.deep.equal([{ _id: 'li', points: 10 }])
  })

  it('see their own writes, which nobody else does before the commit', async () => {
    const session = begin()
    await give(5, session)
    expect(await pointsOf(session)).to.equal(15)
    expect(await pointsOf()).to.equal(10)
    await session.commitTransaction()
    expect(await pointsOf()).to.equal(15)
  })

  it('read one moment from their first look to their last', async () => {
    const session = begin()
    expect(await pointsOf(session)).to.equal(10)
    await give(5)
    await balances.insertOne({ _id: 'wang', points: 1 })
    expect(await pointsOf(session)).to.equal(10)
    expect(await balances.countDocuments({}, { session })).to.equal(1)
    await session.commitTransaction()
    expect(await pointsOf()).to.equal(15)
  })

  it('lose to the one that wrote first, and say that they may try again', async () => {
    const [first, second] = [begin(), begin()]
    expect(await pointsOf(second)).to.equal(10)
    await give(1, first)
    const error = await failureOf(give(2, second))
    expect(error).to.include({ code: 112 })
    expect(
      (error as never as { hasErrorLabel(label: string): boolean }).hasErrorLabel(
        'TransientTransactionError',
      ),
    ).to.equal(true)
    await first.commitTransaction()
    expect(await pointsOf()).to.equal(11)
  })

  it('lose as well to a write that was committed after their first look', async () => {
    const session = begin()
    expect(await pointsOf(session)).to.equal(10)
    await give(1)
    expect(await failureOf(give(2, session))).to.include({ code: 112 })
    expect(await pointsOf()).to.equal(11)
  })

  it('are run again by the driver until they win', async () => {
    let attempts = 0
    const raise = () =>
      engine.client.withSession((session) =>
        session.withTransaction(async () => {
          attempts++
          const points = await pointsOf(session)
          await balances.updateOne({ _id: 'li' }, { $set: { points: points! + 1 } }, { session })
        }),
      )
    await Promise.all(Array.from({ length: 16 }, raise))
    expect(await pointsOf()).to.equal(26)
    expect(attempts).to.be.greaterThan(16)
  })

  it('answer a repeated commit as they answered the first', async () => {
    const session = begin()
    await give(5, session)
    await session.commitTransaction()
    await session.commitTransaction()
    expect(await pointsOf()).to.equal(15)
  })

  /** The words of a transaction as they go over the wire, in a session of its own. */
  async function spoken(context: Mocha.Context) {
    if (process.env.MONGODB_URI?.includes('@')) skip(context, 'it speaks without logging in first')
    const { primary } = await engine.db.command({ hello: 1 })
    const bare = await Bare.to(primary)
    const lsid = { id: new UUID() }
    return (txnNumber: number, command: Document) => {
      const last = 'commitTransaction' in command || 'abortTransaction' in command
      const $db = last ? 'admin' : engine.db.databaseName
      return bare.ask({ ...command, $db, lsid, txnNumber: BigInt(txnNumber), autocommit: false })
    }
  }
  const add = {
    update: 'balances',
    updates: [{ q: { _id: 'li' }, u: { $inc: { points: 1 } } }],
  }

  it('take nothing more once they are committed', async function () {
    const say = await spoken(this)
    expect(await say(1, { ...add, startTransaction: true })).to.include({ ok: 1, n: 1 })
    expect(await say(1, { commitTransaction: 1 })).to.include({ ok: 1 })
    expect(await say(1, { commitTransaction: 1 })).to.include({ ok: 1 })
    expect(await say(1, add)).to.include({ ok: 0, code: 256 })
    expect(await say(1, { abortTransaction: 1 })).to.include({ ok: 0, code: 256 })
    expect(await pointsOf()).to.equal(11)
  })

  it('are over once they are rolled back, and can be neither ended nor committed again', async function () {
    const say = await spoken(this)
    await say(1, { ...add, startTransaction: true })
    expect(await say(1, { abortTransaction: 1 })).to.include({ ok: 1 })
    for (const command of [{ abortTransaction: 1 }, { commitTransaction: 1 }, add]) {
      expect(await say(1, command)).to.include({ ok: 0, code: 251 })
    }
    expect(await pointsOf()).to.equal(10)
  })

  it('give way to the next one of their session', async function () {
    const say = await spoken(this)
    await say(1, { ...add, startTransaction: true })
    expect(await say(2, { ...add, startTransaction: true })).to.include({ ok: 1, n: 1 })
    expect((await say(1, { commitTransaction: 1 })).code).to.be.oneOf([225, 251])
    expect(await say(2, { commitTransaction: 1 })).to.include({ ok: 1 })
    expect(await pointsOf()).to.equal(11)
  })

  it('end with any write that is refused', async () => {
    const session = begin()
    await give(5, session)
    const refused = await failureOf(balances.insertOne({ _id: 'li', points: 0 }, { session }))
    expect(refused).to.include({ code: 11000 })
    expect(await failureOf(give(1, session))).to.include({ code: 251 })
    expect(await pointsOf()).to.equal(10)
  })

  it('make collections that go again when they are rolled back', async () => {
    const session = begin()
    await engine.db.collection('fresh').insertOne({ a: 1 }, { session })
    await session.abortTransaction()
    expect(await engine.db.listCollections({ name: 'fresh' }).toArray()).to.deep.equal([])
  })

  it('are ended when they lie idle, and say so to who comes back', async () => {
    const session = begin()
    await give(5, session)
    await balances.updateOne({ _id: 'li' }, { $inc: { points: 1 } }, { maxTimeMS: 15_000 })
    const error = await failureOf(session.commitTransaction())
    expect(error).to.include({ code: 251 })
    expect(await pointsOf()).to.equal(11)
  }).timeout(20_000)

  it('of a client that was killed hold nobody up', async () => {
    const script = fileURLToPath(new URL('./support/holder.ts', import.meta.url))
    const uri = engine.database.uri
    const holder = spawn(process.execPath, ['--import', 'tsx', script, uri], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(holder.stdout, 'data')
    holder.kill('SIGKILL')
    const begun = Date.now()
    await balances.updateOne({ _id: 'li' }, { $inc: { points: 1 } }, { maxTimeMS: 15_000 })
    expect(await pointsOf()).to.equal(11)
    if (engine.gateway) expect(Date.now() - begun).to.be.lessThan(5000)
  }).timeout(20_000)
})
