import createClient from 'openapi-fetch'
import { heard, suspect } from './connection.ts'
import { ApiRefusal, refusalFrom } from './refusal.ts'
import { signedOut } from './sign-in-again.ts'
import type { Asked, Body, Method, PathWith, Reply } from './operations.ts'

const patience = 20_000
const http = createClient({ baseUrl: '/api', credentials: 'same-origin' })

/** A key is made before the first try and kept on every retry, so nothing is done twice. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  // Over plain HTTP in a village network randomUUID is missing; the random bytes are not.
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte, at) =>
    (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte)
      .toString(16)
      .padStart(2, '0'),
  )
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

interface Call {
  params?: Record<string, unknown>
  body?: unknown
  key?: string
  /** The keeper's queue must not open a sign-in window by itself. */
  quiet?: boolean
}
interface Loose {
  data?: string
  error?: unknown
  response: Response
}

async function once(method: Method, path: string, call: Call): Promise<unknown> {
  const { query, ...names } = call.params ?? {}
  const isFile = call.body instanceof Blob
  const init = {
    params: { path: names, query },
    body: call.body,
    bodySerializer: isFile ? (body: unknown) => body : undefined,
    headers: {
      ...(call.key ? { 'Idempotency-Key': call.key } : {}),
      ...(isFile ? { 'Content-Type': (call.body as Blob).type } : {}),
    },
    signal: AbortSignal.timeout(isFile ? patience * 3 : patience),
    parseAs: 'text',
  }
  let answer: Loose
  try {
    answer = (await http.request(method, path as never, init as never)) as Loose
  } catch (thrown) {
    suspect()
    throw new ApiRefusal(0, 'network', {}, '', String(thrown))
  }
  const { response } = answer
  // A proxy's own page for "nobody is home" is no answer of ours.
  if (response.status >= 502 && response.status <= 504) suspect()
  else heard()
  if (!response.ok) throw refusalFrom(response, answer.error)
  return answer.data ? (JSON.parse(answer.data) as unknown) : undefined
}

async function call(method: Method, path: string, asked: Call): Promise<unknown> {
  try {
    return await once(method, path, asked)
  } catch (thrown) {
    const lost = thrown instanceof ApiRefusal && thrown.status === 401
    if (!lost || asked.quiet || path === '/session') throw thrown
    // Whoever waits for the answer keeps waiting, with all they typed, until signed in again.
    if (!(await signedOut())) throw thrown
    return once(method, path, asked)
  }
}

type Send<M extends Method> = <P extends PathWith<M>>(
  path: P,
  params: Asked<M, P>,
  body: Body<M, P> | Blob,
  key?: string,
  quiet?: boolean,
) => Promise<Reply<M, P>>

const sender =
  <M extends Method>(method: M): Send<M> =>
  (path, params, body, key = newKey(), quiet = false) =>
    call(method, path, { params, body, key, quiet }) as never

export const api = {
  get: <P extends PathWith<'get'>>(path: P, params: Asked<'get', P>, quiet = false) =>
    call('get', path, { params, quiet }) as Promise<Reply<'get', P>>,
  post: sender('post'),
  put: sender('put'),
  patch: sender('patch'),
  delete: sender('delete'),
}

export const photoUrl = (place: string, photo: string) => `/api/places/${place}/photos/${photo}`
