import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import mongoose from 'mongoose'
import supertest from 'supertest'
import { createApp, type AppOptions } from '../../api/app.ts'
import { forgetPolicies } from '../../api/places/index.ts'
import { connect, createIndexes, database, disconnect, setClock } from '../../api/platform/index.ts'
import { startDatabase, type Database } from '../../scripts/database/index.ts'

/**
 * One database for the whole test run; every test file finds it empty, with all its indexes:
 * to make these anew for each would take longer than most tests. The clock is the only fake.
 */
let engine: Promise<Database> | undefined
let uri = ''
const prepared = new Set<string>()

/** The run's database; the first start on a machine may have to build it, which takes a minute. */
export function startedEngine(): Promise<Database> {
  engine ??= startDatabase({
    folder: join(import.meta.dirname, '../..', process.env.TEST_DATABASE ?? 'data/test-database'),
    failPoints: true,
  })
  return engine
}

export interface House {
  server: Server
  url: string
  uri: string
}

/** Puts the application on an empty database; `closeHouse` leaves it to the next. */
export async function openHouse(options: Partial<AppOptions> = {}): Promise<House> {
  const { uri: base } = await startedEngine()
  uri ||= base.replace(/\/(\w+)?\?/, `/test_${randomUUID().slice(0, 8)}?`)
  await connect(uri)
  await emptyDatabase()
  await prepareModels()
  const limits = { perAccount: 1_000_000, perAddress: 1_000_000 }
  const app = createApp({ secret: 'only for tests', limits, ...options })
  const server = await new Promise<Server>((done) => {
    const listening = app.listen(0, '127.0.0.1', () => done(listening))
  })
  const address = server.address() as { port: number }
  return { server, url: `http://127.0.0.1:${address.port}`, uri }
}

export async function closeHouse(house: House): Promise<void> {
  setClock()
  house.server.closeAllConnections()
  await new Promise<void>((done) => house.server.close(() => done()))
  await disconnect()
}

/** Kept by the sessions' store, by the queue and by the server, which make their indexes themselves. */
const ofTheHouse = ['sessions', 'jobs', 'settings']

/**
 * What the last house has left there goes; the models' collections and their indexes stay, those
 * that a test has made for itself do not.
 */
async function emptyDatabase(): Promise<void> {
  forgetPolicies()
  const models = Object.values(mongoose.models).map(({ collection }) => collection.name)
  const known = new Set([...models, ...ofTheHouse])
  const all = await database().collections()
  await emptyAll(all.filter(({ collectionName }) => known.has(collectionName)))
  for (const each of all) if (!known.has(each.collectionName)) await each.drop()
}

/** To look is much quicker than to delete what is not there. */
export async function emptyAll(
  collections: readonly Pick<mongoose.mongo.Collection, 'findOne' | 'deleteMany'>[],
): Promise<void> {
  for (const collection of collections) {
    if (await collection.findOne({}, { projection: { _id: 1 } })) await collection.deleteMany({})
  }
}

/** A later test file may load models that the first had no need of. */
async function prepareModels(): Promise<void> {
  const added = Object.values(mongoose.models).filter(({ modelName }) => !prepared.has(modelName))
  await createIndexes(added)
  for (const { modelName } of added) prepared.add(modelName)
}

export async function stopEngine(): Promise<void> {
  if (uri) {
    await connect(uri)
    await database().dropDatabase()
    await disconnect()
  }
  uri = ''
  prepared.clear()
  await (await engine)?.stop()
  engine = undefined
}

/** The time at which tests begin, in the village: a Monday morning. */
export const monday = new Date('2026-11-16T10:24:00+08:00')

let now = monday

/** Sets the clock; without an argument back to the Monday on which tests begin. */
export function at(time: Date | string = monday): Date {
  now = typeof time === 'string' ? new Date(time) : time
  setClock(() => now)
  return now
}

/** Lets days pass. */
export function daysLater(days: number, hours = 0): Date {
  return at(new Date(now.getTime() + days * 86_400_000 + hours * 3_600_000))
}

export const agent = (house: House) => supertest.agent(house.server)
export const freshKey = () => randomUUID()
