import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Documents that name files, commands and words must name those that exist. */
const root = join(import.meta.dirname, '..')
const problems: string[] = []
const documents = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
]
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

for (const document of documents) {
  const text = readFileSync(join(root, document), 'utf8')
  for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
    if (!existsSync(join(root, dirname(document), target)))
      problems.push(`${document}: no ${target}`)
  }
  for (const [, name = ''] of text.matchAll(/npm run ([a-z][\w:-]*)/g)) {
    if (!scripts[name]) problems.push(`${document}: no script "${name}"`)
  }
  for (const [, path = ''] of text.matchAll(/`((?:api|scripts|test|docs|ui)\/[\w./-]+\.\w+)`/g)) {
    if (!existsSync(join(root, path))) problems.push(`${document}: no ${path}`)
  }
}

const english = readFileSync(join(root, 'README.md'), 'utf8')
const chinese = readFileSync(join(root, 'README.zh-CN.md'), 'utf8')
const commands = (text: string) =>
  [...text.matchAll(/^(?:MONGODB_URI='[^']+' )?npm [^#\n]+/gm)].map((m) => m[0].trim())
if (commands(english).join('\n') !== commands(chinese).join('\n')) {
  problems.push('The two READMEs name different commands')
}

for (const problem of problems) console.error(problem)
process.exit(problems.length > 0 ? 1 : 0)
