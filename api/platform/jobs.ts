import { MongoBackend } from '@agendajs/mongo-backend'
import { Agenda } from 'agenda'
import { database } from './database.ts'
import { log } from './log.ts'

/** Work that nobody asks for: done at least once, so each piece guards itself against twice. */
export interface Job {
  name: string
  /** "5 minutes", or a cron expression in the village's time. */
  every: string
  run(): Promise<unknown>
}

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
  await agenda.start()
  for (const job of jobs) {
    await agenda.every(job.every, job.name, undefined, { timezone: 'Asia/Shanghai' })
  }
  return { stop: () => agenda.stop() }
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
