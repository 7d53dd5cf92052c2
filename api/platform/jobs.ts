import { MongoBackend } from '@agendajs/mongo-backend'
import { Agenda } from 'agenda'
import { clock } from './clock.ts'
import { database } from './database.ts'
import { log } from './log.ts'

/** Work that nobody asks for: done at least once, so each piece guards itself against twice. */
export interface Job {
  name: string
  /** "5 minutes", or a cron expression in the village's time. */
  every: string
  run(): Promise<unknown>
}

const minuteMs = 60_000
/** How long a job may wait for its next time: one of a certain hour, and one of every few minutes. */
const mostByHour = 32 * 24 * 60 * minuteMs
const mostByInterval = 10 * minuteMs
/** One of a certain hour that failed does not wait for that hour to come again. */
const againMs = 5 * minuteMs
/**
 * A running job's lock is never older than a fifth of this; one that is was left by a server that
 * died. It is more than the clocks of two servers may differ by.
 */
const heldMs = 5 * minuteMs

/** Starts the jobs; with two servers a lock in the database lets one of them run each. */
export async function startJobs(
  jobs: readonly Job[],
  held = heldMs,
): Promise<{ stop(): Promise<void> }> {
  const agenda = new Agenda({
    // The driver that the backend was typed against is the one in use here.
    backend: new MongoBackend({ mongo: database() as never, collection: 'jobs' }),
    processEvery: '5 seconds',
    defaultConcurrency: 1,
  })
  for (const job of jobs) {
    const again = isByHour(job) ? { backoff: () => againMs } : {}
    // Locks of the dead are found below, before this: by itself the queue would skip their turn.
    const options = { lockLifetime: 2 * held, ...again }
    agenda.define(job.name, (lock) => renewing(lock, held / 5, () => runLogged(job)), options)
  }
  agenda.on('error', (error: unknown) => log.error({ err: error }, 'the job queue failed'))
  const tidy = () =>
    tidyQueue(jobs, held).catch((error: unknown) => {
      log.debug({ err: error }, 'the jobs could not be looked at')
    })
  await tidy()
  const timer = setInterval(() => void tidy(), held / 5)
  timer.unref()
  await agenda.start()
  for (const job of await newJobs(jobs)) {
    await agenda.every(job.every, job.name, undefined, { timezone: 'Asia/Shanghai' })
  }
  return {
    stop: async () => {
      clearInterval(timer)
      await agenda.stop()
    },
  }
}

const queue = () => database().collection('jobs')
const isByHour = ({ every }: Job) => every.includes('*')

/**
 * Those that the queue does not know yet. To put one in again would take away its lock, and the
 * hour that it missed while no server ran.
 */
async function newJobs(jobs: readonly Job[]): Promise<Job[]> {
  const known = await queue().find().project({ name: 1, repeatInterval: 1 }).toArray()
  const names = new Set(known.map(({ name, repeatInterval }) => `${name} ${repeatInterval}`))
  return jobs.filter(({ name, every }) => !names.has(`${name} ${every}`))
}

/**
 * What a server held when it died is due now. So is what one put far ahead on whose computer the
 * clock was wrong, for the queue goes by that.
 */
async function tidyQueue(jobs: readonly Job[], held: number): Promise<void> {
  const now = clock.now()
  const after = (ms: number) => new Date(now.getTime() + ms)
  // Past by either clock.
  const nextRunAt = new Date(Math.min(now.getTime(), Date.now()))
  const left = await queue().updateMany(
    { lockedAt: { $lt: after(-held) } },
    { $set: { lockedAt: null, nextRunAt } },
  )
  if (left.modifiedCount > 0) log.warn({ jobs: left.modifiedCount }, 'jobs were left half done')
  await queue().updateMany({ lockedAt: { $gt: after(minuteMs) } }, { $set: { lockedAt: null } })
  const late = jobs.map((job) => {
    const most = isByHour(job) ? mostByHour : mostByInterval
    return { name: job.name, nextRunAt: { $gt: after(most) } }
  })
  const { modifiedCount } = await queue().updateMany({ $or: late }, { $set: { nextRunAt } })
  if (modifiedCount > 0) log.warn({ jobs: modifiedCount }, 'jobs were waiting for a wrong time')
}

interface Lock {
  touch(): Promise<void>
}

async function renewing(lock: Lock, everyMs: number, work: () => Promise<void>): Promise<void> {
  let renewed = Promise.resolve()
  const renew = async () => {
    await lock.touch().catch((error: unknown) => {
      log.warn({ err: error }, "a job's lock could not be renewed")
    })
  }
  const timer = setInterval(() => (renewed = renew()), everyMs)
  try {
    await work()
  } finally {
    clearInterval(timer)
    // Otherwise it might lock again what is given up now.
    await renewed
  }
}

async function runLogged(job: Job): Promise<void> {
  const began = Date.now()
  try {
    const result = await job.run()
    log.info({ job: job.name, ms: Date.now() - began, result }, 'a job ran')
  } catch (error) {
    log.error({ err: error, job: job.name }, 'a job failed')
    throw error
  }
}
