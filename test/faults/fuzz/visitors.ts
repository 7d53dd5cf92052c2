import { Accounts, Households, hashPassword, roleNames } from '../../../api/people/index.ts'
import { newId } from '../../../api/platform/index.ts'
import { paths } from '../../support/village.ts'
import type { Caller } from '../world/caller.ts'

/** So many, because each step of a procedure is taken by another person than the one before. */
const count = 4
const password = 'a password of all roles'

/** People with every role at once, each of another household, and the cookies that let them in. */
export class Visitors {
  private readonly caller: Caller
  private readonly passwordHash: string
  private readonly cookies: string[] = []

  private constructor(caller: Caller, passwordHash: string) {
    this.caller = caller
    this.passwordHash = passwordHash
  }

  static async of(caller: Caller): Promise<Visitors> {
    const visitors = new Visitors(caller, await hashPassword(password))
    const households = await Households.find({ place: paths.village }).limit(count).lean()
    await Accounts.insertMany(
      households.map(({ _id: household }, index) => ({
        _id: newId(),
        login: loginOf(index),
        name: '多面手',
        roles: [],
        disabled: false,
        household,
      })),
    )
    for (const index of households.keys()) await visitors.letIn(index)
    return visitors
  }

  get count(): number {
    return this.cookies.length
  }

  cookie(index: number): string {
    return this.cookies[index] ?? ''
  }

  /** Gives back whatever a request may have taken: the roles, the password, the session. */
  async letIn(index: number): Promise<void> {
    const login = loginOf(index)
    const roles = roleNames.map((role) => ({ role, at: paths.county }))
    const { passwordHash } = this
    await Accounts.updateOne({ login }, { $set: { roles, disabled: false, passwordHash } })
    const body = Buffer.from(JSON.stringify({ login, password }))
    const headers = { 'content-type': 'application/json' }
    const reply = await this.caller.send({ method: 'POST', path: '/api/session', headers, body })
    if (reply.status !== 200) throw new Error(`${login} is not let in: ${reply.status}`)
    this.cookies[index] = String(reply.headers['set-cookie']).split(';')[0] ?? ''
  }
}

const loginOf = (index: number) => `all-roles-${index}`
