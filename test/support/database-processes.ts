import { readFileSync, readdirSync } from 'node:fs'

const servers = ['postgres', 'mongod']

/** The processes of the databases that this one has started, by Linux's own list, the first first. */
export function databaseProcesses(): number[] {
  const all = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
    .flatMap((pid) => processOf(pid) ?? [])
  const parents = new Map(all.map(({ pid, parent }) => [pid, parent]))
  const isOurs = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 1 && (pid === process.pid || isOurs(parents.get(pid)))
  return all.filter(({ pid, name }) => servers.includes(name) && isOurs(pid)).map(({ pid }) => pid)
}

function processOf(pid: number) {
  try {
    const [, name = '', rest = ''] =
      /^\d+ \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return { pid, name, parent: Number(rest.split(' ')[1]) }
  } catch {
    // It has ended since it was listed.
    return undefined
  }
}
