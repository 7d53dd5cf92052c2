import { readFile, writeFile } from 'node:fs/promises'
import { format } from 'prettier'

/** Puts a part's tables between the document's two marks of that name. */
export async function writeReport(file: string, part: string, told: string): Promise<void> {
  const marks = { from: `<!-- ${part} figures -->`, to: `<!-- end of ${part} figures -->` }
  const before = await readFile(file, 'utf8')
  const [from, to] = [before.indexOf(marks.from), before.indexOf(marks.to)]
  if (from < 0 || to < from) throw new Error(`${file} has no place for the ${part} figures`)
  const head = before.slice(0, from + marks.from.length)
  const after = `${head}\n\n${told}\n${before.slice(to)}`
  await writeFile(file, await format(after, { parser: 'markdown', printWidth: 100 }))
}
