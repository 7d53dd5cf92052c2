import { MongoClient } from 'mongodb'
import type { Random } from '../../../scripts/seed/random.ts'
import { Link } from '../support/link.ts'

/** TLS would notice that the address is another one; a list of hosts in DNS cannot be changed. */
export const canBeLed = (uri: string) =>
  uri.startsWith('mongodb://') && !/[?&](tls|ssl)=true/.test(uri)

/** A line to the database that is behind an address, and the address at which one passes it. */
export async function lineToDatabase(uri: string, random: Random) {
  const client = new MongoClient(uri)
  const hello = await client.db().command({ hello: 1 })
  await client.close()
  const [, host = '', port = ''] = /^(.*):(\d+)$/.exec(String(hello.primary)) ?? []
  const link = await Link.to({ host, port: Number(port) }, random)
  return { link, uri: through(uri, link.port) }
}

/** A driver that knew of a replica set would go past the line, to the address that it tells. */
function through(uri: string, port: number): string {
  const [, before = '', database = '', query = ''] =
    /^(mongodb:\/\/(?:[^@/]*@)?)[^/]*\/([^?]*)\??(.*)$/.exec(uri) ?? []
  const options = new URLSearchParams(query)
  options.delete('replicaSet')
  options.set('directConnection', 'true')
  return `${before}127.0.0.1:${port}/${database}?${options.toString()}`
}
