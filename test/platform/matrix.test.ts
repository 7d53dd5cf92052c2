import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { Express } from 'express'
import supertest from 'supertest'
import { createApp, endpoints } from '../../api/app.ts'
import { roleNames, type Role } from '../../api/people/index.ts'
import { endpoint, routes, type Endpoint } from '../../api/platform/index.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { aVillage, otherVillage, signedIn, village, type Agent } from '../support/village.ts'

const someId = '0123456789abcdef01234567'

/** The path with every parameter filled: the place as given, ids that nothing has. */
function pathOf(each: Endpoint, place: string): string {
  return `/api${each.path.replace(':place', place).replace(':code', place).replace(':key', 'own-1').replace(/:\w+/g, someId)}`
}

function call(agent: ReturnType<typeof supertest.agent>, each: Endpoint, place: string) {
  const request = agent[each.method](pathOf(each, place)).set('Idempotency-Key', randomUUID())
  if (each.file)
    return request.set('Content-Type', each.file.types[0] as string).send(Buffer.from('x'))
  return each.method === 'get' ? request : request.send({})
}

/** What the declaration promises for a role at the place: in, or stopped at the door. */
function mayEnter(each: Endpoint, role: Role): boolean {
  return !Array.isArray(each.who) || each.who.includes(role)
}

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

const doorCodes = new Set(['role_missing', 'not_your_place', 'session_missing'])

describe('Every route', () => {
  let house: House
  const agents = new Map<Role, Agent>()

  before(async () => {
    at()
    house = await openHouse()
    await aVillage()
    for (const role of roleNames) agents.set(role, await signedIn(house, role))
  })
  after(() => closeHouse(house))

  /** All roles at once: there are thousands of requests to make. */
  async function everyRole(ask: (role: Role, agent: Agent) => Promise<void>): Promise<void> {
    await Promise.all(roleNames.map((role) => ask(role, agents.get(role) as Agent)))
  }

  for (const each of endpoints) {
    const name = `${each.method.toUpperCase()} ${each.path}`

    it(`${name} lets in whom it declares, at their own place, and nobody else`, async () => {
      if (each.path === '/session' && each.method === 'delete') return
      await everyRole(async (role, agent) => {
        const { status, body } = await call(agent, each, village)
        expect(status, `${role}: ${JSON.stringify(body)}`).to.be.lessThan(500)
        const stopped = doorCodes.has(body?.error?.code)
        expect(stopped, `${role}: ${status} ${JSON.stringify(body)}`).to.equal(
          !mayEnter(each, role),
        )
      })
    })

    if (each.path.includes(':place')) {
      it(`${name} stops every role of another village`, async () => {
        await everyRole(async (role, agent) => {
          const { status, body } = await call(agent, each, otherVillage)
          expect([status, body.error.code], role).to.deep.equal([403, 'not_your_place'])
        })
      })
    }

    if (each.who !== 'anyone') {
      it(`${name} stops who is not signed in`, async () => {
        const { status, body } = await call(supertest.agent(house.server), each, village)
        expect([status, body.error.code]).to.deep.equal([401, 'session_missing'])
      })
    }
  }

  it('is declared: one that is mounted past the declarations is found', () => {
    const app = createApp({ secret: 'x' })
    expect(undeclared(app)).to.deep.equal([])
    app.get('/api/places/:place/secret', (_req, res) => void res.json({}))
    expect(undeclared(app)).to.deep.equal(['get /api/places/:place/secret'])
  })

  it('is in the description that the fronts are made from', async () => {
    const { body } = await supertest(house.server).get('/api/openapi.json').expect(200)
    expect(body.openapi).to.equal('3.1.0')
    for (const each of endpoints) {
      const path = each.path.replace(/:(\w+)/g, '{$1}')
      expect(body.paths[path]?.[each.method], path).to.be.an('object')
    }
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
