import { z } from 'zod'
import { endpoint, fields } from '../platform/index.ts'
import { workTeam } from '../people/index.ts'
import { approveClaims } from './approve.ts'
import { claimStates } from './claims.model.ts'
import { listClaims, presentOne, showClaim } from './desk.ts'
import { checkClaims, scoreClaims } from './judge-many.ts'
import { checkClaim, rejectClaim, returnClaim, scoreClaim, withdrawClaim } from './judge.ts'
import {
  approvalsReply,
  claimDetailReply,
  claimListReply,
  newClaim,
  outcomesReply,
} from './points.schema.ts'
import { reverseClaim } from './reverse.ts'
import { resubmitClaim, submitClaim } from './submit.ts'

const { id, text, points, pageSize } = fields
const claim = { claim: id }
const reason = { reason: text(200, 2) }
const some = z.array(id).min(1).max(500)
const members = z.int().min(1).max(99)

const reading = [
  endpoint({
    method: 'get',
    path: '/places/:place/claims',
    summary: 'Claims by state, those that wait longest first',
    who: workTeam,
    query: {
      state: z.enum(claimStates).optional(),
      group: text(12).optional(),
      rule: text(40).optional(),
      household: id.optional(),
      after: z
        .string()
        .regex(/^\d{1,15}_[0-9a-f]{24}$/)
        .optional(),
      limit: pageSize.default(50),
    },
    reply: claimListReply,
    answer: listClaims,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/claims/:claim',
    summary: 'One claim with its history, its caps and what you may do',
    who: workTeam,
    params: claim,
    reply: claimDetailReply,
    answer: showClaim,
  }),
]

const reporting = [
  endpoint({
    method: 'post',
    path: '/places/:place/claims',
    summary: 'Report an act',
    who: ['liaison', 'keeper'],
    body: { ...newClaim, draft: z.boolean().optional() },
    reply: claimDetailReply,
    command: async (actor, input) => presentOne(actor, await submitClaim(actor, input)),
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/claims/:claim/submit',
    summary: 'Hand in a draft, or a returned claim that was mended',
    who: ['liaison', 'keeper'],
    params: claim,
    body: newClaim,
    reply: claimDetailReply,
    command: async (actor, input) => presentOne(actor, await resubmitClaim(actor, input)),
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/claims/:claim/withdraw',
    summary: 'Withdraw what you reported',
    who: ['liaison', 'keeper'],
    params: claim,
    body: reason,
    reply: claimDetailReply,
    command: async (actor, input) => presentOne(actor, await withdrawClaim(actor, input)),
  }),
]

const judging = [
  endpoint({
    method: 'post',
    path: '/places/:place/claims/:claim/check',
    summary: 'The liaison found it as reported',
    who: ['liaison'],
    params: claim,
    body: { note: text(200).optional() },
    reply: claimDetailReply,
    command: async (actor, input) => presentOne(actor, await checkClaim(actor, input)),
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/claims/:claim/score',
    summary: "The council's score",
    who: ['council'],
    params: claim,
    body: {
      points: points.optional(),
      present: members,
      agreed: members,
      note: text(200).optional(),
    },
    reply: claimDetailReply,
    command: async (actor, input) => presentOne(actor, await scoreClaim(actor, input)),
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/claims/checks',
    summary: 'The liaison found all of these as reported',
    who: ['liaison'],
    body: { claims: some, note: text(200).optional() },
    reply: outcomesReply,
    command: checkClaims,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/claims/scores',
    summary: "The council's meeting agreed to all of these as the rules give them",
    who: ['council'],
    body: { claims: some, present: members, agreed: members, note: text(200).optional() },
    reply: outcomesReply,
    command: scoreClaims,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/claims/approvals',
    summary: 'Approve up to 500 claims and put them on notice in one step',
    who: ['approver'],
    body: { claims: some },
    reply: approvalsReply,
    command: approveClaims,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/claims/:claim/return',
    summary: 'Return it to be mended',
    who: ['liaison', 'council', 'approver'],
    params: claim,
    body: reason,
    reply: claimDetailReply,
    command: async (actor, input) => presentOne(actor, await returnClaim(actor, input)),
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/claims/:claim/reject',
    summary: 'Reject it, with the reason',
    who: ['council', 'approver'],
    params: claim,
    body: reason,
    reply: claimDetailReply,
    command: async (actor, input) => presentOne(actor, await rejectClaim(actor, input)),
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/claims/:claim/reverse',
    summary: 'Put a posted mistake right',
    who: ['approver'],
    params: claim,
    body: reason,
    reply: claimDetailReply,
    command: async (actor, input) => presentOne(actor, await reverseClaim(actor, input)),
  }),
]

export const claimRoutes = [...reading, ...reporting, ...judging]
