import { fork } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { takeLock } from './lock.ts'
import { cacheFolder } from './machine.ts'

type Log = (line: string) => void
type Outcome = { file: string } | { reason: string }

/** What the downloading process tells us. */
export type News = { file: string } | { reason: string } | { percent: number }

/** A network that swallows packets says nothing at all; after this it counts as a no. */
const FIRST_BYTE_WITHIN = 5000

/** Fetches mongod into the cache, unless it is there; says why when the network will not have it. */
export async function downloadMongod(log: Log): Promise<Outcome> {
  const folder = join(cacheFolder(), 'mongod')
  mkdirSync(folder, { recursive: true })
  const lock = takeLock(join(folder, 'download.lock'))
  if (typeof lock === 'number') return { reason: `process ${lock} is downloading it right now` }
  try {
    return await downloading(folder, log)
  } finally {
    lock.release()
  }
}

/** In a process of its own, because a download that hangs can then be ended. */
async function downloading(folder: string, log: Log): Promise<Outcome> {
  const script = fileURLToPath(new URL('./fetch-mongod.ts', import.meta.url))
  const child = fork(script, [folder], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return new Promise((resolve) => {
    let told = -10
    const settle = (outcome: Outcome) => {
      clearTimeout(patience)
      child.kill('SIGKILL')
      resolve(outcome)
    }
    const patience = setTimeout(
      () => settle({ reason: 'the download did not begin within five seconds' }),
      FIRST_BYTE_WITHIN,
    )
    child.on('message', (news: News) => {
      if (!('percent' in news)) return settle(news)
      clearTimeout(patience)
      if (news.percent < told + 10) return
      told = news.percent
      log(`… downloading MongoDB ${told} %`)
    })
    child.once('error', (error) => settle({ reason: error.message }))
    child.once('exit', () => settle({ reason: 'the download broke off' }))
  })
}
