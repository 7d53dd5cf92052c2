import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { freePort } from '../../scripts/database/machine.ts'
import { demoPassword } from '../../scripts/seed/places.ts'
import { skip } from '../database/support/engine.ts'
import { command } from './support/command.ts'

const root = join(import.meta.dirname, '../..')

describe('npm start', () => {
  const given = process.env.MONGODB_URI
  const top = `data/test-start-${randomUUID().slice(0, 8)}`
  const folder = join(top, 'database')
  let url = ''
  let running: ChildProcess

  before(function () {
    if (given) skip(this, 'the demo is for the built-in database')
  })
  after(async () => {
    if (given) return
    if (running.exitCode === null && running.signalCode === null) {
      running.kill('SIGKILL')
      await once(running, 'exit')
    }
    rmSync(join(root, top), { recursive: true, force: true })
  })

  /** Starts it as a newcomer does, and waits until it prints this. */
  async function started(until: string): Promise<string> {
    const port = await freePort()
    url = `http://127.0.0.1:${port}`
    running = spawn('npm', ['start', '--silent'], {
      cwd: root,
      env: { ...process.env, PORT: String(port), DATA_FOLDER: folder, LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    })
    let printed = ''
    running.stdout?.setEncoding('utf8').on('data', (text: string) => (printed += text))
    while (!printed.includes(until)) {
      if (running.exitCode !== null) throw new Error(printed)
      await sleep(50)
    }
    return printed
  }

  /** As Ctrl-C does it: the signal reaches all that the command has started. */
  async function interrupt(): Promise<void> {
    const ended = once(running, 'exit')
    process.kill(-(running.pid as number), 'SIGINT')
    await ended
  }

  async function logsIn(): Promise<number> {
    const { status } = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ login: 'keeper', password: demoPassword }),
    })
    return status
  }

  it('loads the demo, from its beginning when that was broken off, and keeps it', async () => {
    await started('two months of village life')
    await interrupt()
    const first = await started('Board:')
    expect(first).to.contain('Loading the demo village')
    expect(await logsIn()).to.equal(200)
    for (const page of ['/', '/pos/', '/desk/', '/boards/990101001', '/api']) {
      expect((await fetch(url + page)).status, page).to.equal(200)
    }
    const { out } = await command('reconcile', [], '', { DATA_FOLDER: folder })
    expect(out).to.match(/^The books balance: 520 households/)
    await interrupt()
    const second = await started('Board:')
    expect(second).not.to.contain('Loading the demo village')
    expect(await logsIn()).to.equal(200)
    await interrupt()
  }).timeout(400_000)
})
