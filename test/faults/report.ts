import { table } from '../../scripts/bench/tables.ts'
import type { Found, PartName, Settings } from './part.ts'

export interface Outcome extends Found {
  name: PartName
  seconds: number
}

/** What was done and found, part by part, as the document shows it. */
export function reportOf(
  outcomes: readonly Outcome[],
  { quick, seed, count }: Pick<Settings, 'quick' | 'seed' | 'count'>,
): string {
  const form = quick ? 'The quick form' : 'The full form'
  const many = count === undefined ? '' : ` with --count ${count}`
  const rows = outcomes.flatMap(({ name, figures, problems, seconds }) => [
    [name, 'time', `${Math.round(seconds)} s`],
    ...Object.entries(figures).map(([what, figure]) => ['', what, String(figure)]),
    ['', 'did not hold', String(problems.length)],
  ])
  return `${form}${many}, seed ${seed}.\n\n${table(['', '', ''], rows)}`
}
