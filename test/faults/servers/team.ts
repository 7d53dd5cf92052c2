import type { Role } from '../../../api/people/index.ts'
import type { House } from '../../support/house.ts'
import { signedIn, village } from '../../support/village.ts'
import type { Person } from '../support/client.ts'

const password = 'a password for tests'

/** Signs an account in at an address; its session is good wherever the database is. */
export async function signIn(url: string, login: string): Promise<Person> {
  const reply = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password }),
  })
  // The last of the answer comes once the session is kept.
  const text = await reply.text()
  if (!reply.ok) throw new Error(`${login} cannot sign in: ${text}`)
  const cookie = reply.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return { name: login, cookie, place: village }
}

/** Somebody of the village's work team, who signs in at this server. */
export async function comes(house: House, url: string, role: Role, login: string) {
  await signedIn(house, role, { login })
  return await signIn(url, login)
}
