import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { checkEverything } from '../../../api/check-everything.ts'
import { Random } from '../../../scripts/seed/random.ts'
import type { Part } from '../part.ts'
import { everyone, type Act } from '../support/acts.ts'
import { Load } from '../support/load.ts'
import { proveOutside } from '../support/outside.ts'
import { proveEffects, proveReplays } from '../support/proof.ts'
import { Totals } from '../support/totals.ts'
import { Board } from './board.ts'
import { Closing } from './closing.ts'
import { proveOutbox, type Sent } from './outbox.ts'
import { Pressing } from './pressing.ts'
import { proveSessions } from './sessions.ts'
import { proveTurns, runsIn } from './turns.ts'
import { TwoServers } from './two-servers.ts'

const folder = join(import.meta.dirname, '../../../data/faults/servers')
const roundMs = 20_000
const quickRounds = 3
const fullRounds = 30
const expiryMs = 40 * 60_000
/** Of a round's replies, so many are asked for again at either server. */
const replays = 150

/**
 * Two servers with their jobs on one database, and clients who write at both: the same people in
 * the same session, and the same key at the same moment. The jobs come round by themselves under
 * their lock, and again and again both are made to run all of theirs at once.
 */
export const part: Part = async ({ quick, seed, count, tell }) => {
  const rounds = count ?? (quick ? quickRounds : fullRounds)
  const random = new Random(seed)
  mkdirSync(folder, { recursive: true })
  const both = await TwoServers.open(folder)
  const [board, closing, pressing] = [new Board(), new Closing(), new Pressing(both)]
  const acts = [
    ...atEither(both),
    ...pressing.acts(),
    await board.open(both),
    await closing.open(both),
  ]
  const prove = async () => [
    ...both.fallen(),
    ...both.journal.problems.splice(0),
    ...(await board.prove()),
    ...(await closing.prove()),
    ...(await proveEffects(both.world, both.journal)),
    ...(await proveOutside(await both.payments.books())),
  ]
  const problems: string[] = []
  for (let round = 1; round <= rounds && problems.length === 0; round += 1) {
    await playRound(both, acts, random)
    await askAgain(both, random)
    problems.push(...(await prove()).map((each) => `round ${round}: ${each}`))
    tell(`${round} of ${rounds} rounds`)
  }
  const runs = runsIn(folder, ['one', 'two'])
  problems.push(...proveTurns(runs))
  if (problems.length === 0) problems.push(...(await proveSessions(both)))
  if (problems.length === 0) problems.push(...(await expireAll(both)))
  const sent = await proveOutbox(both.payments.url)
  problems.push(...sent.problems)
  const totals = new Totals()
  totals.add(both.journal)
  await both.close()
  const figures = {
    ...{ rounds, ...totals.figures() },
    'keys sent to both at once': `${pressing.done} done, ${pressing.refused} refused`,
    'claims posted after their notice': board.posted,
    'windows closed': closing.windows,
    'times that both ran all jobs at once': both.jobsAtOnce,
    'turns of jobs under their lock': turnsOf(runs),
    ...figuresOf(sent),
  }
  return { figures, problems }
}

const figuresOf = ({ refunds, closed }: Sent) => ({
  'refunds sent, each once': refunds,
  'open payments closed, each once': closed,
})

const turnsOf = (runs: readonly { server: string }[]) =>
  `${runs.filter(({ server }) => server === 'one').length} on one, ${
    runs.filter(({ server }) => server === 'two').length
  } on the other`

/** Of four who order at once two are enough: the others order in the windows that close. */
const tooMany = [5, 6]

/** Everyone does each thing at the server that they happen to reach. */
function atEither({ world, servers, journal, payments }: TwoServers): Act[] {
  const [here, there] = servers.map(({ url }) => everyone(world, url, journal, payments))
  const either = here!.map((act, at): Act => {
    return (random) => (random.next() < 0.5 ? act : there![at]!)(random)
  })
  return either.filter((_, at) => !tooMany.includes(at))
}

async function playRound(both: TwoServers, acts: readonly Act[], random: Random): Promise<void> {
  const load = new Load(acts, random.between(0, 2 ** 30))
  let over = false
  const jobs = both.keepRunningJobs(random, () => over)
  await sleep(roundMs)
  over = true
  await jobs
  await load.stop()
  await both.finish()
}

/** What was agreed to is asked for once more, at either server. */
async function askAgain({ journal, servers }: TwoServers, random: Random): Promise<void> {
  const agreed = journal.agreed()
  for (const { url } of servers) {
    const some = Array.from({ length: Math.min(replays, agreed.length) }, () => random.pick(agreed))
    await proveReplays(journal, some, url)
  }
}

/** What nobody paid in time ends once, although both look after it at the same moment. */
async function expireAll(both: TwoServers): Promise<string[]> {
  both.later(expiryMs)
  await both.finish()
  const problems = await checkEverything()
  return [
    ...both.journal.problems.splice(0),
    ...problems.map((problem) => JSON.stringify(problem)),
    ...(await proveOutside(await both.payments.books())),
  ]
}
