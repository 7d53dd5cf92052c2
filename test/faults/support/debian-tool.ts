import { execFileSync } from 'node:child_process'
import { which } from '../../../scripts/database/machine.ts'
import type { PartName } from '../part.ts'

/** Debian's tools that only the harness needs, by the part that needs them. */
const tools: Partial<Record<PartName, string>> = { clock: 'faketime', disk: 'strace' }

/** Before the parts begin: one of them would find the other's installer at work. */
export function installTools(parts: readonly PartName[]): void {
  for (const part of parts) if (tools[part]) debianTool(tools[part])
}

/**
 * Where a tool of Debian's is, installed at its first use.
 * @returns undefined where it cannot be had: another system, not root, or no way to Debian
 */
export function debianTool(program: string): string | undefined {
  const found = which(program)
  if (found) return found
  if (process.getuid?.() !== 0 || !which('apt-get')) return undefined
  const options = {
    stdio: 'ignore' as const,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  try {
    execFileSync('apt-get', ['-qq', 'update'], options)
    execFileSync('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', program], options)
  } catch (error) {
    console.log(`${program} could not be installed: ${String(error)}`)
  }
  return which(program)
}
