import mongoose from 'mongoose'
import { jobs } from '../../../api/app.ts'
import { startServer } from '../../../api/main.ts'
import { comeBackTo, gatewayFrom, useGateway } from '../../../api/payments/index.ts'
import { setClock } from '../../../api/platform/index.ts'

/** A word from the harness: how far the clock is ahead, or that the jobs are due. */
export interface Order {
  aheadMs?: number
  jobs?: number
}

// The whole server in a process of its own: it tells how many transactions it has open, and runs
// the jobs also when it is asked to, so that a test need not wait for the hour.
const settings = JSON.parse(process.argv[2] ?? '{}') as { uri: string; port: number } & Order
let aheadMs = settings.aheadMs ?? 0
setClock(() => new Date(Date.now() + aheadMs))
tellTransactions()
useGateway(gatewayFrom(process.env))
const limits = { perAccount: 1e9, perAddress: 1e9 }
const server = await startServer({ uri: settings.uri, port: settings.port, limits })
comeBackTo(server.url)
process.on('SIGTERM', () => void server.stop().finally(() => process.exit(0)))
process.on('disconnect', () => process.exit(0))
process.on('message', (order: Order) => {
  aheadMs = order.aheadMs ?? aheadMs
  if (order.jobs) void runJobs(order.jobs)
})
process.send?.({ url: server.url })

/** Those that come round every few minutes; the others wait for their hour. */
async function runJobs(number: number): Promise<void> {
  let problem: string | undefined
  for (const job of jobs.filter(({ every }) => /second|minute/.test(every))) {
    await job.run().catch((error: unknown) => (problem = `${job.name}: ${String(error)}`))
  }
  process.send?.({ jobs: number, problem })
}

function tellTransactions(): void {
  const { connection } = mongoose
  const begin = connection.transaction.bind(connection) as (...given: never[]) => Promise<unknown>
  let open = 0
  const counted = async (...given: never[]) => {
    process.send?.({ open: ++open })
    try {
      return await begin(...given)
    } finally {
      process.send?.({ open: --open })
    }
  }
  connection.transaction = counted as never
}
