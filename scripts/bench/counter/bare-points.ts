import { ObjectId, type ClientSession, type Db } from 'mongodb'
import { AnotherWriter } from '../bare-client.ts'
import { villagePath as place } from './world.ts'

interface NewLine {
  household: ObjectId
  bucket: 'earned' | 'gifted'
  kind: string
  points: number
  key: string
  subject: { kind: string; id: ObjectId }
  what: string
  by?: ObjectId
  at: Date
  earnedAt?: Date
}

/** Moves the household's balance, guarded by the number of its last line, and writes the line. */
export async function postLine(db: Db, session: ClientSession, line: NewLine) {
  const accounts = db.collection('pointsAccounts')
  const account = await accounts.findOne({ place, household: line.household }, { session })
  if (!account) throw new Error('no account')
  const balance = { earned: account.earned, gifted: account.gifted, honour: account.honour }
  balance[line.bucket] += line.points
  if (line.points < 0 && balance[line.bucket] < 0) throw new Error('points_short')
  const seq = (account.seq as number) + 1
  const { modifiedCount } = await accounts.updateOne(
    { _id: account._id, place, seq: account.seq },
    { $set: { seq, ...balance } },
    { session },
  )
  if (modifiedCount !== 1) throw new AnotherWriter()
  const written = { ...line, _id: new ObjectId(), place, seq, balance }
  await db.collection('pointsLines').insertOne(written, { session })
  return written
}
