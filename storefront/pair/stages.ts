import type { Pair } from './use-pair.ts'

type Stage = Pair['stage']
const stages: Stage[] = ['start', 'pilot', 'lift', 'deepen']

/** The stages that are still to come. */
export const stagesAfter = (stage: Stage) => stages.slice(stages.indexOf(stage) + 1)
