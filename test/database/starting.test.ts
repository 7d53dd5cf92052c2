import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { expect } from 'chai'
import { rootFileSystem } from '../../scripts/database/debian.ts'
import { startDatabase } from '../../scripts/database/index.ts'
import { takeLock } from '../../scripts/database/lock.ts'
import { failureOf, freshFolder } from './support/engine.ts'

describe('Starting a database', () => {
  const before = { ...process.env }
  let folder: string

  beforeEach(() => (folder = resolve(freshFolder())))
  afterEach(() => {
    process.env = { ...before }
    rmSync(folder, { recursive: true, force: true })
  })

  /** Puts programs of ours before the real ones, and an empty cache in place of the real one. */
  function pretend(mmdebstrap: string): string {
    const programs = join(folder, 'programs')
    mkdirSync(programs, { recursive: true })
    for (const [name, script] of Object.entries({ mmdebstrap, bwrap: 'exit 1' })) {
      writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`)
      chmodSync(join(programs, name), 0o755)
    }
    process.env.PATH = `${programs}${delimiter}${before.PATH}`
    process.env.XDG_CACHE_HOME = join(folder, 'cache')
    return join(folder, 'cache', 'qianshou')
  }

  const LAST_ARGUMENT = 'for last; do :; done'

  it('does not take a build for finished that broke off half way', async () => {
    const cache = pretend(`${LAST_ARGUMENT}; touch "$last/half"; echo "no space left" >&2; exit 1`)
    const error = await failureOf(rootFileSystem(() => undefined))
    expect(error.message).to.include('no space left')
    pretend(`${LAST_ARGUMENT}; touch "$last/whole"`)
    const root = await rootFileSystem(() => undefined)
    expect(readdirSync(root).toSorted()).to.deep.equal(['data', 'whole'])
    expect(readdirSync(cache)).to.deep.equal([root.split('/').at(-1)])
  })

  it('builds once when two ask at the same time', async () => {
    const count = join(folder, 'count')
    pretend(`${LAST_ARGUMENT}; echo built >> "${count}"; sleep 0.3; touch "$last/whole"`)
    const quiet = () => undefined
    const [one, two] = await Promise.all([rootFileSystem(quiet), rootFileSystem(quiet)])
    expect(one).to.equal(two)
    expect(existsSync(join(one, 'whole'))).to.equal(true)
    expect(readFileSync(count, 'utf8')).to.equal('built\n')
  })

  it('says what is wrong with a MONGODB_URI that does not answer', async () => {
    process.env.MONGODB_URI = 'mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=200'
    const error = await failureOf(startDatabase({ folder }))
    expect(error.message).to.match(/MONGODB_URI cannot be used.*ECONNREFUSED/)
  })

  it('respects the lock of a process that lives, and takes that of one that died', async () => {
    const file = join(folder, 'lock')
    const script = `
      const { takeLock } = await import(${JSON.stringify(resolve('scripts/database/lock.ts'))})
      takeLock(${JSON.stringify(file)})
      console.log('taken')
      setInterval(() => undefined, 1000)`
    const options = ['--import', 'tsx', '--input-type=module', '--eval', script]
    const other = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(other.stdout, 'data')
    expect(takeLock(file)).to.equal(other.pid)
    other.kill('SIGKILL')
    await once(other, 'exit')
    const lock = takeLock(file)
    if (typeof lock === 'number') throw new Error('a dead process still holds the lock')
    lock.release()
    expect(existsSync(file)).to.equal(false)
  })

  it('is not taken in by a process number that was used again', () => {
    const file = join(folder, 'lock')
    writeFileSync(file, `${process.pid} 1\n`)
    expect(takeLock(file)).to.not.be.a('number')
  })
})
