import '../api/app.ts'
import { clock, database } from '../api/platform/index.ts'
import { takeBackup } from './backup/take.ts'
import { Told, withDatabase } from './with-database.ts'

// `npm run backup FILE`: one moment of the whole database, while the shop goes on selling.
await withDatabase(async (log) => {
  const [file] = process.argv.slice(2)
  if (!file) throw new Told('Say where to: npm run backup FILE')
  const { header, counts } = await takeBackup(database(), file, clock.now())
  const documents = Object.values(counts).reduce((sum, each) => sum + each, 0)
  log(`${file}: ${documents} records of ${header.takenAt}; without ${header.leftOut.join(', ')}.`)
})
