import { randomUUID } from 'node:crypto'
import { Accounts } from '../../api/people/index.ts'
import { findPlace } from '../../api/places/index.ts'
import { clock, toId, write, type Actor } from '../../api/platform/index.ts'

/** Someone of the work team at a place, as the door would have let them in. */
export async function actorOf(login: string, code: string): Promise<Actor> {
  const stored = await Accounts.findOne({ login }).lean()
  const place = await findPlace(code)
  if (!stored || !place) throw new Error(`no account ${login} or no place ${code}`)
  const { _id: id, name, roles, household } = stored
  return {
    account: { id: toId(String(id)), login, name, roles, household },
    place,
    roles: roles.filter((held) => place.path.startsWith(held.at)),
    at: clock.now(),
    key: randomUUID(),
    requestId: 'seed',
    address: '127.0.0.1',
    session: { begin: () => Promise.resolve(), end: () => Promise.resolve() },
  }
}

/** Runs a command through the one door for writes, now, under a key of its own. */
export async function run<I, R>(
  actor: Actor,
  command: (actor: Actor, input: I) => Promise<R>,
  input: I,
): Promise<R> {
  const now = { ...actor, at: clock.now(), key: randomUUID() }
  let result: R | undefined
  await write(now, `seed ${command.name}`, null, async () => {
    result = await command(now, input)
    return null
  })
  return result as R
}
