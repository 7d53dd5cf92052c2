import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { startDatabase, joinDatabase, type Database } from '../../scripts/database/index.ts'
import { skip } from '../database/support/engine.ts'
import { command } from './support/command.ts'

const root = join(import.meta.dirname, '../..')

describe('A command beside the running server', () => {
  const given = process.env.MONGODB_URI
  const folder = `data/test-join-${randomUUID().slice(0, 8)}`
  const log = () => undefined
  let database: Database

  before(async function () {
    this.timeout(180_000)
    if (given) skip(this, 'the database in MONGODB_URI has no folder of ours')
    database = await startDatabase({ folder: join(root, folder), log })
  })
  after(async () => {
    if (given) return
    await database.stop()
    rmSync(join(root, folder), { recursive: true, force: true })
  })

  it('works on the same database, and leaves it running', async () => {
    const joined = await joinDatabase({ folder: join(root, folder), log })
    expect(joined.uri).to.equal(database.uri)
    await joined.stop()
    const done = await command('reconcile', [], '', { DATA_FOLDER: folder })
    expect(done).to.deep.equal({
      code: 0,
      out: 'The books balance: 0 households, 0 lines, 0 transfers.',
      err: '',
    })
    expect((await joinDatabase({ folder: join(root, folder), log })).uri).to.equal(database.uri)
  }).timeout(60_000)

  it('finds nothing to join once the server has stopped', async () => {
    await database.stop()
    expect(existsSync(join(root, folder, 'uri'))).to.equal(false)
    expect(existsSync(join(root, folder, 'lock'))).to.equal(false)
    database = await joinDatabase({ folder: join(root, folder), log })
    expect(database.builtIn).to.equal(true)
    expect(existsSync(join(root, folder, 'uri'))).to.equal(true)
  }).timeout(120_000)
})
