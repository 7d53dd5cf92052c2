import fc from 'fast-check'
import { dayMs } from './calendar.ts'
import type { Sent } from './paper.ts'
import { does, expectSame, type Kind } from './step.ts'

const hourMs = 3_600_000

/** Hours go by, mostly; at times days, seldom months. */
const wait = does(
  'wait',
  10,
  fc.oneof(
    { weight: 10, arbitrary: fc.integer({ min: 1, max: 30 }).map((hours) => hours * hourMs) },
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 4 }).map((days) => days * dayMs) },
    { weight: 2, arbitrary: fc.constantFrom(40 * 60_000, 8 * dayMs) },
    { weight: 1, arbitrary: fc.integer({ min: 20, max: 75 }).map((days) => days * dayMs) },
  ),
  {
    may: () => true,
    run: (paper, town, ms) => {
      paper.now += ms
      town.tally.count('wait', null)
      return Promise.resolve(['shelf'])
    },
  },
)

/** The same key again: the same answer, and nothing happens; at times many at once. */
const again = does(
  'send again',
  8,
  fc.record({ back: fc.nat(39), times: fc.constantFrom(1, 1, 2, 4) }),
  {
    may: ({ sent }, { back }) => back < sent.length,
    run: async ({ sent }, town, { back, times }, overHttp) => {
      const { asked, key, reply } = sent[sent.length - 1 - back]!
      const answers = await Promise.all(
        Array.from({ length: times }, () => town.ask(asked, { key, overHttp })),
      )
      for (const answer of answers) {
        town.tally.count('send again', answer.refused)
        expectSame(`the answer to ${asked.route}, sent again`, answer, { refused: null, reply })
      }
      return asked.touches ?? []
    },
  },
)

/** A key is for one change alone: with anything else it is refused. */
const keyReused = does(
  'use a key for something else',
  3,
  fc.record({ back: fc.nat(39), other: fc.nat(39) }),
  {
    may: ({ sent }, { back, other }) => {
      return back !== other && Math.max(back, other) < sent.length && !sameInput(sent, back, other)
    },
    run: async ({ sent }, town, { back, other }, overHttp) => {
      const { key } = sent[sent.length - 1 - back]!
      const { asked } = sent[sent.length - 1 - other]!
      const { refused } = await town.ask(asked, { key, overHttp })
      town.tally.count('use a key for something else', refused)
      expectSame('the refusal of a key used twice', refused, 'key_reused')
      return asked.touches ?? []
    },
  },
)

function sameInput(sent: readonly Sent[], back: number, other: number): boolean {
  const told = (at: number) => {
    const { who, route, input } = sent[sent.length - 1 - at]!.asked
    return JSON.stringify([who, route, input])
  }
  return told(back) === told(other)
}

export const timeKinds: Kind[] = [wait, again, keyReused]
