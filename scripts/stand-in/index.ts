import type { AddressInfo } from 'node:net'
import type { Keys } from './api.ts'
import { controlOf, type CallSeen, type Control } from './control.ts'
import { Faults } from './faults.ts'
import { settle } from './intents.ts'
import { Memory } from './memory.ts'
import { settleLater } from './refunds.ts'
import { standInServer } from './server.ts'
import { Webhooks } from './webhooks.ts'
import type { World } from './world.ts'

export type { Control } from './control.ts'

interface StandInOptions {
  /** Any free one when left out. */
  port?: number
  /** Where events go; `control.sendTo` tells it later. */
  webhookUrl?: string
  /** Keeps the play money over a restart. */
  stateFile?: string
  /** Refunds and slow payments are settled after this; null: when the control says so. */
  settleAfterMs?: number | null
  /** The wait before the second try of a webhook; it doubles. */
  retryMs?: number
}

export interface StandIn extends Keys {
  url: string
  control: Control
  stop(): Promise<void>
}

/** They open nothing but play money, and are the same in `api/payments/stripe`. */
const playMoneyKeys: Keys = {
  secretKey: 'sk_test_play_money',
  publishableKey: 'pk_test_play_money',
  webhookSecret: 'whsec_play_money',
}

/** Starts what stands in for Stripe, on loopback: play money, real shapes. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const { port = 0, webhookUrl = null, stateFile } = options
  const { settleAfterMs = 1_000, retryMs = 500 } = options
  const memory = new Memory(stateFile)
  const { webhookSecret } = playMoneyKeys
  const webhooks = new Webhooks(memory, webhookSecret, webhookUrl, retryMs)
  const timers = new Set<NodeJS.Timeout>()
  const world: World = {
    ...{ memory, webhooks, url: '', settleAfterMs, slowPayments: false },
    later: (milliseconds, act) => {
      const timer = setTimeout(() => {
        timers.delete(timer)
        act()
        memory.save()
      }, milliseconds)
      timers.add(timer.unref())
    },
  }
  const [faults, calls]: [Faults, CallSeen[]] = [new Faults(), []]
  const control = controlOf(world, faults, calls)
  const server = standInServer({ world, keys: playMoneyKeys, faults, control, calls })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  world.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  goOn(world)
  return {
    ...{ ...playMoneyKeys, url: world.url, control },
    stop: async () => {
      for (const timer of timers) clearTimeout(timer)
      await webhooks.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      memory.save()
    },
  }
}

/** What was under way when the stand-in was last stopped. */
function goOn(world: World): void {
  for (const row of world.memory.refunds.values()) settleLater(world, row)
  for (const row of world.memory.intents.values()) {
    if (row.status !== 'processing' || world.settleAfterMs === null) continue
    world.later(world.settleAfterMs, () => settle(world, row))
  }
}
