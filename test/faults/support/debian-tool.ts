import { execFileSync } from 'node:child_process'
import { which } from '../../../scripts/database/machine.ts'

/**
 * Where a tool of Debian's is that only the harness needs, installed at its first use.
 * @returns undefined where it cannot be had: another system, or not root
 */
export function debianTool(program: string, from: string = program): string | undefined {
  const found = which(program)
  if (found) return found
  if (process.getuid?.() !== 0 || !which('apt-get')) return undefined
  const options = {
    stdio: 'ignore' as const,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  execFileSync('apt-get', ['-qq', 'update'], options)
  execFileSync('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', from], options)
  return which(program)
}
