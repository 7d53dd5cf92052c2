import { z } from 'zod'
import { endpoint, fields } from '../platform/index.ts'
import { buyAgain, listAgain } from './buy-again.ts'
import { cancelShare } from './cancel-share.ts'
import { collectShare, donateShare } from './collect.ts'
import { reserveShare } from './reserve-share.ts'
import { againReply, collectedReply, newShare, shareReply } from './shares.schema.ts'
import { listShares, showShare } from './show-shares.ts'
import { takeOver } from './take-over.ts'
import { buyers } from './who.ts'

const { id, empty, text } = fields
const share = { share: id }
const { expectDepositFen: _deposit, weight: _weight, ...whoAndWhere } = newShare

export const shareRoutes = [
  endpoint({
    method: 'post',
    path: '/places/:place/adoption/offers/:offer/shares',
    summary: 'Take units of an offer; they are kept until the deposit is paid',
    who: ['employee', 'steward', 'canteen'],
    params: { offer: id },
    body: newShare,
    reply: shareReply,
    command: reserveShare,
    turns: (input) => [`offer:${input.offer}`],
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/adoption/shares',
    summary: 'My shares; for a steward the home’s too, for a canteen its own',
    who: buyers,
    reply: z.strictObject({ items: z.array(shareReply) }),
    answer: listShares,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/adoption/shares/:share',
    summary: 'One of my shares',
    who: buyers,
    params: share,
    reply: shareReply,
    answer: showShare,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/adoption/shares/:share/cancel',
    summary: 'Give a share back; what was paid comes back',
    who: ['employee', 'steward', 'canteen'],
    params: share,
    reply: shareReply,
    command: cancelShare,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/adoption/shares/:share/donate',
    summary: 'Give what is ready to somebody else',
    who: ['employee', 'steward', 'canteen'],
    params: share,
    body: { to: text(60).describe('whom, in plain words') },
    reply: shareReply,
    command: donateShare,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/adoption/again',
    summary: 'Shares whose buyers did not pay: to be had at once, for what they cost',
    who: buyers,
    reply: z.strictObject({ items: z.array(againReply) }),
    answer: listAgain,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/adoption/again/:share',
    summary: 'Take such a share; all of it is paid at once',
    who: ['employee', 'steward', 'canteen'],
    params: share,
    body: { ...whoAndWhere, expectDueFen: z.int().min(1) },
    reply: shareReply,
    command: buyAgain,
    turns: (input) => [`share:${input.share}`],
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/adoption/collections',
    summary: 'Hand a share over: the code that its buyer shows',
    who: ['clerk', 'steward', 'canteen'],
    body: { code: z.string().max(60).describe('"QA1:…"') },
    reply: collectedReply,
    command: collectShare,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/adoption/shares/:share/take-over',
    summary: 'The co-op takes over a share that nobody else wants',
    who: ['clerk'],
    params: share,
    reply: empty,
    command: takeOver,
  }),
]
