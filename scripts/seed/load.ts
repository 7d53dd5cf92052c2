import {
  connect,
  createIndexes,
  database,
  disconnect,
  watchClock,
} from '../../api/platform/index.ts'
import { forgetPlayMoney, openOutside } from '../outside.ts'
import { seedDemo } from './demo.ts'
import { beginDemo, endDemo, isEmpty, isHalfLoaded } from './places.ts'

// Loads the demo village into a database that is empty, or holds a half of it that was broken off.
// Arguments: the database's address, the folder of the play money.
const [uri = '', folder = ''] = process.argv.slice(2)
const log = (line: string) => console.log(line)

// Whoever began it is gone, and with it the database; the next start begins anew.
process.once('disconnect', () => process.exit(1))

await connect(uri)
if (await isHalfLoaded()) await database().dropDatabase()
if (!(await isEmpty())) throw new Error('The demo goes into an empty database alone.')
forgetPlayMoney(folder)
const watch = await watchClock()
await createIndexes()
const outside = await openOutside(folder, log)
await beginDemo()
await seedDemo(log, outside.payByCard)
await endDemo()
await outside.stop()
watch.stop()
await disconnect()
process.exit()
