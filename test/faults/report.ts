import { cpus } from 'node:os'
import { table } from '../../scripts/bench/tables.ts'
import type { Found, PartName, Settings } from './part.ts'

export interface Outcome extends Found {
  name: PartName
  seconds: number
}

/** What was done and found, part by part, as the document shows it. */
export function reportOf(
  outcomes: readonly Outcome[],
  { quick, seed }: Pick<Settings, 'quick' | 'seed'>,
): string {
  const machine = `Node ${process.versions.node}, ${cpus().length} cores`
  const form = quick ? 'the quick form' : 'the full form'
  const rows = outcomes.flatMap(({ name, figures, problems, seconds }) => [
    [name, 'time', `${Math.round(seconds)} s`],
    ...Object.entries(figures).map(([what, figure]) => ['', what, String(figure)]),
    ['', 'did not hold', String(problems.length)],
  ])
  return `${machine}, ${form}, seed ${seed}.\n\n${table(['', '', ''], rows)}`
}
