import { startServer } from '../../api/main.ts'
import { comeBackTo, gatewayFrom, useGateway } from '../../api/payments/index.ts'

/** A server in a process of its own, for tests that need two, or that kill one. */
const [uri = '', port = '0'] = process.argv.slice(2)
useGateway(gatewayFrom(process.env))
const server = await startServer({ uri, port: Number(port) })
comeBackTo(server.url)
process.send?.({ url: server.url })
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)))
