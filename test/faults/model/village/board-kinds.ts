import fc from 'fast-check'
import { closeEnded } from '../../../../api/notices/index.ts'
import { expirePoints } from '../../../../api/points/index.ts'
import type { Paper } from '../paper.ts'
import type { Who } from '../people.ts'
import {
  asks,
  does,
  expectSame,
  pick,
  pickFitting,
  whichOne,
  type Foreseen,
  type Kind,
} from '../step.ts'
import type { Town } from '../town.ts'
import { acts, someClaimsFor, whyNot } from './claim-acts.ts'
import type { PaperClaim } from './claims-paper.ts'

const count = fc.integer({ min: 1, max: 6 })

/** The group's round, or the council's meeting: each claim has an outcome of its own. */
function manyAtOnce(act: 'check' | 'score', weight: number): Kind {
  const drawn = fc.record({ ...whichOne, who: fc.nat(2), count })
  return asks(`${act} many`, weight, drawn, ({ claims }, what) => {
    const { by, to } = acts[act]
    const who = pick(by, what.who)!
    const some = someClaimsFor(claims.claims, act, what)
    if (some.length === 0) return null
    const outcomes = some.map((claim) => whyNot(act, who, claim) ?? to)
    return {
      who,
      route: `post /places/:place/claims/${act}s`,
      input: {
        claims: some.map(({ id }) => id),
        ...(act === 'score' ? { present: 5, agreed: 4 } : {}),
      },
      refused: null,
      says: {
        results: some.map(({ id }, at) => ({ claim: id, outcome: outcomes[at], points: null })),
      },
      done: () => {
        for (const claim of some.filter((_, at) => outcomes[at] === to)) {
          claim.state = to
          claim.by[act === 'check' ? 'checked' : 'scored'] = who
          if (act === 'score') claim.points = claim.asked
        }
      },
    }
  })
}

/** Everything that was scored is approved at once, as far as the caps leave anything of it. */
export function approval(paper: Paper, who: Who, some: readonly PaperClaim[]): Foreseen {
  const { claims, now } = paper
  const allowed = some.filter((claim) => !whyNot('approve', who, claim))
  const granted = claims.granted(allowed)
  const points = new Map(allowed.map((claim, at) => [claim, granted[at]!]))
  const hung = allowed.filter((claim) => points.get(claim) !== 0)
  const results = some.map((claim) => ({
    claim: claim.id,
    outcome: whyNot('approve', who, claim) ?? (hung.includes(claim) ? 'on_notice' : 'cap_reached'),
    points: points.get(claim) ?? null,
  }))
  return {
    who,
    route: 'post /places/:place/claims/approvals',
    input: { claims: some.map(({ id }) => id) },
    refused: null,
    says: { approved: hung.length, results },
    ...(hung.length > 0 && {
      done: async ({ notice }, town) => {
        for (const claim of hung) claims.hang(claim, points.get(claim)!, who, now)
        await learnEntries(town, notice, hung)
      },
    }),
  }
}

/** The sheet has them in the order of the households' codes. */
async function learnEntries(town: Town, notice: string, hung: readonly PaperClaim[]) {
  const asked = { who: null, route: 'get /public/notices/:notice', input: { notice } }
  const { reply } = await town.ask(asked)
  const ordered = [...hung].sort((a, b) => a.household - b.household)
  const shown = (reply.entries as { id: string; points: number; state: string }[]).map(
    (each) => each,
  )
  expectSame(
    'points on the sheet',
    shown.map((each) => each.points),
    ordered.map((claim) => claim.points),
  )
  for (const [at, claim] of ordered.entries()) claim.entry!.id = shown[at]!.id
}

const approve = asks(
  'approve',
  9,
  fc.record({ ...whichOne, who: fc.constantFrom<Who>('approver', 'council'), count }),
  (paper, { who, ...which }) => {
    const some = someClaimsFor(paper.claims.claims, 'approve', which)
    return some.length === 0 ? null : approval(paper, who, some)
  },
)

const object = asks('object', 3, fc.record(whichOne), ({ claims, now }, which) => {
  const hung = claims.claims.filter((claim) => claim.entry)
  const isOpen = ({ entry }: PaperClaim) =>
    entry?.state === 'disputed' || (entry?.state === 'up' && entry.endsAt > now)
  const claim = pickFitting(hung, isOpen, which)
  if (!claim?.entry) return null
  return {
    who: null,
    route: 'post /public/entries/:entry/objections',
    input: { entry: claim.entry.id, text: '那天没有看见他们扫' },
    neverOverHttp: true,
    refused: isOpen(claim) ? null : 'notice_ended',
    done: ({ id }) => {
      claim.entry!.state = 'disputed'
      claim.state = 'disputed'
      claims.objections.push({ id, claim })
    },
  }
})

const decide = asks(
  'decide',
  4,
  fc.record({
    ...whichOne,
    who: fc.constantFrom<Who>('elder', 'elder', 'elder', 'council', 'approver'),
    outcome: fc.constantFrom('stands' as const, 'struck' as const),
  }),
  ({ claims }, { who, outcome, ...which }) => {
    const isOpen = ({ claim }: { claim: PaperClaim }) => claim.state === 'disputed'
    const objection = pickFitting(claims.objections, isOpen, which)
    if (!objection) return null
    const { claim, id } = objection
    const hadAHand = Object.values(claim.by).includes(who)
    return {
      who,
      route: 'post /places/:place/objections/:objection/decision',
      input: { objection: id, outcome, reasons: '议事会看过了' },
      refused: hadAHand ? 'had_a_hand' : claim.state === 'disputed' ? null : 'already_decided',
      says: { outcome, entry: claim.entry?.id },
      done: () => {
        claim.entry!.state = outcome === 'stands' ? 'up' : 'struck'
        if (outcome === 'struck') claims.giveBack(claim)
        claim.state = outcome === 'stands' ? 'on_notice' : 'rejected'
      },
    }
  },
)

const everyHousehold = (paper: Paper) => paper.books.map((_, index) => `household ${index}`)

/** The job of the board, at times twice at once. */
const close = does('close notices', 6, fc.record({ twice: fc.nat(2).map((each) => each === 0) }), {
  may: () => true,
  run: async (paper, town, { twice }) => {
    const runs = await Promise.all(twice ? [closeEnded(), closeEnded()] : [closeEnded()])
    const ended = runs.reduce((sum, each) => sum + each, 0)
    expectSame('entries that ended', ended, paper.claims.close(paper.now))
    town.tally.count('close notices', null)
    return everyHousehold(paper)
  },
})

const expire = does('expire points', 3, fc.constant({}), {
  may: () => true,
  run: async (paper, town) => {
    expectSame('points that expired', await expirePoints(), paper.expirePoints())
    town.tally.count('expire points', null)
    return everyHousehold(paper)
  },
})

export const boardKinds: Kind[] = [
  manyAtOnce('check', 5),
  manyAtOnce('score', 5),
  approve,
  object,
  decide,
  close,
  expire,
]
