import type fc from 'fast-check'
import type { Paper } from './paper.ts'
import { does, expectSame, type Foreseen, type Kind, type Reply } from './step.ts'
import type { Town } from './town.ts'

interface Answer {
  refused: string | null
  reply: Reply
}

/** What is asked for by one of many at once: foreseen anew each time, from the paper as it is. */
export type Wish = () => Foreseen

/**
 * A kind whose steps ask for several things at the same moment. Any order of them would do: the
 * paper looks for one that explains all the answers.
 * @param before makes ready what they meet at; the same things must be wished for after it
 */
export function together<Drawn>(
  name: string,
  weight: number,
  drawn: fc.Arbitrary<Drawn>,
  wishesOf: (paper: Paper, drawn: Drawn) => Wish[] | null,
  before?: (paper: Paper, town: Town, drawn: Drawn) => void,
): Kind {
  return does(name, weight, drawn, {
    may: (paper, what) => wishesOf(paper, what) !== null,
    run: async (paper, town, what, overHttp) => {
      before?.(paper, town, what)
      const wishes = wishesOf(paper, what)!
      const asked = wishes.map((wish) => wish())
      const keys = asked.map(() => paper.nextKey())
      const answers = await Promise.all(
        asked.map((each, at) => town.ask(each, { key: keys[at]!, overHttp })),
      )
      for (const { refused } of answers) town.tally.count(name, refused)
      await explain(town, name, wishes, answers)
      return asked.flatMap(({ touches }) => touches ?? [])
    },
  })
}

/**
 * Writes down what was done, in an order in which the paper expects each as it was answered; what
 * was refused must have been refused rightly at some moment in between.
 */
async function explain(
  town: Town,
  name: string,
  wishes: readonly Wish[],
  answers: readonly Answer[],
): Promise<void> {
  const left = new Set(wishes.keys())
  const may = new Map([...left].map((at) => [at, new Set<string | null>()]))
  for (;;) {
    for (const at of left) may.get(at)!.add(wishes[at]!().refused)
    const fitting = [...left].filter((at) => isAsForeseen(wishes[at]!(), answers[at]!))
    // What changes nothing may have come first; what changes something may not be put off for it.
    const next = fitting.find((at) => !wishes[at]!().done) ?? fitting[0]
    if (next === undefined) break
    left.delete(next)
    await wishes[next]!().done?.(answers[next]!.reply, town)
  }
  const seen = answers.map(({ refused }) => refused ?? 'done').join(', ')
  for (const at of left) {
    const { refused, reply } = answers[at]!
    if (refused && may.get(at)!.has(refused)) continue
    const which = `${name}, answered ${seen}: number ${at + 1} in any order`
    const foreseen = wishes[at]!()
    const codes = refused ? [...may.get(at)!] : [foreseen.refused]
    if (refused || foreseen.refused) {
      expectSame(which, refused ?? 'done', codes.map((code) => code ?? 'done').join(' or '))
    }
    for (const [field, value] of Object.entries(foreseen.says ?? {})) {
      expectSame(`${which}, ${field}`, reply[field], value)
    }
  }
}

function isAsForeseen({ refused, says = {} }: Foreseen, { refused: seen, reply }: Answer): boolean {
  if (refused !== null || seen !== null) return false
  return Object.entries(says).every(([field, value]) => isSame(reply[field], value))
}

function isSame(seen: unknown, foreseen: unknown): boolean {
  try {
    expectSame('', seen, foreseen)
    return true
  } catch {
    return false
  }
}
