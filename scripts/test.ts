import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Mocha from 'mocha'

/** `npm test`: brings up what the tests need, runs them all, ends with the plain count. */
process.env.NODE_ENV = 'test'
const root = join(import.meta.dirname, '..')
const wanted = process.argv.slice(2)

installBrowser()
const mocha = new Mocha({ timeout: 30_000, reporter: 'spec', color: process.stdout.isTTY })
for (const file of testFiles()) mocha.addFile(file)
const { mochaHooks } = await import('../test/support/hooks.ts')
const { startedEngine } = await import('../test/support/house.ts')
await startedEngine()
mocha.rootHooks(mochaHooks)
await mocha.loadFilesAsync()
const runner = mocha.run((failures) => {
  const { passes = 0, pending = 0 } = runner.stats ?? {}
  console.log(`\n${passes} passed, ${failures} failed${pending ? `, ${pending} skipped` : ''}`)
  process.exit(failures > 0 ? 1 : 0)
})

function testFiles(): string[] {
  const all = filesBelow(join(root, 'test'))
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
