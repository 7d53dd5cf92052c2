import { writeFile } from 'node:fs/promises'
import { rosterWorkbook } from '../seed/roster.ts'

/** Writes the sample roster: what a village's file looks like, with made-up people. */
export async function writeSample(file: string): Promise<void> {
  await writeFile(file, await rosterWorkbook())
  console.log(`${file}: the sample roster`)
}
