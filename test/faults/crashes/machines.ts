import type { Random } from '../../../scripts/seed/random.ts'
import type { Database } from '../support/database.ts'
import type { Payments } from '../support/payments.ts'
import type { Server } from '../support/server.ts'

/** What is killed, and how it comes back. */
export interface Machine {
  name: string
  kill(): Promise<void>
  startAgain(): Promise<void>
}

/** All that may be killed; a database that is not ours is not among it. */
export function machinesOf(
  server: Server,
  payments: Payments,
  database: Database | null,
): Machine[] {
  return [
    ...(database ? ownDatabase(database) : []),
    {
      name: 'server',
      kill: () => server.child.kill(),
      startAgain: () => server.start(),
    },
    {
      name: 'payment gateway',
      kill: () => payments.child.kill(),
      startAgain: () => payments.startAgain(),
    },
  ]
}

function ownDatabase(database: Database): Machine[] {
  const whole: Machine = {
    name: 'database and its gateway',
    kill: () => database.kill(),
    startAgain: async () => {
      await database.start()
      await database.back()
    },
  }
  const engine: Machine = {
    name: 'database engine',
    kill: () => Promise.resolve(database.killEngine()),
    // Our gateway starts it again by itself.
    startAgain: () => database.back(),
  }
  return database.hasEngine ? [whole, engine] : [whole]
}

/**
 * Each has its turn, and now and then another one falls with it; in the order in which they are
 * started again, for a server needs its database.
 */
export function drawVictims(machines: readonly Machine[], round: number, random: Random) {
  const first = machines[round % machines.length] as Machine
  const second = random.next() < 0.2 ? random.pick(machines) : first
  const both = [first, second].filter(({ name }) => name.startsWith('database')).length === 2
  return machines.filter((each) => each === first || (each === second && !both))
}
