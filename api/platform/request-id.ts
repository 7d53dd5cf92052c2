import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import { log } from './log.ts'
import { requests } from './metrics.ts'

declare module 'express-serve-static-core' {
  interface Request {
    /** Named in every refusal and every log line of the request. */
    id: string
    /** The declared path, once a route was found: "/places/:place/claims". */
    declaredPath?: string
    /** Who asked, once the door knows. */
    accountId?: string
    /** Code of the place that the request is about. */
    placeCode?: string
  }
}

/** Gives each request its id, and when it is over one log line and one measurement. */
export const followRequest: RequestHandler = (req, res, next) => {
  req.id = randomUUID()
  const began = performance.now()
  res.on('finish', () => {
    const path = req.declaredPath ?? 'other'
    const seconds = (performance.now() - began) / 1000
    requests.observe({ method: req.method, path, status: res.statusCode }, seconds)
    const { id, method, accountId, placeCode } = req
    const ms = Math.round(seconds * 1000)
    log.info({
      requestId: id,
      account: accountId,
      place: placeCode,
      method,
      path,
      status: res.statusCode,
      ms,
    })
  })
  next()
}
