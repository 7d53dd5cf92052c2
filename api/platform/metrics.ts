import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

export const registry = new Registry()
collectDefaultMetrics({ register: registry })

export const requests = new Histogram({
  name: 'qianshou_request_seconds',
  help: 'Time from the request to its reply',
  labelNames: ['method', 'path', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers: [registry],
})

export const retries = new Counter({
  name: 'qianshou_transaction_retries_total',
  help: 'Transactions that met another writer and ran again',
  registers: [registry],
})

export const refusals = new Counter({
  name: 'qianshou_refusals_total',
  help: 'Expected refusals, by code',
  labelNames: ['code'],
  registers: [registry],
})
