import { expect } from 'chai'
import { startedEngine } from '../support/house.ts'
import { defects, twoServers, village } from './planted-defects.ts'
import { runIn, type Change, type Run } from './planted.ts'

const atOnce = 2

describe('A defect that is planted', () => {
  type Told = Awaited<ReturnType<typeof runIn>>
  const told = new Map<string, Promise<Told>>()

  before(async () => {
    await startedEngine()
    const wanted: [name: string, changes: readonly Change[], run: Run][] = [
      ...defects.map(({ what, changes, run }) => [what, changes, run] as [string, Change[], Run]),
      ['no defect in the village', [], village],
      ['no defect in two servers', [], twoServers],
    ]
    // The longest first.
    wanted.sort(([, , a], [, , b]) => (a.part < b.part ? 1 : -1))
    const lanes = Array.from({ length: atOnce }, () => Promise.resolve<unknown>(null))
    for (const [at, [name, changes, run]] of wanted.entries()) {
      const lane = at % atOnce
      const result = lanes[lane]!.then(() => runIn(changes, run))
      told.set(name, result)
      lanes[lane] = result.catch(() => null)
    }
  })

  for (const { what, shows } of defects) {
    it(`is found: ${what}`, async () => {
      const { status, told: seen } = await told.get(what)!
      for (const each of shows) expect(each.test(seen), `${each} in ${seen}`).to.equal(true)
      expect(status, seen).to.equal(1)
    }).timeout(170_000)
  }

  for (const name of ['no defect in the village', 'no defect in two servers']) {
    it(`is not found where there is ${name}`, async () => {
      const { status, told: seen } = await told.get(name)!
      expect(status, seen).to.equal(0)
      expect(seen).to.include('All held.')
    }).timeout(170_000)
  }
})
