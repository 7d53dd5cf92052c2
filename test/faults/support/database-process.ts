import { startDatabase } from '../../../scripts/database/index.ts'

// The database in a process of its own, which may be killed.
const settings = JSON.parse(process.argv[2] ?? '{}') as { folder: string }
const database = await startDatabase({ ...settings, log: (line) => console.log(line) })
const stop = () => void database.stop().finally(() => process.exit(0))
process.on('SIGTERM', stop)
process.on('disconnect', stop)
process.send?.({ uri: database.uri, engine: database.engine })
