import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'

const platform = join(import.meta.dirname, '../../api/platform/index.ts')

/** What the product's log prints of an error, as a server would. */
async function logged(error: string): Promise<string> {
  const program = `import { log } from '${platform}'; log.error({ err: ${error} }, 'a request failed')`
  const options = { env: { ...process.env, LOG_LEVEL: 'info' } }
  const given = ['--import', 'tsx', '--input-type=module', '-e', program]
  return (await promisify(execFile)(process.execPath, given, options)).stdout
}

describe('The log', () => {
  it('tells what failed and where, and not whose rows were being written', async () => {
    const row = "{ name: '韩小苗', phone: '13812345601' }"
    const line = await logged(
      `Object.assign(new Error('E11000 duplicate key', { cause: new Error('a socket closed') }),
        { code: 11000, writeErrors: [{ err: { op: ${row} } }], result: { inserted: [${row}] } })`,
    )
    const { msg, err } = JSON.parse(line)
    expect(msg).to.equal('a request failed')
    expect(err).to.include({ type: 'Error', message: 'E11000 duplicate key', code: 11000 })
    expect(err.stack).to.match(/^Error: E11000 duplicate key\n +at /)
    expect(err.cause.message).to.equal('a socket closed')
    expect(line).to.not.match(/韩小苗|13812345601/)
  }).timeout(60_000)
})
