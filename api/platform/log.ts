import { pino } from 'pino'

/** Logs carry who, where, which command and how long; never a body, a cookie or a key. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === 'test' ? 'silent' : 'info'),
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: ['req.headers', 'res.headers', 'req.body', '*.password', '*.passwordHash'],
    remove: true,
  },
})
