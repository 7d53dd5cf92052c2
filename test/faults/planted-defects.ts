import type { Change, Run } from './planted.ts'

export interface Defect {
  what: string
  changes: readonly Change[]
  run: Run
  /** What the harness says of it. */
  shows: readonly RegExp[]
}

/** A story of the village, and one of two servers: short, but with all that is needed in it. */
export const village: Run = { part: 'model', seed: 0, count: 150 }
export const twoServers: Run = { part: 'servers', seed: 1, count: 1 }

/**
 * The product defends itself in depth: where one defence hides that another is gone, all that do
 * are taken away together, and each is named.
 */
export const defects: readonly Defect[] = [
  {
    what: 'a balance moved without its guards: neither the spending nor the ledger looks at it',
    changes: [
      { file: 'api/points/spend.ts', from: 'if (has.earned < earned) {', to: 'if (false) {' },
      {
        file: 'api/points/post.ts',
        from: 'if (mustBeCovered && account[kept.bucket] < 0) {',
        to: 'if (mustBeCovered && false) {',
      },
    ],
    run: village,
    shows: [/the paper says "points_short", the product null/],
  },
  {
    what: 'a missing unique index: one act may be claimed by two who report it at the same moment',
    changes: [
      {
        file: 'api/points/claims.model.ts',
        from: "{ unique: true, partialFilterExpression: { act: { $exists: true } }, name: 'one_claim_an_act' }",
        to: "{ partialFilterExpression: { act: { $exists: true } }, name: 'one_claim_an_act' }",
      },
    ],
    run: village,
    shows: [/report at once, .* in any order: the paper says "act_claimed", the product "done"/],
  },
  {
    what: 'a retry that doubles: the key is neither looked for nor kept once',
    changes: [
      {
        file: 'api/platform/write.ts',
        from: 'const earlier = await Writes.findById(actor.key).lean()',
        to: 'const earlier = null as Write | null',
      },
      { file: 'api/platform/write.ts', from: '_id: key,', to: '_id: key + Math.random(),' },
    ],
    run: village,
    shows: [/the answer to post .*, sent again: the paper says/],
  },
  {
    what: 'the notice job without its lock, and without the guards that make two runs one',
    changes: [
      {
        file: 'api/platform/jobs.ts',
        from: "mongo: database() as never, collection: 'jobs' })",
        to: "mongo: database() as never, collection: 'jobs' + process.pid })",
      },
      {
        file: 'api/notices/close.ts',
        from: 'const closed = await transact(() => closeBatch(now))',
        to: 'const found = await hasHung(now)\n    const closed = await transact(() => closeBatch(found, now))',
      },
      {
        file: 'api/notices/close.ts',
        from: 'async function closeBatch(now: Date): Promise<number> {\n  const found = await Entries',
        to: 'const hasHung = (now: Date) =>\n  Entries',
      },
      {
        file: 'api/notices/close.ts',
        from: '    .lean()\n  if (found',
        to: '    .lean()\nasync function closeBatch(found: { _id: Id; subject: { kind: string; id: Id } }[], now: Date) {\n  if (found',
      },
      {
        file: 'api/notices/close.ts',
        from: "{ _id: { $in: ids }, state: 'up' }",
        to: '{ _id: { $in: ids } }',
      },
      {
        file: 'api/notices/close.ts',
        from: 'modifiedCount !== ids.length',
        to: 'modifiedCount < 0',
      },
      {
        file: 'api/points/award.ts',
        from: "{ _id: { $in: claims }, state: 'on_notice' }",
        to: '{ _id: { $in: claims } }',
      },
      {
        file: 'api/points/award.ts',
        from: "filter: { _id, place, state: 'on_notice' }",
        to: 'filter: { _id, place }',
      },
      {
        file: 'api/points/award.ts',
        from: 'key: `claim:${String(claim._id)}`,',
        to: "key: `claim:${String(claim._id)}${claim.state === 'posted' ? process.pid : ''}`,",
      },
    ],
    run: twoServers,
    shows: [/and was posted 2 times/],
  },
]
