import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Readable } from 'node:stream'

const root = join(import.meta.dirname, '../../..')

export interface Outcome {
  code: number | null
  /** What it printed, without the line that names the database. */
  out: string
  err: string
}

/** Runs one of the commands as npm would, on a database of the run. */
export async function command(
  name: string,
  args: readonly string[],
  uri: string,
  more: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const file = join(root, 'scripts', `${name}.ts`)
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: root,
    env: { ...process.env, MONGODB_URI: uri, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((done) => child.once('close', done))
  const [out, err] = await Promise.all([
    text(child.stdout as Readable),
    text(child.stderr as Readable),
  ])
  return { code: await ended, out: out.replace(/^Database: .*\n/, '').trim(), err: err.trim() }
}

/** Another database on the same server, empty. */
export function besides(uri: string): string {
  return uri.replace(/\/(\w+)\?/, `/test_${randomUUID().slice(0, 8)}?`)
}

/** A new folder for the files of a test. */
export function someFolder(): string {
  return mkdtempSync(join(tmpdir(), 'qianshou-test-'))
}
