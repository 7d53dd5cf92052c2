import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import mongoose from 'mongoose'
import supertest from 'supertest'
import { createApp, type AppOptions } from '../../api/app.ts'
import { connect, createIndexes, disconnect, setClock } from '../../api/platform/index.ts'
import { startDatabase, type Database } from '../../scripts/database/index.ts'

/**
 * One database for the whole test run; every test file gets an empty one of its own in it.
 * The clock is the only fake.
 */
let engine: Promise<Database> | undefined
let uri = ''

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

/** Puts the application on a fresh database; `close` checks the books and drops it. */
export async function openHouse(options: Partial<AppOptions> = {}): Promise<House> {
  const { uri: base } = await startedEngine()
  uri = base.replace(/\/(\w+)?\?/, `/test_${randomUUID().slice(0, 8)}?`)
  await connect(uri)
  await createIndexes()
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
  await mongoose.connection.dropDatabase()
  await disconnect()
}

export async function stopEngine(): Promise<void> {
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
