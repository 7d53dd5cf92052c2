import { expect } from 'chai'
import type { Express } from 'express'
import supertest from 'supertest'
import { createApp, endpoints } from '../../api/app.ts'
import { endpoint, routes, type Endpoint } from '../../api/platform/index.ts'
import { closeHouse, openHouse, type House } from '../support/house.ts'

/** Routes of the house itself, which speak of no village. */
const ofTheHouse = ['get /healthz', 'get /metrics', 'get /api/openapi.json', 'get /api']

/** What is mounted on the application but stands in no declaration. */
function undeclared(app: Express): string[] {
  const declared = new Set(endpoints.map((each) => `${each.method} /api${each.path}`))
  const mounted = app.router.stack.flatMap(({ route }) => {
    const methods = [...new Set(route?.stack.map((layer) => layer.method) ?? [])]
    return methods.map((method) => `${method} ${route?.path}`)
  })
  return mounted.filter((name) => !declared.has(name) && !ofTheHouse.includes(name))
}

interface Schema {
  pattern?: string
}

/** Every schema that stands anywhere in a description. */
function schemasIn(part: unknown): Schema[] {
  if (typeof part !== 'object' || part === null) return []
  return [part as Schema, ...Object.values(part).flatMap(schemasIn)]
}

/** The names of what is told in fen with a most, but for terms, which a person has entered. */
function boundedFen(part: unknown, name = ''): string[] {
  if (typeof part !== 'object' || part === null || name === 'terms') return []
  const most = (part as { maximum?: number }).maximum ?? Number.MAX_SAFE_INTEGER
  const own = /fen$/i.test(name) && most < Number.MAX_SAFE_INTEGER ? [name] : []
  return [...own, ...Object.entries(part).flatMap(([key, inside]) => boundedFen(inside, key))]
}

// Each of them is tried with every role at every place by `npm run faults -- --only isolation`.
describe('Every route', () => {
  let house: House

  before(async () => {
    house = await openHouse()
  })
  after(() => closeHouse(house))

  const described = async () =>
    (await supertest(house.server).get('/api/openapi.json').expect(200)).body

  it('is declared: one that is mounted past the declarations is found', () => {
    const app = createApp({ secret: 'x' })
    expect(undeclared(app)).to.deep.equal([])
    app.get('/api/places/:place/secret', (_req, res) => void res.json({}))
    expect(undeclared(app)).to.deep.equal(['get /api/places/:place/secret'])
  })

  it('is in the description that the fronts are made from', async () => {
    const description = await described()
    expect(description.openapi).to.equal('3.1.0')
    for (const each of endpoints) {
      const path = each.path.replace(/:(\w+)/g, '{$1}')
      expect(description.paths[path]?.[each.method], path).to.be.an('object')
    }
  })

  it('ends where its last id is: a path without it is none of the list’s', async () => {
    for (const path of ['/places/511922101/claims/', '/places/511922101/market/orders/', '/']) {
      const { status, body } = await supertest(house.server).get(`/api${path}`)
      expect([status, body.error?.code], path).to.deep.equal([404, 'no_such_route'])
    }
  })

  it('tells sums of money without a most, for a county has no most', async () => {
    const { paths } = await described()
    for (const each of endpoints) {
      // What a place has decided for itself was entered by a person.
      if (each.path === '/places/:place/policy') continue
      const { responses } = paths[each.path.replace(/:(\w+)/g, '{$1}')][each.method]
      expect(boundedFen(responses['200']), `${each.method} ${each.path}`).to.deep.equal([])
    }
  })

  it('is described with patterns that any reader of JSON Schema understands', async () => {
    const patterns = new Set(schemasIn(await described()).flatMap(({ pattern }) => pattern ?? []))
    expect(patterns.size).to.be.greaterThan(5)
    // A flag after the pattern would be taken for a part of it.
    for (const pattern of patterns) expect(pattern).to.match(/^\^.*\$$/)
  })

  it('cannot be mounted without saying who may', () => {
    const careless = { method: 'get', path: '/open', summary: 'x', reply: endpoints[0]?.reply }
    expect(() => endpoint({ ...careless, answer: async () => ({}) } as never)).to.throw(/who may/)
    expect(() => endpoint({ ...careless, who: 'anyone' } as never)).to.throw(/command or an answer/)
    const [fine] = routes('test', [
      endpoint({ ...careless, who: 'anyone', answer: async () => ({}) } as never),
    ])
    expect(() =>
      createApp({ secret: 'x', routes: [...endpoints, fine as Endpoint] }),
    ).not.to.throw()
    expect(() =>
      createApp({ secret: 'x', routes: [...endpoints, endpoints[0] as Endpoint] }),
    ).to.throw(/twice/)
  })
})
