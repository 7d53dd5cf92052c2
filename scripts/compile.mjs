import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What is compiled, below the project's folder. */
const folders = ['api', 'scripts']

/**
 * Compiles the server and its scripts when a source has changed since it was last done. What runs
 * day and night has then no compiler to wait for, and none in its memory: this file compiles as a
 * program of its own.
 * @param {string} root folder of the project
 * @param {(line: string) => void} log
 * @returns {string} folder of the compiled sources, in the tree that they have in `root`
 */
export function compiled(root, log) {
  const folder = folderIn(root)
  if (hashIn(folder) !== hashOf(root)) {
    log('… compiling the server')
    execFileSync(process.execPath, [import.meta.filename, root], { stdio: 'inherit' })
  }
  return folder
}

/** Aside, so that what is there is whole at any moment. */
async function compileAll(root) {
  const folder = folderIn(root)
  const made = `${folder}.${process.pid}`
  await compile(root, sourcesOf(root), made)
  writeFileSync(join(made, 'hash'), hashOf(root))
  rmSync(folder, { recursive: true, force: true })
  renameSync(made, folder)
}

const folderIn = (root) => join(root, 'dist/server')
const sourcesOf = (root) => folders.flatMap((each) => sourcesIn(root, each))

function sourcesIn(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(folder, file))
}

/** Of the sources, of all versions, and of where they lie, which the output names. */
function hashOf(root) {
  const hash = createHash('sha256').update(root)
  for (const file of ['package-lock.json', 'scripts/compile.mjs', ...sourcesOf(root)]) {
    hash.update(file).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

function hashIn(folder) {
  try {
    return readFileSync(join(folder, 'hash'), 'utf8')
  } catch {
    return null
  }
}

async function compile(root, sources, folder) {
  const { default: ts } = await import('typescript')
  const compilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
    rewriteRelativeImportExtensions: true,
  }
  for (const source of sources) {
    const file = join(root, source)
    const text = stayingAt(file, readFileSync(file, 'utf8'))
    const { outputText } = ts.transpileModule(text, { compilerOptions, fileName: file })
    const out = join(folder, source).replace(/\.ts$/, '.js')
    mkdirSync(dirname(out), { recursive: true })
    writeFileSync(out, outputText)
  }
}

/** What a source reads from beside itself is still where it was. */
function stayingAt(file, text) {
  return text
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(file)))
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
}

if (process.argv[1] === import.meta.filename) await compileAll(process.argv[2])
