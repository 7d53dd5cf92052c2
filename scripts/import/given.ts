import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { Accounts } from '../../api/people/index.ts'
import { findPlace } from '../../api/places/index.ts'
import { Refusal, clock, toId, type Actor, type PlaceHere } from '../../api/platform/index.ts'
import { randomUUID } from 'node:crypto'
import { Told } from '../with-database.ts'

/** A file that should hold a list of entries. */
export async function listIn(file: string): Promise<object[]> {
  const text = await readFile(file, 'utf8')
  let list: unknown
  try {
    list = JSON.parse(text)
  } catch (error) {
    throw new Told(`${file} is not JSON: ${(error as Error).message}`)
  }
  if (!Array.isArray(list)) throw new Told(`${file} does not hold a list.`)
  return list as object[]
}

/** No two entries may share what tells them apart. */
export function assertOnce(file: string, list: readonly object[], field: string): void {
  const seen = new Map<unknown, number>()
  for (const [index, entry] of list.entries()) {
    const value = (entry as Record<string, unknown> | null)?.[field]
    if (value === undefined) continue
    const first = seen.get(value)
    if (first !== undefined) {
      const twice = `entries ${first + 1} and ${index + 1} have the same ${field}`
      throw new Told(`${file}: ${twice}, ${String(value)}. Nothing was imported.`)
    }
    seen.set(value, index)
  }
}

export async function placeOf(code: string): Promise<PlaceHere> {
  const place = await findPlace(code)
  if (!place) throw new Told(`There is no place ${code}.`)
  return place
}

/** The member of the work team in whose name it is done, if they may. */
export async function actorAt(code: string, login: string, roles: string[]): Promise<Actor> {
  const place = await placeOf(code)
  const stored = await Accounts.findOne({ login: login.toLowerCase() }).lean()
  if (!stored || stored.disabled) throw new Told(`There is no account ${login}.`)
  const held = stored.roles.filter(({ at }) => place.path.startsWith(at))
  if (!held.some(({ role }) => roles.includes(role))) {
    throw new Told(`${login} may not do this at ${place.name}; it needs ${roles.join(' or ')}.`)
  }
  const { _id, name, household } = stored
  return {
    account: { id: toId(String(_id)), login, name, roles: stored.roles, household },
    place,
    roles: held,
    at: clock.now(),
    key: randomUUID(),
    requestId: 'import',
    address: '127.0.0.1',
    session: { begin: () => Promise.resolve(), end: () => Promise.resolve() },
  }
}

/** Says of bad entries which they are, instead of how the program came upon them. */
export async function told<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof z.ZodError) throw new Told(explain(file, error))
    if (error instanceof Refusal) {
      throw new Told(`${file}: ${error.code.replaceAll('_', ' ')}. Nothing was imported.`)
    }
    throw error
  }
}

function explain(file: string, { issues }: z.ZodError): string {
  const shown = issues.slice(0, 10).map(({ path: [index, ...field], message }) => {
    const where = typeof index === 'number' ? `entry ${index + 1}` : 'the list'
    return `  ${where}${field.length > 0 ? `, ${field.join('.')}` : ''}: ${message}`
  })
  const more = issues.length > shown.length ? [`  and ${issues.length - shown.length} more`] : []
  return [`${file} has mistakes; nothing was imported.`, ...shown, ...more].join('\n')
}
