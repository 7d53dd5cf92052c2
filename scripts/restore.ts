import '../api/app.ts'
import { database } from '../api/platform/index.ts'
import { restoreBackup } from './backup/restore.ts'
import { proveBooks } from './books.ts'
import { Told, withDatabase } from './with-database.ts'

// `npm run restore FILE`: a backup back into an empty database, proved before and after.
await withDatabase(async (log) => {
  const [file] = process.argv.slice(2)
  if (!file) throw new Told('Say from where: npm run restore FILE')
  const { takenAt, counts } = await restoreBackup(database(), file)
  const documents = Object.values(counts).reduce((sum, each) => sum + each, 0)
  log(`${documents} records as they were at ${takenAt} are back.`)
  await proveBooks(log)
})
