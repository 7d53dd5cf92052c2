import '../api/app.ts'
import { ask } from './setup/ask.ts'
import { setUp } from './setup/set-up.ts'
import { withDatabase } from './with-database.ts'

// `npm run setup`: the first place and its administrator, on a database that has none.
await withDatabase(
  async (log) => {
    const { place, account } = await setUp(ask)
    log(`${place.name} (${place.code}) is there, and ${account} may sign in as its administrator.`)
    log('Next: "npm start", and add the townships and villages at the desk.')
  },
  { indexes: true },
)
