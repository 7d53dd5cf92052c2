import { ObjectId, type ClientSession, type Db } from 'mongodb'
import type { Id } from '../../../api/platform/index.ts'
import { AnotherWriter, bareClient, writeOnce } from '../bare-client.ts'
import { postLine } from './bare-points.ts'
import { takeBack } from './bare-return.ts'
import { takeGoods, type Party } from './bare-sale.ts'
import type { Sale, System } from './systems.ts'
import { bare } from '../tables.ts'
import { villagePath as place } from './world.ts'

/** The same reads, writes and guards, written by hand on the driver. */
export async function bareSystem(uri: string, party: Party): Promise<System> {
  const client = await bareClient(uri)
  const { db, retries, stop } = client
  const account = party.keeper
  return {
    name: bare,
    replays: true,
    redeem: async (sale: Sale, key) => {
      const command = { key, account, place, command: 'redeem', input: sale }
      const reply = await writeOnce(client, command, (session, at) =>
        takeGoods({ db, session, at, key, party }, sale),
      )
      return (reply as { id: string }).id
    },
    giveBack: async (slip, { lines }, key) => {
      const command = { key, account, place, command: 'return', input: { slip, lines } }
      await writeOnce(client, command, (session, at) =>
        takeBack({ db, session, at, key, party }, slip),
      )
    },
    award: async ({ _id: claim }, key) => {
      const input = { claim: String(claim) }
      const command = { key, account, place, command: 'award', input }
      await writeOnce(client, command, (session, at) => award(db, session, claim, at))
    },
    statement: (household, limit) => statement(db, new ObjectId(household), limit),
    balance: (code) => balance(db, code),
    retries,
    stop,
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
  if (modifiedCount !== 1) throw new AnotherWriter()
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

/** Household, account, what it has had of what is limited, and the goods that are. */
async function balance(db: Db, code: string): Promise<number> {
  const household = await db.collection('households').findOne({ place, code })
  if (!household) throw new Error('no household')
  const whose = { place, household: household._id }
  const account = await db.collection('pointsAccounts').findOne(whose)
  await db.collection('takings').findOne(whose)
  const limited = { place, state: 'on_sale', limit: { $exists: true } }
  await db.collection('goods').find(limited).toArray()
  return account?.earned as number
}
