import { MongoClient } from 'mongodb'
import type { Database } from './index.ts'

/** The database that MONGODB_URI names, once it has answered. */
export async function givenDatabase(given: string, name: string): Promise<Database> {
  const uri = withName(given, name)
  const patience = /serverSelectionTimeoutMS=/i.test(uri)
    ? {}
    : { serverSelectionTimeoutMS: 10_000 }
  const client = new MongoClient(uri, patience)
  try {
    const hello = await client.db().command({ hello: 1 })
    const { version } = await client.db().command({ buildInfo: 1 })
    if (!hello.setName && hello.msg !== 'isdbgrid') {
      throw new Error('it is neither a replica set nor a sharded cluster: it has no transactions')
    }
    const shape = hello.setName ? `replica set ${hello.setName}` : 'a sharded cluster'
    const engine = `MongoDB ${version}, ${shape}, from MONGODB_URI`
    return { uri, engine, builtIn: false, stop: async () => undefined }
  } catch (error) {
    const { message } = error as Error
    throw new Error(`The database in MONGODB_URI cannot be used: ${message}`, { cause: error })
  } finally {
    await client.close()
  }
}

/** The path of a MongoDB URI is its database; several hosts keep it from being a URL. */
function withName(uri: string, name: string): string {
  const [, start, path, query] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(\/[^?]*)?(\?.*)?$/.exec(uri) ?? []
  if (!start || (path && path !== '/')) return uri
  return `${start}/${name}${query ?? ''}`
}
