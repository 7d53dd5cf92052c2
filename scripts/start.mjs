import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { compiled } from './compile.mjs'

// V8 would let the heap grow to three times what is in use before it sweeps; a fifth more is
// enough here, and keeps a small machine's memory for the database.
setFlagsFromString('--heap-growing-percent=20')

// `npm start`: scripts/start.ts, compiled.
const folder = compiled(join(import.meta.dirname, '..'), console.log)
await import(pathToFileURL(join(folder, 'scripts/start.js')).href)
