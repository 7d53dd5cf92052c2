import { readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'
import { endpoints } from '../api/app.ts'
import { openapi } from '../api/platform/index.ts'

/** Writes the fronts' types of the API; with --check it only says whether they are current. */
const file = new URL('../ui/api/schema.d.ts', import.meta.url)
const ast = await openapiTS(JSON.parse(JSON.stringify(openapi(endpoints))))
const text = `// Made by "npm run api-types" from the declared routes.\n${astToString(ast)}`

if (process.argv.includes('--check')) {
  const known = await readFile(file, 'utf8').catch(() => '')
  if (known !== text) {
    console.error('ui/api/schema.d.ts is not current: run npm run api-types')
    process.exit(1)
  }
} else {
  await writeFile(file, text)
}
process.exit(0)
