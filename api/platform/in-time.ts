import type { RequestHandler } from 'express'
import { answerFailure } from './failure.ts'
import { TakesTooLong, patienceMs } from './transact.ts'

/**
 * Answers 503 where nothing else has answered in time, so that nobody waits for ever on a database
 * that has fallen silent. What was asked for may yet be done: the same key tells. The time that a
 * photograph takes on a slow line is not counted.
 */
export function answerInTime(patience = patienceMs): RequestHandler {
  return (req, res, next) => {
    const giveUp = () => {
      if (res.headersSent) return
      if (!req.complete) return wait()
      // Without it the answer would wait for the session to be written back.
      delete (req as { session?: unknown }).session
      answerFailure(new TakesTooLong(), req, res, next)
    }
    let timer: NodeJS.Timeout
    const wait = () => void (timer = setTimeout(giveUp, patience))
    wait()
    res.once('close', () => clearTimeout(timer))
    next()
  }
}
