import { join } from 'node:path'
import { buildFronts } from './build-fronts.ts'
import { startDatabase } from './database/index.ts'

/** `npm start`: fronts, database, indexes, demo village, server; Ctrl-C ends all of it. */
const root = join(import.meta.dirname, '..')
const log = (line: string) => console.log(line)
/** `--api`: without the fronts, which `npm run dev` serves by itself. */
const apiAlone = process.argv.includes('--api')
const folder = join(root, process.env.DATA_FOLDER ?? 'data/database')

// The database comes up while everything else is loaded.
const [database, frontsFolder, { serve }] = await Promise.all([
  startDatabase({ folder, log }),
  apiAlone ? null : buildFronts(root, log),
  import('./start/serve.ts'),
])
await serve({ database, folder, frontsFolder, log })
