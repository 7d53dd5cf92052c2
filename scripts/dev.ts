import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { startDatabase } from './database/index.ts'

/** `npm run dev`: the API starts again, and the fronts reload, whenever a file is saved. */
const root = join(import.meta.dirname, '..')
const apiPort = process.env.PORT ?? '3000'
process.env.API_URL = `http://127.0.0.1:${apiPort}`

const database = await startDatabase({ folder: join(root, 'data/database') })
const api = spawn(
  process.execPath,
  [
    '--import',
    'tsx',
    '--watch',
    '--watch-preserve-output',
    join(root, 'scripts/start.ts'),
    '--api',
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      PORT: apiPort,
      MONGODB_URI: database.uri,
      QIANSHOU_DEV_DATABASE: database.uri,
    },
  },
)

const fronts = [
  ['storefront', 5171],
  ['workteam', 5172],
  ['pos', 5173],
] as const
const servers: ViteDevServer[] = []
for (const [front, port] of fronts) {
  const server = await createServer({
    configFile: join(root, front, 'vite.config.ts'),
    server: { host: '127.0.0.1', port, strictPort: true },
  })
  await server.listen()
  servers.push(server)
  console.log(`  ${front.padEnd(12)}${server.resolvedUrls?.local[0] ?? ''}`)
}

process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())

async function stop(): Promise<void> {
  api.kill('SIGTERM')
  await Promise.all(servers.map((server) => server.close()))
  await database.stop()
  process.exit(0)
}
