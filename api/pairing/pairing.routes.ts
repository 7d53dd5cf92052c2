import { z } from 'zod'
import { documentFile, documentReply, prepareDocument } from '../people/index.ts'
import { endpoint, fields, routes } from '../platform/index.ts'
import { readAgreement, signAgreement } from './agreement.ts'
import { dutyRoutes } from './duties.routes.ts'
import { showMenu } from './duty-menu.ts'
import { agreementReaders, managers, readers } from './find.ts'
import { listOverdue } from './overdue.ts'
import { listPairings, showPairing } from './page.ts'
import { listHomes, pair } from './pair.ts'
import { stages } from './pairing.model.ts'
import {
  homesReply,
  menuReply,
  newDuty,
  overdueReply,
  pairingListReply,
  pairingPageReply,
} from './pairing.schema.ts'
import { endPairing, moveOn } from './stage.ts'
import { visitRoutes } from './visits.routes.ts'

const { id, day, text, pageSize } = fields
const note = text(200, 0).default('')

const lists = [
  endpoint({
    method: 'get',
    path: '/places/:place/pairings',
    summary: 'Pairs of homes and farm households, seen from either side',
    who: readers,
    query: {
      state: z.enum(['active', 'ended']).default('active'),
      after: id.optional(),
      limit: pageSize.default(50),
    },
    reply: pairingListReply,
    answer: listPairings,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/pairings/overdue',
    summary: 'Duties that are late, the longest first',
    who: readers,
    reply: overdueReply,
    answer: listOverdue,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/pairings/menu',
    summary: 'The duties offered when a pair is made',
    who: managers,
    reply: menuReply,
    answer: showMenu,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/pairings/homes',
    summary: 'Homes of the county, to pair with',
    who: ['clerk', 'administrator'],
    query: { search: text(30).optional() },
    reply: homesReply,
    answer: listHomes,
  }),
]

const pairRoutes = [
  endpoint({
    method: 'post',
    path: '/places/:place/pairings',
    summary: 'Pair a household of the village with a home',
    who: ['clerk', 'administrator'],
    body: {
      home: z
        .string()
        .regex(/^[0-9a-z-]{2,24}$/)
        .describe("the home's code"),
      household: id,
      since: day.optional(),
      note,
      duties: z.array(newDuty).max(30).optional().describe('the whole menu when left out'),
    },
    reply: pairingPageReply,
    turns: ({ household }) => [household],
    command: pair,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/pairings/:pairing',
    summary: 'The page that both sides see',
    who: readers,
    params: { pairing: id },
    reply: pairingPageReply,
    answer: showPairing,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/pairings/:pairing/stage',
    summary: 'Move on to the next stage',
    who: managers,
    params: { pairing: id },
    body: { stage: z.enum(stages), on: day.optional(), note },
    reply: pairingPageReply,
    turns: ({ pairing }) => [pairing],
    command: moveOn,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/pairings/:pairing/end',
    summary: 'End it, with the reason; from then on it is only read',
    who: managers,
    params: { pairing: id },
    body: { reason: text(100, 2) },
    reply: pairingPageReply,
    turns: ({ pairing }) => [pairing],
    command: endPairing,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/pairings/:pairing/agreement',
    summary: 'The signed agreement, as PDF or picture',
    who: managers,
    params: { pairing: id },
    query: { name: text(80) },
    file: documentFile,
    reply: pairingPageReply,
    prepare: prepareDocument,
    turns: ({ pairing }) => [pairing],
    command: signAgreement,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/pairings/:pairing/agreement',
    summary: 'The signed agreement, to save',
    who: agreementReaders,
    params: { pairing: id },
    reply: documentReply,
    answer: readAgreement,
  }),
]

export const pairingRoutes = routes('pairing', [
  ...lists,
  ...pairRoutes,
  ...dutyRoutes,
  ...visitRoutes,
])
