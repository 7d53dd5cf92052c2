import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import fc from 'fast-check'
import { z } from 'zod'
import { endpoints } from '../../api/app.ts'
import { Accounts, roleNames } from '../../api/people/index.ts'
import type { Endpoint } from '../../api/platform/index.ts'
import { refusalShape } from '../../api/platform/openapi.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import {
  aHousehold,
  aRule,
  aVillage,
  expectBalancedBooks,
  paths,
  signedIn,
  someGoods,
  village,
  type Agent,
} from '../support/village.ts'

const runs = 25

/** Values that have broken programs before. */
const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    0.5,
    1e309,
    9007199254740993,
    '',
    ' ',
    '\u0000',
    '$where',
    '__proto__',
    '0'.repeat(24),
    '2026-02-30',
    '９９９',
    '😀'.repeat(50),
    'x'.repeat(5000),
    { $gt: '' },
    { $ne: null },
    [],
    [[]],
    { a: { b: { c: {} } } },
  ),
  fc.jsonValue({ maxDepth: 3 }),
)

describe('No input', () => {
  let house: House
  let agent: Agent
  const known: string[] = []

  before(async () => {
    at()
    house = await openHouse()
    await aVillage()
    agent = await signedIn(house, 'keeper', { login: 'all-roles' })
    const roles = roleNames.map((role) => ({ role, at: paths.village }))
    await Accounts.updateOne({ login: 'all-roles' }, { roles })
    const household = await aHousehold({ points: 500 })
    const goods = await someGoods({ points: 1_00 })
    const rule = await aRule()
    known.push(String(household._id), String(goods._id), rule.key, household.code)
  })
  afterEach(expectBalancedBooks)
  after(() => closeHouse(house))

  /** A field as it should be, nearly so, or not at all. */
  function valueOf(schema: z.ZodType): fc.Arbitrary<unknown> {
    const numbers = fc.constantFrom<unknown>(1, 2, 100, -100, 4400, 10_000_000, 10_000_001)
    const texts = fc.constantFrom<unknown>('拿错了', '2026-11-14', ...known)
    if (schema instanceof z.ZodOptional) {
      return fc.oneof(fc.constant(undefined), valueOf(schema.unwrap() as z.ZodType))
    }
    if (schema instanceof z.ZodArray) {
      const item = valueOf(schema.element as z.ZodType)
      return fc.oneof({ weight: 4, arbitrary: fc.array(item, { maxLength: 4 }) }, nasty)
    }
    if (schema instanceof z.ZodObject)
      return fc.oneof({ weight: 4, arbitrary: bodyOf(schema) }, nasty)
    return fc.oneof({ weight: 3, arbitrary: texts }, { weight: 3, arbitrary: numbers }, nasty)
  }

  function bodyOf(schema: z.ZodObject): fc.Arbitrary<Record<string, unknown>> {
    const fields = Object.entries(schema.shape) as [string, z.ZodType][]
    return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, valueOf(field)])))
  }

  const part = fc.oneof(fc.constantFrom('0'.repeat(24), '..', '%00', 'x'), fc.webPath())

  async function attempt(each: Endpoint, body: unknown, piece: string, id: string) {
    const filled = each.path
      .replace(':place', village)
      .replace(/:\w+/g, () => id || encodeURIComponent(piece.slice(0, 40)) || 'x')
    const request = agent[each.method](`/api${filled}`).set('Idempotency-Key', randomUUID())
    if (each.file)
      return await request
        .set('Content-Type', each.file.types[0] as string)
        .send(Buffer.from(JSON.stringify(body)))
    if (each.method === 'get') return await request.query(body as object)
    return await request.send(body as object)
  }

  for (const each of endpoints) {
    if (each.path.startsWith('/session')) continue
    it(`gives a 500 at ${each.method.toUpperCase()} ${each.path}`, async () => {
      const shape = each.method === 'get' ? each.query : (each.body ?? z.strictObject({}))
      const idOf = fc.constantFrom('', ...known)
      await fc.assert(
        fc.asyncProperty(bodyOf(shape), part, idOf, async (body, piece, id) => {
          const reply = await attempt(each, body, piece, id)
          expect(reply.status, JSON.stringify(reply.body)).to.be.lessThan(500)
          if (reply.status >= 400) refusalShape.parse(reply.body)
        }),
        { numRuns: runs, endOnFailure: true },
      )
    })
  }
})
