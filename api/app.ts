import express, { type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import mongoose from 'mongoose'
import { findAccount, peopleRoutes } from './people/index.ts'
import { findPlace, placeRoutes } from './places/index.ts'
import {
  DoorRefusal,
  answerFailure,
  answerInTime,
  clockIsWrong,
  door,
  followRequest,
  noSuchRoute,
  openapi,
  ping,
  registry,
  sessions,
  usualLimits,
  workOffOutbox,
  type Endpoint,
  type Job,
  type Limits,
} from './platform/index.ts'
import { closeNotices, noticeRoutes, ownSubjects } from './notices/index.ts'
import { claimsOnTheBoard, expireOldPoints, pointsRoutes } from './points/index.ts'
import { shopRoutes } from './shop/index.ts'
import {
  lookAfterPayments,
  paymentOrigins,
  paymentRoutes,
  returnVouchersUnused,
  ownPayments,
} from './payments/index.ts'
import { closeWindows, openWindows, orderPayments, produceRoutes } from './produce/index.ts'
import { adoptionRoutes, lookAfterAdoption, sharePayments } from './adoption/index.ts'
import { settleMonth, settlementRoutes } from './settlement/index.ts'
import { pairingRoutes } from './pairing/index.ts'
import { readingPage } from './reading-page.ts'
import { fronts } from './fronts.ts'

/** The modules in the order in which they may import each other. */
export const endpoints: readonly Endpoint[] = [
  ...placeRoutes,
  ...peopleRoutes,
  ...noticeRoutes,
  ...pointsRoutes,
  ...shopRoutes,
  ...paymentRoutes,
  ...pairingRoutes,
  ...produceRoutes,
  ...adoptionRoutes,
  ...settlementRoutes,
]

export const jobs: readonly Job[] = [
  closeNotices,
  expireOldPoints,
  workOffOutbox,
  lookAfterPayments,
  returnVouchersUnused,
  openWindows,
  closeWindows,
  settleMonth,
  lookAfterAdoption,
]

ownSubjects('claim', claimsOnTheBoard)
ownPayments('share', sharePayments)
ownPayments('order', orderPayments)

export interface AppOptions {
  /** Signs the session cookies. */
  secret: string
  limits?: Limits
  /** Folder of the built fronts; without it the API is served alone. */
  frontsFolder?: string
  /** After so long whoever asks is told to ask again. */
  patienceMs?: number
  /** Declared routes; tests add one to see that the matrix notices it. */
  routes?: readonly Endpoint[]
}

/** The whole web application on the connected database. */
export function createApp(options: AppOptions): Express {
  const { secret, limits = usualLimits, routes = endpoints } = options
  const app = express()
  app.disable('x-powered-by')
  // Otherwise a path whose last id is empty would be the list's.
  app.enable('strict routing')
  app.set('trust proxy', 'loopback')
  app.use(followRequest, securityHeaders(), answerInTime(options.patienceMs))
  app.get('/healthz', refuseWrongClock, async (_req, res) => {
    await ping()
    res.json({ ok: true })
  })
  app.get('/metrics', async (req, res, next) => {
    // For whoever watches this machine, not for those who come in through the proxy.
    if (req.get('x-forwarded-for')) return next()
    res.type(registry.contentType).send(await registry.metrics())
  })
  // Made when it is first asked for, so that nobody waits for it at a start.
  let made: ReturnType<typeof openapi> | undefined
  const description = () => (made ??= openapi(routes))
  app.get('/api/openapi.json', (_req, res) => void res.json(description()))
  app.get('/api', (_req, res) => void res.type('html').send(readingPage(description())))
  app.use('/api', refuseWrongClock)
  app.use('/api', ...sessions(mongoose.connection.getClient(), secret))
  // Signed events are checked over their raw bytes: the route reads them itself.
  const json = express.json({ limit: '256kb', strict: true })
  app.use('/api', (req, res, next) =>
    req.headers['stripe-signature'] ? next() : json(req, res, next),
  )
  const open = door({ findAccount, findPlace, limits })
  assertDeclaredOnce(routes)
  for (const each of routes) app[each.method](`/api${each.path}`, open(each))
  app.use('/api', noSuchRoute)
  if (options.frontsFolder) app.use(fronts(options.frontsFolder))
  app.use(noSuchRoute, answerFailure)
  return app
}

/** Sessions would seem over, and cookies be too old: tills keep their sales and come again. */
const refuseWrongClock: RequestHandler = (_req, _res, next) => {
  if (clockIsWrong()) throw new DoorRefusal(503, 'clock_wrong')
  next()
}

function assertDeclaredOnce(routes: readonly Endpoint[]): void {
  const names = routes.map((each) => `${each.method} ${each.path}`)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Error(`${twice} is declared twice`)
}

/**
 * Everything from this origin alone, but for the card page's way to the processor; WebAssembly
 * is for reading codes with the camera.
 */
function securityHeaders() {
  // Asked at each answer: the gateway may be set after the application is made.
  const pay = () => paymentOrigins().join(' ')
  return helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", "'wasm-unsafe-eval'", pay],
        styleSrc: ["'self'", pay],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'", pay],
        frameSrc: ["'self'", pay],
        workerSrc: ["'self'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    hsts: process.env.NODE_ENV === 'production',
  })
}
