import { z } from 'zod'
import { endpoint, fields } from '../platform/index.ts'
import { readers, visitors } from './find.ts'
import { pairingPageReply, visitsReply } from './pairing.schema.ts'
import { cancelVisit, listVisits, planVisit, showVisitPhoto, writeVisit } from './visits.ts'

const { id, day, text, pageSize } = fields
const note = text(200, 0).default('')
const went = z.int().min(1).max(200).describe('how many go')

export const visitRoutes = [
  endpoint({
    method: 'get',
    path: '/places/:place/pairings/:pairing/visits',
    summary: 'Visits that were made, newest first',
    who: readers,
    params: { pairing: id },
    query: { after: id.optional(), limit: pageSize.default(20) },
    reply: visitsReply,
    answer: listVisits,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/pairings/:pairing/visits/planned',
    summary: 'Plan a visit',
    who: visitors,
    params: { pairing: id },
    body: { on: day, note, went: went.default(1) },
    reply: pairingPageReply,
    turns: ({ pairing }) => [pairing],
    command: planVisit,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/pairings/:pairing/visits',
    summary: 'Write down a visit that was made, planned before or not',
    who: visitors,
    params: { pairing: id },
    body: {
      visit: id.optional().describe('the planned visit it was'),
      on: day,
      note,
      went,
      photos: z.array(id).max(9).default([]),
    },
    reply: pairingPageReply,
    turns: ({ pairing }) => [pairing],
    command: writeVisit,
  }),
  endpoint({
    method: 'delete',
    path: '/places/:place/pairings/:pairing/visits/:visit',
    summary: 'Take a planned visit off',
    who: visitors,
    params: { pairing: id, visit: id },
    reply: pairingPageReply,
    turns: ({ pairing }) => [pairing],
    command: cancelVisit,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/pairings/:pairing/photos/:photo',
    summary: 'A picture of a visit',
    who: readers,
    params: { pairing: id, photo: id },
    reply: { fileTypes: ['image/webp'] },
    answer: showVisitPhoto,
  }),
]
