import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compiled } from './compile.mjs'

// `npm start`: scripts/start.ts, compiled.
const folder = await compiled(join(import.meta.dirname, '..'), console.log)
await import(pathToFileURL(join(folder, 'scripts/start.js')).href)
