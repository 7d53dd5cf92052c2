import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answerApi, type Keys } from './api.ts'
import { readCall, send, type Answer, type Call } from './call.ts'
import { answerControl, type CallSeen, type Control } from './control.ts'
import { faultAnswer, type Faults } from './faults.ts'
import { answerPage } from './pages.ts'
import { newId } from './memory.ts'
import type { World } from './world.ts'

interface Parts {
  world: World
  keys: Keys
  faults: Faults
  control: Control
  calls: CallSeen[]
}

/** What a browser on another origin may call: the script, and payments by client secret. */
const open = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Content-Type',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** The stand-in's server, not yet listening. */
export function standInServer(parts: Parts): Server {
  return createServer((req, res) => {
    handle(parts, req, res).catch((error: unknown) => {
      console.error('the stand-in failed:', error)
      if (res.headersSent) res.destroy()
      else send(res, { status: 500, body: { error: { type: 'api_error', message: 'broken' } } })
    })
  })
}

async function handle(parts: Parts, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const call = await readCall(req)
  const { world, control, keys } = parts
  if (call.path.startsWith('/control')) return send(res, await answerControl(control, call))
  if (!call.path.startsWith('/v1/')) {
    const answer = answerPage(world, call)
    if (call.method !== 'GET') world.memory.save()
    const shared = call.path.startsWith('/v3') ? open : {}
    return send(res, { ...answer, headers: { ...shared, ...answer.headers } })
  }
  if (call.headers.authorization) return asMerchant(parts, call, res)
  if (call.method === 'OPTIONS') return send(res, { status: 204, body: '', headers: open })
  const answer = answerApi(world, keys, call)
  if (call.method !== 'GET') world.memory.save()
  send(res, { ...answer, headers: open })
}

/** A merchant's call, with what a test hangs around it. */
async function asMerchant(parts: Parts, call: Call, res: ServerResponse): Promise<void> {
  const { world, keys, faults, control, calls } = parts
  const name = `${call.method} ${call.path}`
  const seen: CallSeen = { call: name, key: call.key, status: null }
  calls.push(seen)
  await control.hooks.beforeWork?.(call)
  const fault = faults.take(name)
  if (fault?.when === 'before') return spoil()
  const answer = answerApi(world, keys, call)
  if (fault?.kept && call.key !== null) keepFault(call.key)
  if (call.method !== 'GET') world.memory.save()
  await control.hooks.beforeAnswer?.(call, answer)
  if (fault) return spoil()
  give(answer)
  await control.hooks.afterDone?.(call, answer)

  function give(told: Answer): void {
    seen.status = told.status
    send(res, { ...told, headers: { ...told.headers, 'Request-Id': newId('req') } })
  }
  function spoil(): void {
    if (fault?.answer === 'cut') res.socket?.destroy()
    else if (fault) give(faultAnswer(fault))
  }
  function keepFault(key: string): void {
    const kept = world.memory.answers.get(key)
    if (kept && fault) Object.assign(kept, faultAnswer(fault))
  }
}
