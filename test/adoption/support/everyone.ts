import type { Role } from '../../../api/people/index.ts'
import type { Id } from '../../../api/platform/index.ts'
import type { House } from '../../support/house.ts'
import { signedIn, type Agent } from '../../support/village.ts'

const password = 'a password for tests'
let people = 0

/** All who were signed in, so that they can be again. */
export class Everyone {
  private readonly house: House
  private readonly logins = new Map<string, Agent>()

  constructor(house: House) {
    this.house = house
  }

  async comes(role: Role, options: { at?: string; household?: Id } = {}): Promise<Agent> {
    people += 1
    const login = `${role}-${people}`
    const agent = await signedIn(this.house, role, { ...options, login })
    this.logins.set(login, agent)
    return agent
  }

  async signIn(): Promise<void> {
    for (const [login, agent] of this.logins) {
      const reply = await agent.post('/api/session').send({ login, password }).expect(200)
      agent.set('Cookie', String(reply.headers['set-cookie']).split(';')[0] ?? '')
    }
  }
}
