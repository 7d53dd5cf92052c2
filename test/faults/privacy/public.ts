import { randomUUID } from 'node:crypto'
import { endpoints } from '../../../api/app.ts'
import { Entries, Notices } from '../../../api/notices/index.ts'
import { Claims } from '../../../api/points/claims.model.ts'
import { village, paths } from '../../support/village.ts'
import { textOf } from '../isolation/traces.ts'
import type { Caller } from '../world/caller.ts'
import type { World } from '../world/index.ts'
import { loginOf } from '../world/people.ts'
import { kinds, type Secrets } from './secrets.ts'

export interface Page {
  name: string
  text: string
}

/** Everything that is served to whoever asks, by every id there is. */
export async function pagesForAnyone(caller: Caller): Promise<Page[]> {
  const place = paths.village
  const ids: Record<string, string[]> = {
    code: [village],
    notice: (await Notices.find({ place }).lean()).map(({ _id }) => String(_id)),
  }
  const open = endpoints.filter(({ who, method }) => who === 'anyone' && method === 'get')
  const found = open.flatMap(({ path }) => {
    const [name] = /:\w+/.exec(path) ?? []
    const query = path.endsWith('/qr') ? '?origin=https://qianshou.example' : ''
    if (!name) return [`/api${path}${query}`]
    const values = ids[name.slice(1)]
    if (!values) throw new Error(`no ids for ${path}`)
    return values.map((id) => `/api${path.replace(name, id)}${query}`)
  })
  const pages: Page[] = []
  for (const path of [...found, '/api', '/api/openapi.json', '/metrics', '/healthz']) {
    const reply = await caller.send({ method: 'GET', path, headers: {}, body: null })
    pages.push({ name: path, text: textOf(reply.body) })
  }
  return pages
}

/** Texts that hang on the board are written with each kind of secret in them: all are refused. */
export async function triedOnTheBoard({ heard }: World, caller: Caller, secrets: Secrets) {
  const problems: string[] = []
  let tries = 0
  const entry = await Entries.findOne({ place: paths.village, state: 'disputed' }).lean()
  const draft = await Claims.findOne({ place: paths.village, state: 'draft' }).lean()
  if (!entry || !draft) throw new Error('nothing on the board is disputed, or nothing is drafted')
  for (const kind of kinds) {
    const { value } = secrets.of(kind)
    for (const route of hung) {
      const [asked] = heard.get(route.name) ?? []
      const body = { ...asked?.body, [route.field]: `找${value}就行` }
      if ('household' in body) body.household = String(draft.household)
      const params = { ...asked?.params, claim: String(draft._id) }
      const path = `/api${filled(route.name, params)}`
      const cookie = await caller.signIn(await loginOf(route.role))
      const headers = {
        cookie,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      }
      const sent = Buffer.from(JSON.stringify(body))
      const reply = await caller.send({ method: 'POST', path, headers, body: sent })
      tries += 1
      const { code } =
        (JSON.parse(reply.body.toString()) as { error?: { code: string } }).error ?? {}
      if (!/^text_(has_number|names_minor)$/.test(code ?? '')) {
        problems.push(`${route.name} takes a ${kind} for the board: ${reply.status} ${code ?? ''}`)
      }
    }
  }
  return { tries, problems }
}

/** What people write that is hung up for all. */
const hung = [
  { name: 'post /places/:place/claims', field: 'what', role: 'keeper' },
  { name: 'post /places/:place/claims/:claim/submit', field: 'what', role: 'liaison' },
  { name: 'post /places/:place/objections/:objection/decision', field: 'reasons', role: 'council' },
] as const

function filled(route: string, params: Record<string, string>): string {
  const [, path = ''] = route.split(' ')
  return path.replace(/:(\w+)/g, (_all, name: string) => params[name] ?? village)
}
