import fc from 'fast-check'
import type { Paper } from '../paper.ts'
import type { Who } from '../people.ts'
import { asks, pick, pickFitting, whichOne, type Foreseen, type Kind, type Which } from '../step.ts'
import { acts, claimFor, whyNot, type Act } from './claim-acts.ts'
import { daysBefore, highestOf, type ClaimsPaper, type PaperClaim } from './claims-paper.ts'
import { households, rules } from './rules.ts'

const liaisons = fc.constantFrom<Who>('reporter', 'checker')
const quantity = fc.integer({ min: 1, max: 3 })
const longestAgoDays = 92

export interface ActReported {
  who: Who
  household: number
  fits: number[]
  quantity: number
  daysAgo: number
}

export const reported = fc.record({
  who: liaisons,
  household: fc.nat(households - 1),
  fits: fc.array(fc.nat(rules.length - 1), { minLength: 1, maxLength: 2 }),
  quantity,
  daysAgo: fc.oneof({ weight: 30, arbitrary: fc.nat(4) }, fc.constantFrom(-1, 92, 93)),
})

export function reportOf({ claims, now, ids }: Paper, what: ActReported): Foreseen {
  const { who, household, fits, quantity, daysAgo } = what
  const day = daysBefore(now, daysAgo)
  const rule = highestOf(fits)
  const points = rule.points * quantity
  const keys = fits.map((index) => rules[index]!.key)
  return {
    who,
    route: 'post /places/:place/claims',
    input: { household: ids.households[household], rules: keys, ...written(quantity, day) },
    refused:
      whyNotOn(daysAgo) ??
      (keys.some((key) => claims.off.has(key)) ? 'rule_not_in_force' : null) ??
      (claims.isClaimed({ household, rule, day }) ? 'act_claimed' : null),
    says: { state: 'submitted', points },
    done: ({ id }) => {
      const by = { submitted: who }
      const [state, asked] = ['submitted' as const, points]
      claims.claims.push({ id, household, rule, quantity, asked, points, day, state, by })
    },
  }
}

const report = asks('report', 9, reported, reportOf)

const written = (quantity: number, happenedOn: string) => {
  return { quantity, happenedOn, what: '打扫村口公路', photos: [] }
}

function whyNotOn(daysAgo: number): string | null {
  if (daysAgo < 0) return 'day_ahead'
  return daysAgo > longestAgoDays ? 'day_too_long_ago' : null
}

/** A returned claim is mended and handed in again. */
const mend = asks(
  'mend',
  3,
  fc.record({ ...whichOne, who: liaisons, quantity }),
  ({ claims, ids, now }, { who, quantity, ...which }) => {
    const claim = pickFitting(claims.claims, ({ state }) => state === 'returned', which)
    if (!claim || claim.day < daysBefore(now, longestAgoDays)) return null
    const { rule, household, day, state, by } = claim
    const points = rule.points * quantity
    const mended = { state: 'submitted' as const, quantity, points, asked: points }
    return {
      who,
      route: 'post /places/:place/claims/:claim/submit',
      input: {
        claim: claim.id,
        household: ids.households[household],
        rules: [rule.key],
        ...written(quantity, day),
      },
      refused:
        (state === 'returned' ? null : 'claim_state') ??
        (by.submitted === who ? null : 'not_yours') ??
        (claims.off.has(rule.key) ? 'rule_not_in_force' : null),
      says: { state: 'submitted', points },
      done: () => void Object.assign(claim, mended),
    }
  },
)

type OneAct = Exclude<Act, 'approve'>

interface Judged extends Which {
  who: number
  /** Of a score: its per cent of what was asked for, and how many of five agreed. */
  percent: number
  agreed: number
}

function judges(act: OneAct, weight: number): Kind {
  const drawn = fc.record({
    ...whichOne,
    who: fc.nat(2),
    percent: fc.constantFrom(100, 100, 100, 50, 120, 200),
    agreed: fc.constantFrom(5, 4, 3, 2),
  })
  return asks(act, weight, drawn, ({ claims }, what) => {
    const claim = claimFor(claims.claims, act, what)
    const who = pick(acts[act].by, what.who)
    if (!claim || !who) return null
    return act === 'score' ? scored(claim, who, what) : moved(claims, act, claim, who)
  })
}

function moved(claims: ClaimsPaper, act: OneAct, claim: PaperClaim, who: Who): Foreseen {
  return {
    who,
    route: `post /places/:place/claims/:claim/${act}`,
    input: { claim: claim.id, ...(act === 'check' ? {} : { reason: '查过了' }) },
    refused: whyNot(act, who, claim),
    says: { state: acts[act].to },
    done: () => {
      if (act === 'reverse') claims.reverse(claim)
      claim.state = acts[act].to
      if (act === 'check') claim.by.checked = who
    },
    touches: [`household ${claim.household}`],
  }
}

function scored(claim: PaperClaim, who: Who, { percent, agreed }: Judged): Foreseen {
  const { asked, rule, quantity } = claim
  const points = Math.trunc((asked * percent) / 100)
  const most = Math.abs((rule.pointsMax ?? rule.points) * quantity)
  return {
    who,
    route: 'post /places/:place/claims/:claim/score',
    input: { claim: claim.id, points, present: 5, agreed },
    refused:
      whyNot('score', who, claim) ??
      (agreed * 2 <= 5 ? 'no_majority' : null) ??
      (Math.abs(points) > most ? 'score_beyond_rule' : null),
    says: { state: 'scored', points },
    done: () => {
      Object.assign(claim, { state: 'scored', points })
      claim.by.scored = who
    },
  }
}

/** A rule is put out of force here, and into it again. */
const switchRule = asks(
  'switch a rule',
  1,
  fc.record({ rule: fc.nat(rules.length - 1), on: fc.nat(2).map((each) => each > 0) }),
  ({ claims }, { rule, on }): Foreseen => {
    const { key } = rules[rule]!
    return {
      who: 'administrator',
      route: 'put /places/:place/rules/:key/switch',
      input: { key, on },
      refused: null,
      says: { key, on },
      done: () => void (on ? claims.off.delete(key) : claims.off.add(key)),
    }
  },
)

export const claimKinds: Kind[] = [
  report,
  mend,
  judges('check', 3),
  judges('score', 3),
  judges('return', 2),
  judges('reject', 1),
  judges('withdraw', 1),
  judges('reverse', 3),
  switchRule,
]
