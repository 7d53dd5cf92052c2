import type { Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import type { Account, Actor, PlaceHere } from './actor.ts'
import { clock } from './clock.ts'
import type { Endpoint, FileReply } from './endpoint.ts'
import { readFile } from './file.ts'
import { limiter, take, type Limits } from './limits.ts'
import { perform } from './perform.ts'
import { DoorRefusal, Refusal } from './refusal.ts'
import { beginSession, endSession, sessionAccount } from './session.ts'

/** What the door asks of the house; the modules behind it are none of its business. */
export interface Household {
  findAccount(id: string): Promise<Account | null>
  findPlace(code: string): Promise<PlaceHere | null>
  limits: Limits
}

const keyShape = z.uuid()

/**
 * The way in for every request: who is it, may they here, is the input well formed,
 * then the command in one transaction (or the answer), then the reply in its schema.
 */
export function door(house: Household): (endpoint: Endpoint) => RequestHandler {
  const perAccount = limiter(house.limits.perAccount, 60)
  const perAddress = limiter(house.limits.perAddress, 60)
  return (endpoint) => {
    const own = endpoint.perMinute ? limiter(endpoint.perMinute, 60) : null
    return async (req, res) => {
      req.declaredPath = endpoint.path
      assertSameOrigin(req)
      const account = await whoIsIt(req, endpoint, house)
      await take(account ? perAccount : perAddress, account?.id.toHexString() ?? address(req))
      if (own) await take(own, address(req))
      const actor = await mayThey(req, endpoint, house, account)
      if (account) req.accountId = account.id.toHexString()
      if (req.params.place) req.placeCode = actor.place.code
      const input = await parse(req, endpoint, actor)
      const { reply, replayed } = await perform(endpoint, actor, input)
      send(res, endpoint, reply, replayed)
    }
  }
}

/** A browser names the page a change comes from; only our own pages may ask for one. */
function assertSameOrigin(req: Request): void {
  if (req.method === 'GET' || req.method === 'HEAD') return
  const origin = req.get('origin')
  if (origin && !URL.canParse(origin)) throw new DoorRefusal(403, 'foreign_origin')
  if (origin && new URL(origin).host !== req.get('host')) {
    throw new DoorRefusal(403, 'foreign_origin')
  }
  if (req.get('sec-fetch-site') === 'cross-site') throw new DoorRefusal(403, 'foreign_origin')
}

async function whoIsIt(req: Request, endpoint: Endpoint, house: Household) {
  const id = sessionAccount(req)
  const account = id && id !== 'ended' ? await house.findAccount(id) : null
  if (account || endpoint.who === 'anyone') return account
  throw new DoorRefusal(401, id === 'ended' ? 'session_ended' : 'session_missing')
}

async function mayThey(
  req: Request,
  endpoint: Endpoint,
  house: Household,
  account: Account | null,
): Promise<Actor> {
  const params = parsePart(endpoint.params, req.params, 'path') as { place?: string }
  const place = params.place ? await house.findPlace(params.place) : null
  const roles = account && place ? account.roles.filter((r) => place.path.startsWith(r.at)) : []
  const { who } = endpoint
  if (who === 'member' && roles.length === 0) throw new DoorRefusal(403, 'not_your_place')
  if (Array.isArray(who) && !roles.some((held) => who.includes(held.role))) {
    throw new DoorRefusal(403, roles.length > 0 ? 'role_missing' : 'not_your_place', { needs: who })
  }
  if (params.place && !place) throw new DoorRefusal(404, 'not_found', { what: 'place' })
  return {
    account,
    place: place as PlaceHere,
    roles,
    at: clock.now(),
    key: endpoint.isCommand ? idempotencyKey(req) : '',
    requestId: String(req.id),
    address: address(req),
    session: {
      begin: (id) => beginSession(req, id.toHexString()),
      end: () => endSession(req),
    },
  }
}

function idempotencyKey(req: Request): string {
  const parsed = keyShape.safeParse(req.get('idempotency-key'))
  if (parsed.success) return parsed.data.toLowerCase()
  throw new Refusal('malformed', 'key_missing', { header: 'Idempotency-Key', wants: 'a UUID' })
}

async function parse(req: Request, endpoint: Endpoint, actor: Actor): Promise<object> {
  const input: Record<string, unknown> = {
    ...parsePart(endpoint.params, req.params, 'path'),
    ...parsePart(endpoint.query, req.query, 'query'),
  }
  delete input.place
  if (endpoint.body) Object.assign(input, parsePart(endpoint.body, req.body ?? {}, 'body'))
  if (endpoint.file?.signedBy) input.signature = req.get(endpoint.file.signedBy) ?? ''
  if (endpoint.file) input.bytes = await readFile(req, endpoint.file)
  else if (!endpoint.body && hasContent(req.body)) {
    throw new Refusal('malformed', 'input_invalid', { in: 'body', issues: [] })
  }
  if (endpoint.prepare) input.prepared = await endpoint.prepare(actor, input as never)
  return input
}

function hasContent(body: unknown): boolean {
  return typeof body === 'object' && body !== null && Object.keys(body).length > 0
}

function parsePart(schema: z.ZodType, value: unknown, where: string): object {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data as object
  const issues = parsed.error.issues
    .slice(0, 20)
    .map(({ path, message }) => ({ path: path.join('.'), message }))
  throw new Refusal('malformed', 'input_invalid', { in: where, issues })
}

function send(res: Response, endpoint: Endpoint, reply: unknown, replayed: boolean) {
  if (res.headersSent) return // they were told to ask again
  if ('fileTypes' in endpoint.reply) {
    const { bytes, type, keepFor = 0, name } = reply as FileReply
    if (name) res.attachment(name)
    res.type(type).set('Cache-Control', keepFor ? `private, max-age=${keepFor}` : 'no-store')
    res.send(bytes)
    return
  }
  if (replayed) res.set('Idempotent-Replay', 'true')
  res.set('Cache-Control', 'no-store').json(reply)
}

function address(req: Request): string {
  return req.ip ?? req.socket.remoteAddress ?? 'unknown'
}
