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

/** Starts the jobs; with two servers a lock in the database lets one of them run each. */
export async function startJobs(jobs: readonly Job[]): Promise<{ stop(): Promise<void> }> {
  const agenda = new Agenda({
    // The driver that the backend was typed against is the one in use here.
    backend: new MongoBackend({ mongo: database() as never, collection: 'jobs' }),
    processEvery: '5 seconds',
    defaultConcurrency: 1,
  })
  for (const job of jobs) {
    agenda.define(job.name, () => runLogged(job), { lockLifetime: 10 * 60_000 })
  }
  agenda.on('error', (error: unknown) => log.error({ err: error }, 'the job queue failed'))
  const bringBack = () =>
    bringBackFromFuture(jobs).catch((error: unknown) => {
      log.debug({ err: error }, 'the jobs could not be looked at')
    })
  await bringBack()
  const timer = setInterval(() => void bringBack(), minuteMs)
  timer.unref()
  await agenda.start()
  for (const job of jobs) {
    await agenda.every(job.every, job.name, undefined, { timezone: 'Asia/Shanghai' })
  }
  return {
    stop: async () => {
      clearInterval(timer)
      await agenda.stop()
    },
  }
}

/**
 * The queue goes by the computer's own clock. A server on which that was wrong may have put a
 * job's next time, or its lock, far ahead; it is due now.
 */
async function bringBackFromFuture(jobs: readonly Job[]): Promise<void> {
  const queue = database().collection('jobs')
  const now = clock.now()
  const after = (ms: number) => new Date(now.getTime() + ms)
  await queue.updateMany({ lockedAt: { $gt: after(minuteMs) } }, { $set: { lockedAt: null } })
  const late = jobs.map(({ name, every }) => {
    const most = every.includes('*') ? mostByHour : mostByInterval
    return { name, nextRunAt: { $gt: after(most) } }
  })
  const { modifiedCount } = await queue.updateMany({ $or: late }, { $set: { nextRunAt: now } })
  if (modifiedCount > 0) log.warn({ jobs: modifiedCount }, 'jobs were waiting for a wrong time')
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
