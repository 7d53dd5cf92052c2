import { startServer } from '../../api/main.ts'
import { useGateway } from '../../api/payments/index.ts'
import { payingGateway } from './trade/paying-gateway.ts'

// The server that is measured over HTTP, in a process of its own.
const uri = process.argv[2]
if (!uri) throw new Error('the server to measure needs the address of a database')
useGateway(payingGateway())
const limits = { perAccount: 1e9, perAddress: 1e9 }
const server = await startServer({ uri, port: 0, limits, withJobs: false })
process.send?.({ url: server.url })
process.once('disconnect', () => void server.stop().then(() => process.exit(0)))
