import { join } from 'node:path'
import type { MutantCoverage, StrykerOptions } from '@stryker-mutator/api/core'
import { PluginKind, commonTokens, declareClassPlugin, tokens } from '@stryker-mutator/api/plugin'
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner'
import Mocha from 'mocha'

/** What the instrumented code reads and writes. */
interface Instrumented {
  activeMutant?: string
  currentTestId?: string
  hitCount?: number
  hitLimit?: number
  mutantCoverage?: MutantCoverage
}

const instrumented = ((globalThis as Record<string, unknown>).__stryker__ ??= {}) as Instrumented

/** A test that asks for more time than this is too slow for thousands of runs, or measures time. */
const usualMs = 30_000

/**
 * Runs our tests for Stryker. Its own mocha runner counts what a `before` does as done by no
 * test, and then starts a process anew for each such mutant; here much is done in `before`, so
 * it counts for every test of the suite.
 */
class HouseRunner implements TestRunner {
  static inject = tokens(commonTokens.options)
  readonly #files: string[]
  readonly #mocha: Mocha
  #loaded = false
  /** Tests that noticed a change, the last first. */
  #noticed: string[] = []

  constructor(options: StrykerOptions) {
    this.#files = options.testFiles ?? []
    this.#mocha = new Mocha({
      timeout: 30_000,
      reporter: class extends Mocha.reporters.Base {},
      bail: true,
    })
    this.#mocha.cleanReferencesAfterRun(false)
  }

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init(): Promise<void> {
    process.env.NODE_ENV = 'test'
    process.env.LOG_LEVEL = 'silent'
    for (const file of this.#files) this.#mocha.addFile(join(process.cwd(), file))
  }

  async dryRun(): Promise<DryRunResult> {
    const tests = await this.#run()
    const mutantCoverage = structuredClone(coverageByTest(this.#mocha.suite, tests))
    const alone = []
    for (const test of tests) alone.push(await this.#runAlone(test))
    return { status: DryRunStatus.Complete, tests: alone, mutantCoverage }
  }

  /** A test that fails without those before it would seem to notice every change. */
  async #runAlone(test: TestResult): Promise<TestResult> {
    const [failed] = (await this.#run([test.id])).filter(isFailed)
    if (!failed || isFailed(test)) return test
    return {
      ...failed,
      ...test,
      status: failed.status,
      failureMessage: `alone: ${failed.failureMessage}`,
    }
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, hitLimit } = options
    await this.#load()
    Object.assign(instrumented, { activeMutant: activeMutant.id, hitLimit })
    instrumented.hitCount = hitLimit ? 0 : undefined
    const tests = await this.#runInTurn(testFilter)
    delete instrumented.activeMutant
    const endless = determineHitLimitReached(instrumented.hitCount, instrumented.hitLimit)
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests })
  }

  /** Neighbouring changes are mostly noticed by the same tests: these are spared the others. */
  async #runInTurn(wanted?: string[]): Promise<TestResult[]> {
    if (!wanted) return await this.#run()
    const first = this.#noticed.filter((id) => wanted.includes(id)).slice(0, 2)
    const tests = first.length > 0 ? await this.#run(first) : []
    if (!tests.some(isFailed)) {
      tests.push(...(await this.#run(wanted.filter((id) => !first.includes(id)))))
    }
    const ids = tests.filter(isFailed).map(({ id }) => id)
    this.#noticed = [...ids, ...this.#noticed.filter((id) => !ids.includes(id))]
    return tests
  }

  async #load(): Promise<void> {
    if (this.#loaded) return
    delete instrumented.currentTestId
    await this.#mocha.loadFilesAsync()
    this.#mocha.suite.eachTest((test) => {
      test.pending ||= test.timeout() > usualMs
    })
    this.#loaded = true
  }

  async #run(wanted?: string[]): Promise<TestResult[]> {
    await this.#load()
    this.#mocha.grep(wanted ? new RegExp(`^(${wanted.map(escaped).join('|')})$`) : /^/)
    const tests: TestResult[] = []
    let began = performance.now()
    const told = (test: Mocha.Runnable) => {
      const timeSpentMs = Math.round(performance.now() - began)
      began = performance.now()
      return { id: test.fullTitle(), name: test.fullTitle(), fileName: test.file, timeSpentMs }
    }
    await new Promise<void>((done) => {
      const runner = this.#mocha.run(() => done())
      runner.on('hook', ({ title, parent }) => {
        if (/^"(before|after) all"/.test(title)) instrumented.currentTestId = suiteId(parent)
      })
      runner.on('test', (test) => (instrumented.currentTestId = test.fullTitle()))
      runner.on('pass', (test) => tests.push({ ...told(test), status: TestStatus.Success }))
      runner.on('fail', (test, { message }: Error) => {
        const failed = test.ctx?.currentTest ?? test
        tests.push({ ...told(failed), status: TestStatus.Failed, failureMessage: message })
      })
    })
    return tests
  }
}

const isFailed = (test: TestResult) => test.status === TestStatus.Failed
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const suiteId = (suite: Mocha.Suite | undefined) => `for all of ${suite?.fullTitle()}`

/** What a suite's `before` and `after` have reached is reached by each of its tests. */
function coverageByTest(root: Mocha.Suite, tests: readonly TestResult[]): MutantCoverage {
  const { perTest = {}, static: atLoad = {} } = instrumented.mutantCoverage ?? {}
  const eachSuite = (suite: Mocha.Suite): void => {
    const shared = perTest[suiteId(suite)] ?? {}
    delete perTest[suiteId(suite)]
    suite.eachTest((test) => {
      const own = (perTest[test.fullTitle()] ??= {})
      for (const [mutant, hits] of Object.entries(shared)) own[mutant] = (own[mutant] ?? 0) + hits
    })
    suite.suites.forEach(eachSuite)
  }
  eachSuite(root)
  for (const reached of Object.values(perTest)) {
    for (const mutant of Object.keys(reached)) delete atLoad[mutant]
  }
  return { static: atLoad, perTest: closest(perTest, tests) }
}

/** A change is to be noticed by the tests that are about it, not by all that pass by. */
const [leastTests, mostMs] = [30, 8_000]

/** For each mutant the tests of whose work it is the greatest part. */
function closest(perTest: MutantCoverage['perTest'], tests: readonly TestResult[]) {
  const took = new Map(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]))
  const byMutant = new Map<string, { test: string; hits: number; part: number }[]>()
  for (const [test, reached] of Object.entries(perTest)) {
    const all = Object.values(reached).reduce((sum, hits) => sum + hits, 0)
    for (const [mutant, hits] of Object.entries(reached)) {
      const known = byMutant.get(mutant) ?? []
      byMutant.set(mutant, known)
      known.push({ test, hits, part: hits / all })
    }
  }
  const kept: MutantCoverage['perTest'] = {}
  for (const [mutant, near] of byMutant) {
    let ms = 0
    for (const [index, { test, hits }] of near.sort((a, b) => b.part - a.part).entries()) {
      if (index >= leastTests && ms > mostMs) break
      ms += took.get(test) ?? 0
      const reached = (kept[test] ??= {})
      reached[mutant] = hits
    }
  }
  return kept
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'house', HouseRunner)]
