import session from 'express-session'
import MongoStore from 'connect-mongo'
import type { Request, RequestHandler } from 'express'
import type { MongoClient } from 'mongodb'
import { clock, clockIsWrong } from './clock.ts'
import { DoorRefusal } from './refusal.ts'

declare module 'express-session' {
  interface SessionData {
    account: string
    /** Milliseconds; a session that nobody used for `idleMs` is over. */
    seenAt: number
  }
}

const cookieName = '__Host-qianshou'
const idleMs = 30 * 60_000
/** Written back at most this often, so that reading a page does not write a session. */
const touchMs = 60_000

/**
 * Sessions live on the server; the cookie holds an opaque id. `__Host-` wants Secure, which
 * browsers grant to loopback without TLS; elsewhere a proxy in front speaks TLS.
 */
export function sessions(client: MongoClient, secret: string): RequestHandler[] {
  const store = steady(
    MongoStore.create({
      client,
      collectionName: 'sessions',
      ttl: idleMs / 1000,
      touchAfter: touchMs / 1000,
      stringify: false,
    }),
  )
  return [
    markLoopbackSecure,
    session({
      name: cookieName,
      secret,
      store,
      resave: false,
      saveUninitialized: false,
      cookie: {
        httpOnly: true,
        secure: true,
        sameSite: 'strict',
        path: '/',
        maxAge: 12 * 3600_000,
      },
    }),
  ]
}

/** The store goes by the computer's clock: one that jumps would end the sessions in use just then. */
function steady(store: MongoStore): MongoStore {
  const [get, set, touch] = [store.get.bind(store), store.set.bind(store), store.touch.bind(store)]
  const wrong = () => (clockIsWrong() ? new DoorRefusal(503, 'clock_wrong') : undefined)
  store.get = (id, done) => void get(id, (error, found) => done(wrong() ?? error, found))
  store.set = (id, kept, done) => (wrong() ? void done?.(wrong()) : void set(id, kept, done))
  store.touch = (id, kept, done) =>
    wrong() ? void done?.(undefined) : void touch(id, kept, done ?? (() => undefined))
  return store
}

const markLoopbackSecure: RequestHandler = (req, _res, next) => {
  if (/^(127\.|::1$|::ffff:127\.)/.test(req.socket.remoteAddress ?? '')) {
    Object.defineProperty(req, 'secure', { value: true })
  }
  next()
}

/** The signed-in account's id; null without a session, 'ended' when it was idle too long. */
export function sessionAccount(req: Request): string | null | 'ended' {
  const { account, seenAt } = req.session
  if (!account || !seenAt) return null
  const now = clock.now().getTime()
  if (now - seenAt > idleMs) return 'ended'
  if (now - seenAt > touchMs) req.session.seenAt = now
  return account
}

/** A new id at every sign-in, so that a planted one is worth nothing. */
export async function beginSession(req: Request, account: string): Promise<void> {
  await new Promise<void>((done, fail) =>
    req.session.regenerate((error) => (error ? fail(error) : done())),
  )
  req.session.account = account
  req.session.seenAt = clock.now().getTime()
  await new Promise<void>((done, fail) =>
    req.session.save((error) => (error ? fail(error) : done())),
  )
}

export async function endSession(req: Request): Promise<void> {
  await new Promise<void>((done, fail) =>
    req.session.destroy((error) => (error ? fail(error) : done())),
  )
}
