import { fileURLToPath } from 'node:url'
import type { LogLevel, MutantResult } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import type { Area } from './plan.ts'

const folder = 'data/faults/mutation'

/**
 * Changes an area's code in one place after the other, and has its tests run on each. What is
 * known from an earlier run, and was touched by no change of ours since, is not run again.
 */
export function mutate(area: Area): Promise<MutantResult[]> {
  // Stryker's processes load our test runner, and through it the tests, as they are written.
  process.env.NODE_OPTIONS = '--import=tsx'
  return new Stryker({
    mutate: area.files,
    testFiles: area.tests,
    testRunner: 'house',
    plugins: [fileURLToPath(import.meta.resolve('./house-runner.ts'))],
    mutator: { excludedMutations: [...area.leftOut] },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: 2,
    dryRunTimeoutMinutes: 60,
    timeoutFactor: 3,
    timeoutMS: 15_000,
    ignorePatterns: ['data', 'dist', 'coverage', 'docs', 'test/pictures'],
    tempDirName: `${folder}/sandbox-${area.name}`,
    incremental: true,
    incrementalFile: `${folder}/${area.name}.json`,
    reporters: ['progress-append-only'],
    logLevel: 'warn' as LogLevel,
    allowConsoleColors: false,
  }).runMutationTest()
}
