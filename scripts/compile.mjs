import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What is compiled, below the project's folder. */
const folders = ['api', 'scripts']

/**
 * Compiles the server and its scripts when a source has changed since it was last done. What runs
 * day and night has then no compiler to wait for, and none in its memory.
 * @param {string} root folder of the project
 * @param {(line: string) => void} log
 * @returns {Promise<string>} folder of the compiled sources, in the tree that they have in `root`
 */
export async function compiled(root, log) {
  const folder = join(root, 'dist/server')
  const sources = folders.flatMap((each) => sourcesIn(root, each))
  const hash = hashOf(root, sources)
  if (hashIn(folder) !== hash) {
    log('… compiling the server')
    // Aside, so that what is there is whole at any moment.
    const made = `${folder}.${process.pid}`
    await compile(root, sources, made)
    writeFileSync(join(made, 'hash'), hash)
    rmSync(folder, { recursive: true, force: true })
    renameSync(made, folder)
  }
  return folder
}

function sourcesIn(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(folder, file))
}

/** Of the sources, of all versions, and of where they lie, which the output names. */
function hashOf(root, sources) {
  const hash = createHash('sha256').update(root)
  for (const file of ['package-lock.json', 'scripts/compile.mjs', ...sources]) {
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
