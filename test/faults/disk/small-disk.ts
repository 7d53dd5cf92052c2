import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const mebibyte = 1024 * 1024

/** A disk so small that it can be filled: a tmpfs, mounted on a folder. Needs root. */
export class SmallDisk {
  readonly folder: string
  private readonly ballast: string

  private constructor(folder: string) {
    this.folder = folder
    this.ballast = join(folder, 'ballast')
  }

  /** @returns undefined where nobody may mount, as in some containers */
  static mount(folder: string, mebibytes: number): SmallDisk | undefined {
    const disk = new SmallDisk(folder)
    mkdirSync(folder, { recursive: true })
    disk.unmount()
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder])
      return disk
    } catch {
      return undefined
    }
  }

  /** Bytes that are left to write to. */
  get free(): number {
    const { bavail, bsize } = statfsSync(this.folder)
    return bavail * bsize
  }

  /** Takes all room but so many bytes away from the database. */
  fill(leave: number): void {
    const file = openSync(this.ballast, 'a')
    const block = Buffer.alloc(mebibyte)
    try {
      while (this.free > leave) {
        writeSync(file, block, 0, Math.min(mebibyte, Math.max(4096, this.free - leave)))
      }
    } catch (error) {
      // The database was faster: there is no room left, which is what was wanted.
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    } finally {
      closeSync(file)
    }
  }

  makeRoom(): void {
    rmSync(this.ballast, { force: true })
  }

  /** Whatever a run before left mounted, too. */
  unmount(): void {
    try {
      execFileSync('umount', [this.folder], { stdio: 'ignore' })
    } catch {
      // It was not mounted.
    }
  }
}
