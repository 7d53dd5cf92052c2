import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { databaseProcesses } from '../../support/database-processes.ts'

/** Milliseconds in which a first call should have failed. */
const patience = 15_000

/**
 * Makes the database's calls to the kernel fail with "Input/output error" for a while, as a
 * broken disk does; `strace` changes what the calls return.
 * @param call such as `fdatasync`
 * @param every the how many-th of each process's calls fails
 * @param ms how long it goes on after the first that has failed
 * @returns how many calls have failed
 */
export async function failWrites(
  strace: string,
  { call, every, ms }: { call: string; every: number; ms: number },
): Promise<number> {
  const whom = databaseProcesses().flatMap((pid) => ['-p', String(pid)])
  const fault = `inject=${call}:error=EIO:when=${every}+${every}`
  const child = spawn(strace, ['-f', '-q', '-e', `trace=${call}`, '-e', fault, ...whom], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let failed = 0
  let rest = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    failed += lines.filter((line) => line.includes('(INJECTED)')).length
  })
  const ended = once(child, 'exit')
  for (let waited = 0; failed === 0 && waited < patience; waited += 100) await sleep(100)
  await sleep(ms)
  child.kill('SIGINT')
  await ended
  return failed
}
