import { documentReply } from '../people/index.ts'
import { endpoint, fields } from '../platform/index.ts'
import { listMyStatements, showMyStatement } from './my-statements.ts'
import { confirmStatement, disputeStatement } from './nod.ts'
import { showMyReceipt } from './receipts.ts'
import { myStatementReply, myStatementsReply, stateReply } from './statements.schema.ts'

const { id, text } = fields
const statement = { statement: id }
const who = ['farmer']

export const myStatementRoutes = [
  endpoint({
    method: 'get',
    path: '/places/:place/my/statements',
    summary: "The household's own statements, and what is in none yet",
    who,
    reply: myStatementsReply,
    answer: listMyStatements,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/my/statements/:statement',
    summary: 'One of them, line by line',
    who,
    params: statement,
    reply: myStatementReply,
    answer: showMyStatement,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/my/statements/:statement/confirm',
    summary: 'It is right: pay it',
    who,
    params: statement,
    reply: stateReply,
    command: confirmStatement,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/my/statements/:statement/dispute',
    summary: 'Something is wrong with it',
    who,
    params: statement,
    body: { text: text(400, 2) },
    reply: stateReply,
    command: disputeStatement,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/my/statements/:statement/receipt',
    summary: "The bank's receipt",
    who,
    params: statement,
    reply: documentReply,
    answer: showMyReceipt,
  }),
]
