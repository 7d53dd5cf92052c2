import type { Document } from 'bson'
import { ObjectId } from 'bson'
import type { Call } from './call.ts'

const LARGEST_DOCUMENT = 16 * 1024 * 1024

/** Which server the gateway passes for: the version whose wire protocol it speaks. */
export const SPOKEN_VERSION = '7.0.32'

/** The answer to `hello`: a replica set of one member, which is what sessions and transactions need. */
export function hello(call: Call, address: string): Document {
  call.connection.application ??= call.head.client?.application?.name
  return {
    helloOk: true,
    isWritablePrimary: true,
    ismaster: true,
    secondary: false,
    setName: 'qianshou',
    setVersion: 1,
    hosts: [address],
    primary: address,
    me: address,
    electionId: ELECTION,
    maxBsonObjectSize: LARGEST_DOCUMENT,
    maxMessageSizeBytes: 48_000_000,
    maxWriteBatchSize: 25_000,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    connectionId: call.connection.id,
    minWireVersion: 0,
    maxWireVersion: 21,
    readOnly: false,
    ok: 1,
  }
}

const ELECTION = new ObjectId('7fffffff0000000000000001')

/** The answer to `buildInfo`. */
export function buildInfo(): Document {
  const versionArray = [...SPOKEN_VERSION.split('.').map(Number), 0]
  return {
    version: SPOKEN_VERSION,
    versionArray,
    gitVersion: 'unknown',
    bits: 64,
    maxBsonObjectSize: LARGEST_DOCUMENT,
    modules: ['documentdb'],
    ok: 1,
  }
}
