import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { jobs } from '../../../api/app.ts'

/** A job that a server ran when its turn had come. */
interface Run {
  job: string
  server: string
  /** Milliseconds. */
  began: number
}

/** What the servers' logs tell of the jobs that came round by themselves. */
export function runsIn(folder: string, servers: readonly string[]): Run[] {
  return servers.flatMap((server) => {
    const lines = readFileSync(join(folder, server, 'server.log'), 'utf8').split('\n')
    return lines.flatMap((line): Run[] => {
      if (!line.includes('"a job ran"')) return []
      const { job, ms, time } = JSON.parse(line) as { job: string; ms: number; time: string }
      return [{ job, server, began: Date.parse(time) - ms }]
    })
  })
}

/** Every turn of a job is one server's: two runs of one are its interval apart, or nearly. */
export function proveTurns(runs: readonly Run[]): string[] {
  return jobs.flatMap(({ name, every }) => {
    const interval = intervalOf(every)
    if (interval === null) return []
    const own = runs.filter(({ job }) => job === name).sort((a, b) => a.began - b.began)
    const both = own.filter((run, at) => {
      const before = own[at - 1]
      return before && before.server !== run.server && run.began - before.began < interval / 2
    })
    const told = `${name} has a turn every ${every}, and was run by both servers in ${both.length}`
    return both.length > 0 ? [`${told} of ${own.length}`] : []
  })
}

/** Of "30 seconds" or "1 minute"; null for jobs that wait for their hour. */
function intervalOf(every: string): number | null {
  const [, count, unit] = /^(\d+) (second|minute)s?$/.exec(every) ?? []
  return count ? Number(count) * (unit === 'minute' ? 60_000 : 1_000) : null
}
