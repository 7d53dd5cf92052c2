import { spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { startedEngine } from '../support/house.ts'
import type { PartName } from './part.ts'

/** A place of the source, and what is put there instead. */
export interface Change {
  file: string
  from: string
  to: string
}

/** What is run, and how far: the same for the copy with the defect and for the one without. */
export interface Run {
  part: PartName
  seed: number
  count: number
}

const root = join(import.meta.dirname, '../..')
const copied = ['api', 'scripts', 'test', 'package.json', 'tsconfig.json']

/** Runs a part of the harness in a copy of the source into which these changes are made. */
export async function runIn(
  changes: readonly Change[],
  { part, seed, count }: Run,
): Promise<{ status: number | null; told: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'qianshou-planted-'))
  try {
    for (const each of copied) {
      const filter = (file: string) => !file.endsWith('.png')
      cpSync(join(root, each), join(folder, each), { recursive: true, filter })
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    mkdirSync(join(folder, 'data'))
    for (const change of changes) plant(folder, change)
    const { uri } = await startedEngine()
    const how = ['--quick', '--only', part, '--seed', String(seed), '--count', String(count)]
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/faults/run.ts', ...how], {
      cwd: folder,
      env: { ...process.env, MONGODB_URI: uri, MODEL_SHRINK_SECONDS: '0', LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const status = new Promise<number | null>((done) => child.once('close', done))
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
    return { status: await status, told: out + err }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The text must be there, once: a change that no longer fits plants nothing. */
function plant(folder: string, { file, from, to }: Change): void {
  const source = readFileSync(join(folder, file), 'utf8')
  const found = source.split(from).length - 1
  if (found !== 1) throw new Error(`${file} has ${found} times: ${from}`)
  writeFileSync(
    join(folder, file),
    source.replace(from, () => to),
  )
}
