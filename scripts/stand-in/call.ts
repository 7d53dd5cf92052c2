import type { IncomingMessage, ServerResponse } from 'node:http'
import { readForm, type Form } from './form.ts'

/** A request, read. */
export interface Call {
  method: string
  path: string
  form: Form
  /** The body as it came. */
  raw: string
  /** The idempotency key, or null. */
  key: string | null
  headers: IncomingMessage['headers']
}

export interface Answer {
  status: number
  body: unknown
  headers?: Record<string, string>
}

/** More than any request of ours; play money needs no more. */
const MOST_BYTES = 100_000

/** Reads a request to its end. */
export async function readCall(req: IncomingMessage): Promise<Call> {
  const { pathname, search } = new URL(req.url ?? '/', 'http://stand-in')
  const parts: Buffer[] = []
  let size = 0
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length
    if (size > MOST_BYTES) throw new Error('the request is too large')
    parts.push(part)
  }
  const raw = Buffer.concat(parts).toString('utf8')
  const method = req.method ?? 'GET'
  const key = req.headers['idempotency-key']
  return {
    method,
    path: pathname,
    form: readForm(method === 'GET' ? search : raw),
    raw: method === 'GET' ? search : raw,
    key: typeof key === 'string' ? key : null,
    headers: req.headers,
  }
}

/** Sends an answer: JSON, or a text whose kind the headers tell. */
export function send(res: ServerResponse, answer: Answer): void {
  const isText = typeof answer.body === 'string'
  res.writeHead(answer.status, {
    ...(!isText && { 'Content-Type': 'application/json' }),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...answer.headers,
  })
  res.end(isText ? answer.body : JSON.stringify(answer.body))
}
