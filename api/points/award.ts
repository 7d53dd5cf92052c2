import { MetAnotherWriter, type Id } from '../platform/index.ts'
import { rulesOf } from './approve.ts'
import { Claims, type Claim } from './claims.model.ts'
import { post, type NewLine } from './post.ts'
import type { Rule } from './rules.model.ts'

/**
 * Posts claims whose notice has ended, each once: the line's key is the claim, and the claim
 * must still be on notice (domain.md, points 3).
 */
export async function award(claims: Id[], at: Date): Promise<void> {
  const found = await Claims.find({ _id: { $in: claims }, state: 'on_notice' })
    .setOptions({ anyPlace: 'the board ends notices of every village' })
    .lean()
  if (found.length !== claims.length) throw new MetAnotherWriter()
  const rules = await rulesOf(found)
  for (const place of new Set(found.map((claim) => claim.place))) {
    const here = found.filter((claim) => claim.place === place)
    const lines = await post(
      place,
      here.map((claim) => lineOf(claim, rules, at)),
    )
    const lineByClaim = new Map(lines.map((line) => [String(line.subject.id), line._id]))
    await Claims.bulkWrite(
      here.map(({ _id }) => ({
        updateOne: {
          filter: { _id, place, state: 'on_notice' },
          update: {
            $set: { state: 'posted', postedAt: at, line: lineByClaim.get(String(_id)) as Id },
            $push: { history: { act: 'post', at } },
          },
        },
      })),
    )
  }
}

function lineOf(claim: Claim, rules: Map<string, Rule>, at: Date): NewLine {
  const rule = rules.get(String(claim.rule)) as Rule
  return {
    household: claim.household,
    kind: claim.points < 0 ? 'deduction' : 'award',
    bucket: rule.bucket,
    points: claim.points,
    key: `claim:${String(claim._id)}`,
    subject: { kind: 'claim', id: claim._id },
    what: claim.what,
    at,
    ...(claim.person ? { person: claim.person } : {}),
    ...(claim.points > 0 ? { earnedAt: at } : {}),
  }
}
