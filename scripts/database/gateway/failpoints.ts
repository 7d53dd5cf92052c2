import type { Document } from 'bson'
import type { Call } from './call.ts'
import { fieldOf } from './document.ts'
import { CommandError } from './errors.ts'

/** What a test asked to go wrong with a command. */
export interface Fault {
  /** `before`: the command never runs; `after`: it runs, and its reply is lost. */
  closeConnection?: 'before' | 'after'
  delay: number
  error?: CommandError
  writeConcernError?: Document
}

// Codes that MongoDB itself marks, so that the driver repeats the write.
const RETRYABLE = new Set([6, 7, 89, 91, 134, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436])

/** MongoDB's `failCommand`, for tests: the gateway only has it when started with fail points. */
export class FailPoints {
  private data: Document = {}
  private skip = 0
  private times = 0

  /** Answers `configureFailPoint`. */
  configure(call: Call): Document {
    if (call.head.configureFailPoint !== 'failCommand') {
      throw new CommandError(2, 'Only the fail point failCommand is known here.')
    }
    const mode = fieldOf(call.request.body, 'mode') as string | Document
    this.data = (fieldOf(call.request.body, 'data') ?? {}) as Document
    this.skip = typeof mode === 'object' ? (mode.skip ?? 0) : 0
    this.times = mode === 'off' ? 0 : typeof mode === 'object' ? (mode.times ?? Infinity) : Infinity
    return { ok: 1 }
  }

  /** What is to go wrong with this command, if anything. */
  strike(call: Call): Fault | undefined {
    const { failCommands, appName } = this.data
    if (!this.times || !failCommands?.includes(call.name)) return undefined
    if (appName && appName !== call.connection.application) return undefined
    if (this.skip > 0) {
      this.skip--
      return undefined
    }
    this.times--
    return this.fault(call)
  }

  private fault(call: Call): Fault {
    const { data } = this
    const fault: Fault = { delay: data.blockConnection ? (data.blockTimeMS ?? 0) : 0 }
    if (data.closeConnection) fault.closeConnection = 'before'
    if (data.closeConnectionAfter) fault.closeConnection = 'after'
    if (data.writeConcernError) fault.writeConcernError = data.writeConcernError
    if (data.errorCode !== undefined) {
      const repeats = call.retryKey !== undefined || call.name === 'commitTransaction'
      const own = repeats && RETRYABLE.has(data.errorCode) ? ['RetryableWriteError'] : []
      const errorLabels: string[] = data.errorLabels ?? own
      const more = errorLabels.length ? { errorLabels } : {}
      fault.error = new CommandError(data.errorCode, 'Failing command by fail point', more)
    }
    return fault
  }
}
