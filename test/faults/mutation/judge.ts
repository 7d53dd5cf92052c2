import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { MutantResult } from '@stryker-mutator/api/core'
import type { Found } from '../part.ts'
import { equivalents, type Equivalent } from './equivalents.ts'
import { guardFiles, guardKinds, root } from './plan.ts'

/** Per cent of all changes that the tests have to notice. */
const least = 85

/** A change, as it is told: where, what stood there and what stands there now. */
interface Change {
  /** Of the product: points, payments. */
  folder: string
  file: string
  line: string
  place: string
  replacement: string
  isGuard: boolean
  status: MutantResult['status']
}

/** What the runs have found, by folder, and what of it may not be. */
export function judge(results: readonly MutantResult[]): Found {
  const changes = results.map(changeOf)
  const folders = [...new Set(changes.map(({ folder }) => folder))]
  const byFolder = folders.map(
    (name) => [name, changes.filter(({ folder }) => folder === name)] as const,
  )
  const figures: Found['figures'] = {}
  for (const [folder, here] of byFolder) figures[folder] = told(here)
  figures.all = told(changes)
  figures['in guards and sums'] = told(changes.filter(({ isGuard }) => isGuard))
  const missed = changes.filter(isMissed)
  const known = missed
    .filter(({ isGuard }) => isGuard)
    .map((each) => [each, knownAs(each)] as const)
  figures['of them the same as before'] = known.filter(([, entry]) => entry).length
  const used = new Set(known.map(([, entry]) => entry))
  const files = new Set(changes.map(({ file }) => file))
  const low = byFolder.filter(([, here]) => scoreOf(here) < least)
  return {
    figures,
    problems: [
      ...low.map(([folder, here]) => `${folder}: ${scoreOf(here).toFixed(1)} % noticed`),
      ...known.filter(([, entry]) => !entry).map(([each]) => `${each.place} is not noticed`),
      ...equivalents
        .filter((entry) => files.has(entry.file) && !used.has(entry))
        .map(
          ({ file, line, replacement }) => `no longer survives: ${file}: ${line}: ${replacement}`,
        ),
    ],
  }
}

function changeOf({
  fileName,
  location,
  mutatorName,
  replacement = '',
  status,
}: MutantResult): Change {
  const file = relative(root, fileName)
  const { line: number, column } = location.start
  const line = readFileSync(join(root, file), 'utf8').split('\n')[number - 1]?.trim() ?? ''
  const isGuard = guardFiles.has(file) && guardKinds.includes(mutatorName)
  const place = `${file}:${number}:${column} ${mutatorName} ${replacement.slice(0, 80)}`
  const folder = file.split('/')[1] ?? ''
  return { folder, file, line, place, replacement, isGuard, status }
}

const isMissed = ({ status }: Change) => status === 'Survived' || status === 'NoCoverage'

const knownAs = (change: Change): Equivalent | undefined =>
  equivalents.find(
    ({ file, line, replacement }) =>
      file === change.file && line === change.line && replacement === change.replacement,
  )

const countOf = (changes: readonly Change[], ...statuses: Change['status'][]) =>
  changes.filter(({ status }) => statuses.includes(status)).length

function scoreOf(changes: readonly Change[]): number {
  const noticed = countOf(changes, 'Killed', 'Timeout')
  const missed = changes.filter(isMissed).length
  return noticed + missed === 0 ? 100 : (100 * noticed) / (noticed + missed)
}

function told(changes: readonly Change[]): string {
  const [killed, hung] = [countOf(changes, 'Killed'), countOf(changes, 'Timeout')]
  const [survived, unreached] = [countOf(changes, 'Survived'), countOf(changes, 'NoCoverage')]
  const all = killed + hung + survived + unreached
  const parts = `${killed} failed a test, ${hung} hung, ${survived} survived, ${unreached} unreached`
  return `${scoreOf(changes).toFixed(1)} % of ${all} (${parts})`
}
