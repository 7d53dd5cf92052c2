import { pino } from 'pino'

/** An error by its words alone: what it was about, such as the rows of a write, is left out. */
function told(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) }
  const { name, message, stack, cause } = error
  const { code } = error as { code?: unknown }
  return { type: name, message, code, stack, ...(cause ? { cause: told(cause) } : {}) }
}

/** Logs carry who, where, which command and how long; never a body, a cookie or a key. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === 'test' ? 'silent' : 'info'),
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: told },
  redact: {
    paths: ['req.headers', 'res.headers', 'req.body', '*.password', '*.passwordHash'],
    remove: true,
  },
})
