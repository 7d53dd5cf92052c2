import { z } from 'zod'
import { documentFile, documentReply, prepareDocument } from '../people/index.ts'
import { endpoint, fields } from '../platform/index.ts'
import { notYet } from './not-yet.ts'
import { payeeKinds, statementStates } from './statements.model.ts'
import {
  approvalsReply,
  deskReply,
  makeReply,
  newCorrection,
  stateReply,
  statementListReply,
  statementReply,
} from './statements.schema.ts'
import { approvers, makers, payReaders, settling } from './who.ts'

const { id, day, text, pageSize } = fields
const statement = { statement: id }

const reading = [
  endpoint({
    method: 'get',
    path: '/places/:place/settlement',
    summary: 'What waits for whom, and what the accounts hold',
    who: payReaders,
    reply: deskReply,
    answer: notYet,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/statements',
    summary: 'Statements, newest first',
    who: payReaders,
    query: {
      state: z.enum(statementStates).optional(),
      kind: z.enum(payeeKinds).optional(),
      household: id.optional(),
      after: id.optional(),
      limit: pageSize.default(50),
    },
    reply: statementListReply,
    answer: notYet,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/statements/:statement',
    summary: 'One statement with its lines, its words and its hands',
    who: payReaders,
    params: statement,
    reply: statementReply,
    answer: notYet,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/statements/:statement/paper',
    summary: 'The signed paper',
    who: payReaders,
    params: statement,
    reply: documentReply,
    answer: notYet,
  }),
]

const making = [
  endpoint({
    method: 'post',
    path: '/places/:place/statements',
    summary: 'Make statements of all that is in none yet, up to the end of a day',
    who: makers,
    body: { upTo: day },
    reply: makeReply,
    command: notYet,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/statements/:statement/confirm-on-paper',
    summary: "The farmer's nod, by the paper they signed",
    who: makers,
    params: statement,
    query: { name: text(80) },
    file: documentFile,
    reply: stateReply,
    prepare: prepareDocument,
    command: notYet,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/statements/:statement/answer',
    summary: 'Answer a dispute; the farmer is asked again',
    who: makers,
    params: statement,
    body: { text: text(400, 2) },
    reply: stateReply,
    command: notYet,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/statements/:statement/corrections',
    summary: 'Propose to put money right, out of the co-op’s own',
    who: makers,
    params: statement,
    body: newCorrection,
    reply: z.strictObject({ id }),
    command: notYet,
  }),
]

const deciding = [
  endpoint({
    method: 'post',
    path: '/places/:place/corrections/:correction/decide',
    summary: 'Let a correction happen, or not',
    who: approvers,
    params: { correction: id },
    body: { approve: z.boolean() },
    reply: stateReply,
    command: notYet,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/statements/approvals',
    summary: 'Approve statements; the second approval puts them in the queue',
    who: approvers,
    body: { statements: z.array(id).min(1).max(500) },
    reply: approvalsReply,
    command: notYet,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/statements/:statement/return',
    summary: 'Give a statement back with a reason; the farmer is asked again',
    who: settling,
    params: statement,
    body: { reason: text(200, 2) },
    reply: stateReply,
    command: notYet,
  }),
]

export const statementRoutes = [...reading, ...making, ...deciding]
