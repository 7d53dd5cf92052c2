import { readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { debianTool } from './debian-tool.ts'

/** A clock that is set from here, in processes that are started with its environment. */
export class FakedClock {
  private readonly file: string
  private readonly library: string

  private constructor(file: string, library: string) {
    this.file = file
    this.library = library
    this.set('+0')
  }

  /** @returns undefined where Debian's `faketime` cannot be had */
  static inFile(file: string): FakedClock | undefined {
    if (!debianTool('faketime')) return undefined
    const folder = readdirSync('/usr/lib')
      .map((name) => join('/usr/lib', name, 'faketime'))
      .find((each) => readable(each).includes(threadSafe))
    return folder ? new FakedClock(file, join(folder, threadSafe)) : undefined
  }

  /** @param offset from the true time, such as `+10y`, `-90s`, `+0` */
  set(offset: string): void {
    writeFileSync(`${this.file}.new`, offset)
    // In one step, so that nobody reads half of it.
    renameSync(`${this.file}.new`, this.file)
  }

  /** Only what the clock on the wall says is changed; the time that passes is the real one. */
  get environment(): Record<string, string> {
    return {
      LD_PRELOAD: this.library,
      FAKETIME_TIMESTAMP_FILE: this.file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
    }
  }
}

const threadSafe = 'libfaketimeMT.so.1'

function readable(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
