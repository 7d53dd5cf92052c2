import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, freePort, run, which } from './database/machine.ts'

/** The version whose description of Stripe's API the requests are checked against. */
const version = 'v0.203.0'
const INSTALLED_WITHIN = 3 * 60_000
const UP_WITHIN = 15_000

interface StripeMock {
  url: string
  stop(): Promise<void>
}

/**
 * Starts Stripe's own stripe-mock, which checks each request against Stripe's description of
 * its API: from `STRIPE_MOCK_URL`, the cache, PATH, or built by Go. Or says why there is none.
 */
export async function startStripeMock(): Promise<StripeMock | { skipped: string }> {
  const given = process.env.STRIPE_MOCK_URL
  if (given) return { url: given, stop: async () => undefined }
  const program = await findOrBuild()
  if (typeof program !== 'string') return program
  const port = await freePort()
  const child = spawn(program, ['-http-addr', `127.0.0.1:${port}`], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  const problem = await answers(url, child)
  if (problem) {
    child.kill('SIGKILL')
    return { skipped: `stripe-mock did not start: ${problem}` }
  }
  return {
    url,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill()
      await gone
    },
  }
}

async function findOrBuild(): Promise<string | { skipped: string }> {
  const folder = join(cacheFolder(), `stripe-mock-${version}`)
  const cached = join(folder, 'stripe-mock')
  if (existsSync(cached)) return cached
  const onPath = which('stripe-mock')
  if (onPath) return onPath
  const go = which('go')
  if (!go) {
    return { skipped: 'no stripe-mock: set STRIPE_MOCK_URL, or install Go, which can build it' }
  }
  mkdirSync(folder, { recursive: true })
  try {
    await run(go, ['install', `github.com/stripe/stripe-mock@${version}`], {
      env: { ...process.env, GOBIN: folder, GOFLAGS: '-mod=mod' },
      timeout: INSTALLED_WITHIN,
    })
    return cached
  } catch (error) {
    const [line = ''] = String((error as { stderr?: string }).stderr ?? error).split('\n')
    return { skipped: `go could not build stripe-mock: ${line}` }
  }
}

/** Waits until it answers; what stood in the way, or null. */
async function answers(url: string, child: ChildProcess): Promise<string | null> {
  let problem: string | null = null
  child.once('error', (error) => (problem = error.message))
  child.once('exit', (code) => (problem ??= `it ended with ${code}`))
  const until = Date.now() + UP_WITHIN
  while (problem === null && Date.now() < until) {
    const up = await fetch(url).then(
      () => true,
      () => false,
    )
    if (up) return null
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return problem ?? 'it did not answer in time'
}
