import { comes, signIn } from './team.ts'
import type { TwoServers } from './two-servers.ts'

const minuteMs = 60_000

/** A session is both servers': its beginning, its use, its end, and that nobody used it. */
export async function proveSessions(both: TwoServers): Promise<string[]> {
  const { house, servers } = both
  const [one, two] = [servers[0].url, servers[1].url]
  const problems: string[] = []
  const expect = (what: string, seen: number, status: number) => {
    if (seen !== status) problems.push(`${what} was answered ${seen}, not ${status}`)
  }
  const { cookie } = await comes(house, one, 'supervisor', 'supervisor')
  expect('a session of the other server', await asks(two, cookie), 200)
  both.later(20 * minuteMs)
  expect('a session that was used 20 minutes ago', await asks(one, cookie), 200)
  both.later(20 * minuteMs)
  expect('a session that was used 20 minutes ago over there', await asks(two, cookie), 200)
  both.later(31 * minuteMs)
  expect('a session that nobody used for 31 minutes', await asks(one, cookie), 401)
  expect('the same at the other server', await asks(two, cookie), 401)
  const again = await signIn(two, 'supervisor')
  expect('signing out', await asks(one, again.cookie, 'DELETE'), 200)
  expect('a session that was ended over there', await asks(two, again.cookie), 401)
  return problems
}

async function asks(url: string, cookie: string, method = 'GET'): Promise<number> {
  const reply = await fetch(`${url}/api/session`, { method, headers: { cookie } })
  await reply.text()
  return reply.status
}
