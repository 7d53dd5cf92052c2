import { MongoClient } from 'mongodb'

// A client that begins a transaction, writes, and then neither commits nor goes, until it is killed.
const client = new MongoClient(process.argv[2]!)
const session = client.startSession()
session.startTransaction()
const balances = client.db().collection<{ _id: string }>('balances')
await balances.updateOne({ _id: 'li' }, { $inc: { points: 100 } }, { session })
process.stdout.write('held\n')
setInterval(() => undefined, 60_000)
