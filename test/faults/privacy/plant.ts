import mongoose from 'mongoose'
import { identityNumber, type Secret } from './secrets.ts'

/** What people write to each other; what hangs on the board is tried through the API instead. */
const privateTexts: readonly [collection: string, field: string][] = [
  ['claims', 'history.0.note'],
  ['objections', 'text'],
  ['bankLines', 'note'],
  ['visits', 'note'],
  ['pairings', 'stages.0.note'],
  ['corrections', 'reason'],
  ['returns', 'reason'],
  ['movements', 'reason'],
  ['adoptionEntries', 'text'],
  ['adoptionUnits', 'reason'],
  ['orders', 'complaints.0.reason'],
]

/**
 * Puts a telephone with every person on file, a child into every household, and an identity number
 * into what people write to each other, as people do.
 */
export async function plant(): Promise<Secret[]> {
  const { db } = mongoose.connection
  if (!db) throw new Error('no database')
  const planted: Secret[] = []
  let serial = 0
  for (const { _id, persons } of await db.collection('households').find().toArray()) {
    const grown = (persons as { phone?: string }[]).map((person) => {
      serial += 1
      return { ...person, phone: person.phone || `1${3_700_000_000 + serial}` }
    })
    const name = `苗${String.fromCharCode(0x4e00 + serial * 7)}${String.fromCharCode(0x5e00 + serial)}`
    const child = { ...grown[0], _id: new mongoose.Types.ObjectId(), name, born: '2016-02-03' }
    const all = [...grown, { ...child, relation: '子女', phone: `1${3_800_000_000 + serial}` }]
    await db.collection('households').updateOne({ _id }, { $set: { persons: all } })
  }
  for (const [collection, field] of privateTexts) {
    for (const { _id } of await db
      .collection(collection)
      .find({ [field]: /./ })
      .toArray()) {
      serial += 1
      const value = identityNumber(serial)
      planted.push({ kind: 'identity number', value })
      const said = `身份证 ${value}，请尽快`
      await db.collection(collection).updateOne({ _id }, { $set: { [field]: said } })
    }
  }
  return planted
}
