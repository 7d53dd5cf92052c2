import { z } from 'zod'
import { endpoint, fields, routes } from '../platform/index.ts'
import { workTeam } from '../people/index.ts'
import { noticeQr, showBoard, showNotice } from './board.ts'
import { boardReply, noticeReply, objectionReply } from './notices.schema.ts'
import { decideObjection, deciders, listObjections, raiseObjection } from './object.ts'

const { id, day, text } = fields
const stateOpen = z.enum(['open', 'decided']).default('open')

export const noticeRoutes = routes('notices', [
  endpoint({
    method: 'get',
    path: '/public/boards/:code',
    summary: "What hangs on a village's board",
    who: 'anyone',
    params: { code: z.string().regex(/^[0-9a-z-]{2,24}$/) },
    reply: boardReply,
    answer: showBoard,
  }),
  endpoint({
    method: 'get',
    path: '/public/notices/:notice',
    summary: 'One notice, masked',
    who: 'anyone',
    params: { notice: id },
    reply: noticeReply,
    answer: showNotice,
  }),
  endpoint({
    method: 'get',
    path: '/public/notices/:notice/qr',
    summary: 'QR code that leads to the notice',
    who: 'anyone',
    params: { notice: id },
    query: { origin: z.url({ protocol: /^https?$/ }).max(120) },
    reply: { fileTypes: ['image/svg+xml'] },
    answer: noticeQr,
  }),
  endpoint({
    method: 'post',
    path: '/public/entries/:entry/objections',
    summary: 'Speak up against an entry, with or without a name',
    who: 'anyone',
    perMinute: 10,
    params: { entry: id },
    body: {
      text: text(500, 4),
      name: text(30).optional(),
      phone: z
        .string()
        .regex(/^\+?[0-9-]{7,18}$/)
        .optional(),
    },
    reply: z.strictObject({ id, answerBy: day }),
    command: raiseObjection,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/objections',
    summary: 'Objections, those that wait longest first',
    who: workTeam,
    query: { state: stateOpen },
    reply: z.strictObject({ items: z.array(objectionReply), answerWorkdays: z.int() }),
    answer: listObjections,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/objections/:objection/decision',
    summary: 'Decide an objection, with reasons',
    who: deciders,
    params: { objection: id },
    body: { outcome: z.enum(['stands', 'struck']), reasons: text(500, 4) },
    reply: z.strictObject({ outcome: z.enum(['stands', 'struck']), entry: id }),
    command: decideObjection,
  }),
])
