import fc from 'fast-check'
import type { Paper } from './paper.ts'
import type { Who } from './people.ts'
import type { Town } from './town.ts'

/** A reply as JSON has it: the paper looks only at what it foresees. */
export type Reply = any // eslint-disable-line @typescript-eslint/no-explicit-any

/** Something that somebody asks the product for. */
export interface Asked {
  /** Null for what is open to anyone. */
  who: Who | null
  /** "post /places/:place/redemptions" */
  route: string
  /** Path, query and body as one object; `bytes` for a file. */
  input?: Record<string, unknown>
  /** Where the door lets an address try a few times a minute, a story would soon be shut out. */
  neverOverHttp?: boolean
}

/** What is asked for, and what must come of it according to the paper. */
export interface Foreseen extends Asked {
  /** The refusal's code; null where it must be done. */
  refused: string | null
  /** Parts of the reply. */
  says?: Record<string, unknown>
  /** Writes it down, with what only the reply can tell; left out where nothing changes. */
  done?: (reply: Reply, town: Town) => void | Promise<void>
  /** Names of the views that are compared afterwards. */
  touches?: readonly string[]
}

/** One kind of thing that may happen, as often as its weight says. */
export interface Kind {
  name: string
  weight: number
  steps: fc.Arbitrary<Step>
}

interface Doing<Drawn> {
  /** Whether it can be tried as things stand; nothing is written down here. */
  may(paper: Paper, drawn: Drawn): boolean
  /** @returns names of the views that are compared afterwards */
  run(paper: Paper, town: Town, drawn: Drawn, overHttp: boolean): Promise<readonly string[]>
}

/** One of so many steps goes over HTTP; the others go through the door for writes alone. */
const oneOverHttp = 6

/** A kind whose steps do something of their own. */
export function does<Drawn>(
  name: string,
  weight: number,
  drawn: fc.Arbitrary<Drawn>,
  { may, run }: Doing<Drawn>,
): Kind {
  const steps = fc.tuple(drawn, fc.nat(oneOverHttp - 1)).map(([what, way]) => {
    const overHttp = way === oneOverHttp - 1
    return new Step(`${name} ${JSON.stringify(what)}${overHttp ? ' over HTTP' : ''}`, {
      may: (paper) => may(paper, what),
      run: (paper, town) => run(paper, town, what, overHttp),
    })
  })
  return { name, weight, steps }
}

/** A kind whose steps ask for something once; the paper says what comes of it. */
export function asks<Drawn>(
  name: string,
  weight: number,
  drawn: fc.Arbitrary<Drawn>,
  foresee: (paper: Paper, drawn: Drawn) => Foreseen | null,
): Kind {
  return does(name, weight, drawn, {
    may: (paper, what) => foresee(paper, what) !== null,
    run: async (paper, town, what, overHttp) => {
      const foreseen = foresee(paper, what)
      if (!foreseen) return []
      await askOnce(paper, town, name, foreseen, overHttp)
      return foreseen.touches ?? []
    },
  })
}

/** Asks, compares the answer with the paper, and writes it down. */
export async function askOnce(
  paper: Paper,
  town: Town,
  name: string,
  foreseen: Foreseen,
  overHttp = false,
): Promise<void> {
  const { refused, says = {}, done, route } = foreseen
  const key = paper.nextKey()
  const answer = await town.ask(foreseen, { key, overHttp })
  town.tally.count(name, answer.refused)
  expectSame(`the refusal of ${name}`, answer.refused, refused)
  if (refused) return
  for (const [field, value] of Object.entries(says)) {
    expectSame(`${field} in the reply to ${name}`, answer.reply[field], value)
  }
  if (town.isCommand(route)) paper.remember({ asked: foreseen, key, reply: answer.reply })
  await done?.(answer.reply, town)
}

/** Throws when what is seen is not what the paper says. */
export function expectSame(what: string, seen: unknown, foreseen: unknown): void {
  const [a, b] = [plain(seen), plain(foreseen)]
  if (a !== b) throw new Error(`${what}: the paper says ${b}, the product ${a}`)
}

function plain(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

interface Bound {
  may(paper: Paper): boolean
  run(paper: Paper, town: Town): Promise<readonly string[]>
}

/** A step of a story, as fast-check plays it, and shrinks the story to it. */
export class Step implements fc.AsyncCommand<Paper, Town> {
  private readonly told: string
  private readonly doing: Bound

  constructor(told: string, doing: Bound) {
    this.told = told
    this.doing = doing
  }

  check(paper: Readonly<Paper>): boolean {
    return this.doing.may(paper as Paper)
  }

  async run(paper: Paper, town: Town): Promise<void> {
    const touched = await this.doing.run(paper, town)
    await town.compare(paper, touched)
    paper.tick()
  }

  toString(): string {
    return this.told
  }
}

/** An element of a list that may be empty, by a number of any size. */
export function pick<T>(list: readonly T[], which: number): T | undefined {
  return list[which % list.length]
}

/** Which of the things there are: mostly one that the act fits, now and then any. */
export interface Which {
  which: number
  wild: boolean
}

export const whichOne = { which: fc.nat(999), wild: fc.nat(6).map((each) => each === 0) }

/** One of those that fit, or of all where it is drawn so. */
export function pickFitting<T>(
  all: readonly T[],
  fits: (each: T) => boolean,
  { which, wild }: Which,
): T | undefined {
  return pick(wild ? all : all.filter(fits), which)
}
