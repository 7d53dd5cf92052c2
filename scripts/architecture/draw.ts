import { readFile, writeFile } from 'node:fs/promises'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import config from '../../.dependency-cruiser.mjs'
import { apiModules, otherParts } from './modules.mjs'

/** Draws who uses whom into docs/architecture.md; with --check it says whether it is current. */
const file = new URL('../../docs/architecture.md', import.meta.url)
const [begin, end] = ['<!-- picture: npm run architecture -->', '<!-- /picture -->']

const parts = [...apiModules.map((module) => `api/${module}`), ...otherParts]
const partOf = (path: string) => parts.find((part) => path.startsWith(`${part}/`))

const options = config.options as Parameters<typeof cruise>[1]
const { output } = await cruise(['api', ...otherParts], options)
const arrows = new Set<string>()
for (const { source, dependencies } of (output as ICruiseResult).modules) {
  for (const { resolved } of dependencies) {
    const [from, to] = [partOf(source), partOf(resolved)]
    if (from && to && from !== to && from !== 'scripts') arrows.add(`  ${from} --> ${to}`)
  }
}
const picture = ['```mermaid', 'flowchart TD', ...[...arrows].sort(), '```'].join('\n')

const text = await readFile(file, 'utf8')
const [head = '', rest = ''] = text.split(begin)
const tail = rest.split(end)[1] ?? ''
const drawn = `${head}${begin}\n\n${picture}\n\n${end}${tail}`
if (!process.argv.includes('--check')) await writeFile(file, drawn)
else if (drawn !== text) {
  console.error('The picture in docs/architecture.md is not current: run npm run architecture')
  process.exit(1)
}
