import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const fronts = ['pos', 'workteam', 'storefront'] as const

/**
 * Builds the fronts whose sources changed since their last build.
 * @returns the folder that holds all of them
 */
export async function buildFronts(root: string, log: (line: string) => void): Promise<string> {
  const folder = join(root, 'dist')
  for (const front of fronts) {
    if (!existsSync(join(root, front, 'vite.config.ts'))) continue
    const hash = await hashOf(root, ['package-lock.json', 'ui', front])
    const stamp = join(folder, `${front}.hash`)
    const known = await readFile(stamp, 'utf8').catch(() => '')
    if (known === hash && existsSync(join(folder, front, 'index.html'))) continue
    log(`… building ${front}`)
    await build(root, front)
    await mkdir(folder, { recursive: true })
    await writeFile(stamp, hash)
  }
  return folder
}

/** A process for each: a second build in the same one forgets to link the styles of lazy pages. */
async function build(root: string, front: string): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const config = join(root, front, 'vite.config.ts')
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', config], {
    cwd: root,
    env,
  })
}

async function hashOf(root: string, parts: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const part of parts) {
    for (const file of await filesOf(join(root, part)))
      hash.update(file).update(await readFile(file))
  }
  return hash.digest('hex')
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null)
  if (!entries) return [path]
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
