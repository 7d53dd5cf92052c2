import { readFileSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { root } from './databases.ts'

/** What the figures of a run were taken with; the engine as it tells its name, without its port. */
export function machine(engine: string): string {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const name = engine.replace(/ on 127\.0\.0\.1:\d+/, '')
  const versions = ['mongodb', 'mongoose', 'express', 'medici'].map((each) => versionOf(each))
  return [
    `${cpus().length} cores (${first?.model ?? 'unknown'}), ${memory} GB, Linux ${release()}. `,
    `Node ${process.versions.node}; ${name}; ${versions.join(', ')}.\n`,
  ].join('')
}

function versionOf(name: string): string {
  const file = join(root, 'node_modules', name, 'package.json')
  return `${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`
}
