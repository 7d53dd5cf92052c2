import Mocha from 'mocha'
import { startedEngine, stopEngine } from '../../test/support/house.ts'

/** What came of a file's tests. */
export interface FileDone {
  passes: number
  pending: number
  /** Their titles. */
  failed: string[]
}

/** Runs the test files that it is sent, one after another on one database, until there are no more. */
process.on('message', ({ file }: { file: string | null }) => {
  void (file ? runFile(file) : end())
})
await startedEngine()
process.send?.('ready')

async function runFile(file: string): Promise<void> {
  const mocha = new Mocha({ timeout: 30_000, reporter: 'spec', color: false })
  mocha.addFile(file)
  await mocha.loadFilesAsync()
  const told: FileDone = { passes: 0, pending: 0, failed: [] }
  const runner = mocha.run(() => process.send?.(told))
  runner.on('pass', () => (told.passes += 1))
  runner.on('pending', () => (told.pending += 1))
  runner.on('fail', (test) => told.failed.push(test.fullTitle()))
}

async function end(): Promise<void> {
  await stopEngine()
  process.exit(0)
}
