import type { ErrorRequestHandler, RequestHandler } from 'express'
import mongoose from 'mongoose'
import { log } from './log.ts'
import { refusals } from './metrics.ts'
import { DoorRefusal, Refusal } from './refusal.ts'
import { TakesTooLong } from './transact.ts'

interface Told {
  status: number
  code: string
  message: string
  details: Record<string, unknown>
}

/** The one shape in which anything is refused: `{ error: { code, message, details, requestId } }`. */
export const answerFailure: ErrorRequestHandler = (error, req, res, _next) => {
  const told = tell(error)
  const isFault = told.status >= 500 && !(error instanceof DoorRefusal)
  if (isFault) log.error({ err: error, requestId: req.id }, 'a request failed')
  else refusals.inc({ code: told.code })
  if (res.headersSent) {
    if (!res.writableEnded) res.destroy()
    return
  }
  const { status, ...shown } = told
  if (status === 429) res.set('Retry-After', String(shown.details.retryAfterSeconds))
  res.status(status).json({ error: { ...shown, requestId: String(req.id) } })
}

export const noSuchRoute: RequestHandler = (_req, _res, next) => {
  next(new DoorRefusal(404, 'no_such_route'))
}

function tell(error: unknown): Told {
  if (error instanceof Refusal || error instanceof DoorRefusal) {
    const { status, code, message, details } = error
    return { status, code, message, details }
  }
  const { type, status } = error as { type?: string; status?: number }
  if (type === 'entity.too.large') return plain(413, 'body_too_large')
  if (type === 'request.aborted') return plain(400, 'body_cut_off')
  if (error instanceof URIError) return plain(400, 'path_unreadable')
  if (status === 415) return plain(415, 'body_unreadable')
  // Whatever else the reader of bodies could not make sense of, also what does not unpack.
  if (status === 400) return plain(400, 'body_unreadable')
  if (isBusy(error)) return plain(503, 'busy')
  return plain(500, 'internal')
}

/** MongoDB's codes for a disk that fails and one that is full. */
const diskCodes: unknown[] = [39, 14031]

/** What a socket says that the other side has ended, where the driver hands it on as it is. */
const socketCodes: unknown[] = ['EPIPE', 'ECONNRESET']

/** The database is away, cannot write, or is under more pressure than the retries could bear. */
function isBusy(error: unknown): boolean {
  if (error instanceof TakesTooLong) return true
  if (!(error instanceof mongoose.mongo.MongoError)) {
    return socketCodes.includes((error as { code?: unknown }).code)
  }
  // A bulk write has the connection's failure inside its own.
  const { errorResponse: inner = error, code } = error as {
    errorResponse?: unknown
    code?: unknown
  }
  return (
    inner instanceof mongoose.mongo.MongoNetworkError ||
    error instanceof mongoose.mongo.MongoServerSelectionError ||
    error.hasErrorLabel('TransientTransactionError') ||
    error.hasErrorLabel('UnknownTransactionCommitResult') ||
    diskCodes.includes(code)
  )
}

function plain(status: number, code: string): Told {
  return { status, code, message: code.replaceAll('_', ' '), details: {} }
}
