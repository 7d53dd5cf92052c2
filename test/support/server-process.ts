import { startServer } from '../../api/main.ts'

/** A server in a process of its own, for tests that need two, or that kill one. */
const [uri = '', port = '0'] = process.argv.slice(2)
const server = await startServer({ uri, port: Number(port) })
process.send?.({ url: server.url })
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)))
