import { createHash } from 'node:crypto'
import { MongoClient, ObjectId, type ClientSession, type Db } from 'mongodb'
import type { Id } from '../../api/platform/index.ts'
import { postLine } from './bare-points.ts'
import { takeGoods, type Party } from './bare-sale.ts'
import type { Sale, System } from './systems.ts'
import { villagePath as place } from './world.ts'

/** The same reads, writes and guards, written by hand on the driver. */
export async function bareSystem(uri: string, party: Party): Promise<System> {
  const client = new MongoClient(uri, {
    writeConcern: { w: 'majority', journal: true },
    readConcern: { level: 'majority' },
    maxPoolSize: 64,
  })
  await client.connect()
  const db = client.db()
  let retries = 0
  const once = (
    key: string,
    command: string,
    input: object,
    work: (db: Db, session: ClientSession, at: Date) => Promise<object | null>,
  ) =>
    client.withSession((session) => {
      let runs = 0
      return session.withTransaction(async () => {
        if (runs++ > 0) retries += 1
        const at = new Date()
        const record = { _id: key, account: party.keeper, place, command, inputHash: hash(input) }
        const writes = db.collection<typeof record & { reply: unknown; at: Date }>('writes')
        const earlier = await writes.findOne({ _id: key }, { session })
        if (earlier?.inputHash === record.inputHash) return
        if (earlier) throw new Error('key_reused')
        const reply = await work(db, session, at)
        await writes.insertOne({ ...record, reply, at }, { session })
      })
    })
  return {
    name: 'bare driver',
    redeem: (sale: Sale, key) =>
      once(key, 'redeem', sale, (_db, session, at) =>
        takeGoods({ db, session, at, key, party }, sale),
      ),
    award: (claim, key) =>
      once(key, 'award', { claim: String(claim) }, (_db, session, at) =>
        award(db, session, claim, at),
      ),
    statement: (household, limit) => statement(db, new ObjectId(household), limit),
    retries: () => Promise.resolve(retries),
    stop: () => client.close(),
  }
}

async function award(db: Db, session: ClientSession, id: Id, at: Date): Promise<null> {
  const claims = db.collection('claims')
  const claim = await claims.findOne({ _id: id, state: 'on_notice' }, { session })
  if (!claim) throw new Error('the claim is not on notice')
  const rule = await db.collection('rules').findOne({ _id: claim.rule }, { session })
  const line = await postLine(db, session, {
    household: claim.household as Id,
    bucket: (rule as unknown as { bucket: 'earned' }).bucket,
    kind: 'award',
    points: claim.points as number,
    key: `claim:${String(id)}`,
    subject: { kind: 'claim', id },
    what: claim.what as string,
    at,
    earnedAt: at,
  })
  const { modifiedCount } = await claims.updateOne(
    { _id: id, place, state: 'on_notice' },
    {
      $set: { state: 'posted', postedAt: at, line: line._id },
      $push: { history: { act: 'post', at } as never },
    },
    { session },
  )
  if (modifiedCount !== 1) throw new Error('another writer')
  return null
}

async function statement(db: Db, household: ObjectId, limit: number): Promise<number> {
  const account = await db.collection('pointsAccounts').findOne({ place, household })
  if (!account) throw new Error('no account')
  const end = (account.seq as number) + 1
  const lines = await db
    .collection('pointsLines')
    .find({ place, household, seq: { $gte: Math.max(1, end - limit), $lt: end } })
    .toArray()
  lines.sort((a, b) => b.seq - a.seq)
  return lines.length
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url')
}
