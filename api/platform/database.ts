import mongoose, { type mongo } from 'mongoose'

mongoose.set('transactionAsyncLocalStorage', true)
mongoose.set('strictQuery', 'throw')
mongoose.set('strict', 'throw')
mongoose.set('autoIndex', false)
mongoose.set('autoCreate', false)
// The driver waits for a database that is away, and then says so in a way that we understand.
mongoose.set('bufferCommands', false)

/**
 * Connects the one connection that every model uses. Writes wait for the majority's journal. The
 * driver asks every few seconds whether the database is there: on a line that has fallen silent
 * whatever waits for a reply fails then, and is tried anew.
 */
export async function connect(uri: string): Promise<void> {
  await mongoose.connect(uri, {
    writeConcern: { w: 'majority', journal: true },
    readConcern: { level: 'majority' },
    maxPoolSize: 64,
    serverSelectionTimeoutMS: 10_000,
    connectTimeoutMS: 5_000,
    heartbeatFrequencyMS: 5_000,
  })
}

export async function disconnect(): Promise<void> {
  await mongoose.disconnect()
}

/**
 * Creates what the models declare: collections first, so that no transaction has to, and the
 * indexes of each in one go, so that a start on what is there already is a quick one.
 */
export async function createIndexes(models = Object.values(mongoose.models)): Promise<void> {
  const there = await database().listCollections({}, { nameOnly: true }).toArray()
  const names = new Set(there.map(({ name }) => name))
  for (const model of models) {
    if (!names.has(model.collection.name)) await model.createCollection()
    const indexes = model.schema.indexes().map(([key, options]) => ({ key, ...options }))
    if (indexes.length > 0)
      await model.collection.createIndexes(indexes as mongo.IndexDescription[])
  }
}

export function database() {
  const { db } = mongoose.connection
  if (!db) throw new Error('the database is not connected')
  return db
}

export async function ping(): Promise<void> {
  await database().command({ ping: 1 })
}
