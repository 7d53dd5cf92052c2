import { execFileSync, fork } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { FileDone } from './test/lane.ts'

/**
 * `npm test [-- part of a path]`: brings up what the tests need, runs them all, file by file on two
 * lanes with a database each, and ends with the plain count.
 */
const root = join(import.meta.dirname, '..')
const waiting = testFiles(process.argv.slice(2))
// A database that we are told of is one: what a test makes it refuse would be refused to all.
const lanes = process.env.MONGODB_URI ? 1 : Math.min(2, cpus().length, waiting.length)

installBrowser()
const done: FileDone[] = []
await runLane(0)
for (const { failed } of done) for (const each of failed) console.log(`\n✗ ${each}`)
const sum = (of: (file: FileDone) => number) => done.reduce((all, file) => all + of(file), 0)
const [failures, pending] = [sum((file) => file.failed.length), sum((file) => file.pending)]
const skipped = pending ? `, ${pending} skipped` : ''
console.log(`\n${sum((file) => file.passes)} passed, ${failures} failed${skipped}`)
process.exit(failures > 0 ? 1 : 0)

/**
 * Its files one after another, each told as a whole when it is through. The next lane begins when
 * this one's database is there: the first start on a machine may have to build it.
 */
function runLane(lane: number): Promise<void> {
  const child = fork(join(root, 'scripts/test/lane.ts'), {
    execArgv: ['--import', 'tsx'],
    env: {
      ...process.env,
      NODE_ENV: 'test',
      TEST_DATABASE: `data/test-database${lane > 0 ? `-${lane + 1}` : ''}`,
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  let told = ''
  let file: string | undefined
  let beside = Promise.resolve()
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (told += text))
  const next = () => child.send({ file: (file = waiting.shift()) ?? null })
  child.on('message', (message: FileDone | 'ready') => {
    if (message !== 'ready') done.push(message)
    else if (lane + 1 < lanes) beside = runLane(lane + 1)
    process.stdout.write(told)
    told = ''
    next()
  })
  return new Promise((ended) => {
    child.once('close', (code, signal) => {
      process.stdout.write(told)
      const failed = [`${file ?? 'the database'}: its process ended with ${signal ?? code}`]
      if (file || code !== 0) done.push({ passes: 0, pending: 0, failed })
      ended(beside)
    })
  })
}

/** The stories in the browser take longest, and begin. */
function testFiles(wanted: readonly string[]): string[] {
  const all = filesBelow(join(root, 'test'))
  const inBrowser = (file: string) => Number(file.includes('/browser/'))
  all.sort((a, b) => inBrowser(b) - inBrowser(a))
  const chosen =
    wanted.length === 0 ? all : all.filter((file) => wanted.some((part) => file.includes(part)))
  if (chosen.length === 0) throw new Error(`no test file matches ${wanted.join(', ')}`)
  return chosen
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file))
    .sort()
}

/** The browser tests need Chromium and Chinese letters; where they cannot be had, they say so. */
function installBrowser(): void {
  if (existsSync('/usr/bin/chromium') && existsSync('/usr/share/fonts/opentype/noto')) return
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  console.log('… installing Chromium and Chinese fonts for the browser tests (once)')
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['-qq', 'update'], { ...quiet, env })
  const packages = ['chromium', 'fonts-noto-cjk']
  execFileSync('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages], {
    ...quiet,
    env,
  })
}
