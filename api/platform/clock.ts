import { database } from './database.ts'
import { log } from './log.ts'

/** Milliseconds between two looks at the database's clock. */
const lookEvery = 10_000
/** Less than this is the network's doing, and left as it is. */
const unnoticed = 1_000
/** A computer that is off by more is not to be worked on: its sessions would end too early. */
const tolerated = 2 * 60_000

/** What was seen of the database's clock, and when. Until then the computer's own is believed. */
let seen = { ahead: 0, since: sinceStart() }
let watching = false
let read = trueTime

/**
 * The one clock: every "now" of the product is read here. It goes by the database's, so that
 * servers on computers whose clocks differ, or jump, post, close and expire at one time.
 */
export const clock = {
  now: () => read(),
}

/** Tests move time with this; nothing else calls it. Without an argument real time is back. */
export function setClock(now: () => Date = trueTime): void {
  read = now
}

/** Looks at the database's clock now, and again every few seconds until told to stop. */
export async function watchClock(): Promise<{ stop(): void }> {
  watching = true
  await look()
  const timer = setInterval(() => {
    look().catch((error: unknown) => log.debug({ err: error }, "the database's clock is away"))
  }, lookEvery)
  timer.unref()
  const stop = () => {
    clearInterval(timer)
    watching = false
  }
  return { stop }
}

/** Whether this computer's clock is so far off that nobody should be served by it. */
export function clockIsWrong(): boolean {
  return Math.abs(aheadNow()) > tolerated
}

async function look(): Promise<void> {
  const asked = Date.now()
  const { localTime } = await database().command({ hello: 1 })
  const took = Date.now() - asked
  // Somebody set the clock just then: the next look tells.
  if (took < 0 || took > lookEvery) return
  const ahead = asked + took / 2 - (localTime as Date).getTime()
  const doubt = unnoticed + took / 2
  seen = { ahead: Math.abs(ahead) < doubt ? 0 : ahead, since: sinceStart() }
  if (clockIsWrong()) log.error({ aheadMs: Math.round(ahead) }, "this computer's clock is wrong")
}

/** Changes only when somebody sets the computer's clock: the time that passes is in both. */
function sinceStart(): number {
  return Date.now() - performance.now()
}

function aheadNow(): number {
  return watching ? seen.ahead + sinceStart() - seen.since : 0
}

function trueTime(): Date {
  const ahead = aheadNow()
  return new Date(Date.now() - (Math.abs(ahead) < unnoticed ? 0 : ahead))
}
