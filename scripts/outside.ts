import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { comeBackTo, gatewayFrom, useGateway } from '../api/payments/index.ts'
import { smsFrom, useSms } from '../api/people/index.ts'
import { startStandIn, type StandIn } from './stand-in/index.ts'

interface Outside {
  /** The buyer's hand, where the money is play money. */
  payByCard: ((intent: string) => void) | null
  /** Tells the outside where this server is, once it listens. */
  reachAt(url: string): void
  stop(): Promise<void>
}

/**
 * What the server needs beyond the database: payments through Stripe by its three keys, or
 * through the stand-in with play money; short messages by a gateway, or printed here. In
 * production both must be real.
 * @param folder keeps the play money over a restart
 */
export async function openOutside(folder: string, log: (line: string) => void): Promise<Outside> {
  const real = process.env.NODE_ENV === 'production'
  const gateway = gatewayFrom(process.env)
  if (real && !gateway?.live) {
    throw new Error(
      'In production payments need STRIPE_SECRET_KEY, STRIPE_PUBLISHABLE_KEY and STRIPE_WEBHOOK_SECRET.',
    )
  }
  const standIn = gateway ? null : await playMoney(folder)
  useGateway(gateway ?? gatewayFrom({ standIn: standIn?.url ?? '' }))
  return {
    payByCard: standIn ? (intent) => void standIn.control.payByCard(intent) : null,
    reachAt: (url) => {
      // Only now: the seed catches the codes of those whom it signs in.
      useSms(smsFrom(process.env, real ? undefined : (line) => log(`  ${line}`)))
      comeBackTo(process.env.PUBLIC_URL ?? url)
      standIn?.control.sendTo(`${url}/api/payments/events`)
      if (standIn) log(`  Payments are play money (stand-in for Stripe at ${standIn.url})`)
    },
    stop: async () => await standIn?.stop(),
  }
}

const playMoneyFile = (folder: string) => join(folder, 'play-money.json')

function playMoney(folder: string): Promise<StandIn> {
  return startStandIn({ stateFile: playMoneyFile(folder), settleAfterMs: 3_000 })
}

/** What was paid in a village that is no more. */
export function forgetPlayMoney(folder: string): void {
  rmSync(playMoneyFile(folder), { force: true })
}
