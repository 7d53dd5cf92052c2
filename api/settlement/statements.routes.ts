import { z } from 'zod'
import { documentFile, documentReply, prepareDocument } from '../people/index.ts'
import { endpoint, fields } from '../platform/index.ts'
import { approveStatements, returnStatement } from './approve.ts'
import { decideCorrection, proposeCorrection } from './correct.ts'
import { showDesk } from './desk.ts'
import { makeStatements } from './make-statements.ts'
import { answerDispute, confirmOnPaper } from './nod.ts'
import { listStatements, showPaper, showStatement } from './statements.ts'
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
    answer: showDesk,
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
    answer: listStatements,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/statements/:statement',
    summary: 'One statement with its lines, its words and its hands',
    who: payReaders,
    params: statement,
    reply: statementReply,
    answer: showStatement,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/statements/:statement/paper',
    summary: 'The signed paper',
    who: payReaders,
    params: statement,
    reply: documentReply,
    answer: showPaper,
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
    command: makeStatements,
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
    command: confirmOnPaper,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/statements/:statement/answer',
    summary: 'Answer a dispute; the farmer is asked again',
    who: makers,
    params: statement,
    body: { text: text(400, 2) },
    reply: stateReply,
    command: answerDispute,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/statements/:statement/corrections',
    summary: 'Propose to put money right, out of the co-op’s own',
    who: makers,
    params: statement,
    body: newCorrection,
    reply: z.strictObject({ id }),
    command: proposeCorrection,
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
    command: decideCorrection,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/statements/approvals',
    summary: 'Approve statements; the second approval puts them in the queue',
    who: approvers,
    body: { statements: z.array(id).min(1).max(500) },
    reply: approvalsReply,
    command: approveStatements,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/statements/:statement/return',
    summary: 'Give a statement back with a reason; the farmer is asked again',
    who: settling,
    params: statement,
    body: { reason: text(200, 2) },
    reply: stateReply,
    command: returnStatement,
  }),
]

export const statementRoutes = [...reading, ...making, ...deciding]
