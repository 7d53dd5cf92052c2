import { startStandIn } from '../../../scripts/stand-in/index.ts'

// The payments' other side in a process of its own; its file remembers what it has answered.
const settings = JSON.parse(process.argv[2] ?? '{}') as Parameters<typeof startStandIn>[0]
const standIn = await startStandIn(settings)
const stop = () => void standIn.stop().finally(() => process.exit(0))
process.on('SIGTERM', stop)
process.on('disconnect', stop)
process.send?.({ url: standIn.url })
