import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A file that says which living process owns something; what a dead one left behind does not count. */
export interface Lock {
  release(): void
}

/** Takes the lock, or returns the process id of the one that holds it. */
export function takeLock(file: string): Lock | number {
  mkdirSync(dirname(file), { recursive: true })
  const mine = identityOf(process.pid)!
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx' })
      return { release: () => release(file, mine) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = read(file)
    const pid = living(holder)
    if (pid !== undefined) return pid
    if (holder !== undefined) removeStale(file, holder)
  }
}

/** The living process that holds the lock, if one does. */
export function holderOf(file: string): number | undefined {
  return living(read(file))
}

function living(holder: string | undefined): number | undefined {
  const pid = Number.parseInt(holder ?? '', 10)
  return holder && identityOf(pid) === holder ? pid : undefined
}

/** A process id alone is used again some day; with its start time it is not. */
function identityOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined
  }
  return `${pid} ${startTimeOf(pid)}\n`
}

function startTimeOf(pid: number): string {
  try {
    // The second field is the program's name in brackets and may hold blanks; the rest does not.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]!
  } catch {
    return 'running'
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function removeStale(file: string, holder: string): void {
  const aside = `${file}.${process.pid}.stale`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  // Between the look and the rename another process may have taken it rightly: give it back.
  if (read(aside) === holder) rmSync(aside, { force: true })
  else renameSync(aside, file)
}

function release(file: string, mine: string): void {
  if (read(file) === mine) rmSync(file, { force: true })
}
