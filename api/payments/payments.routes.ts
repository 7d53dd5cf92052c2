import { z } from 'zod'
import { endpoint, fields, routes } from '../platform/index.ts'
import {
  listBankLines,
  matchLine,
  prepareStatement,
  sendBack,
  takeStatement,
} from './bank-lines.ts'
import { checkMoneyHere } from './check-money.ts'
import { receiveEvent } from './events.ts'
import { readTransfers, showAccounts } from './ledger.ts'
import {
  accountKind,
  accountName,
  bankLineReply,
  bankLineStates,
  beginReply,
  eventFile,
  method,
  paymentReply,
  refundReply,
  statementFile,
  transferReply,
} from './payments.schema.ts'
import { refundStates } from './payments.model.ts'
import { finishByHand } from './send-refund.ts'
import {
  beginPayment,
  listDue,
  listRefunds,
  lookAgain,
  paymentsOf,
  showPayment,
} from './show-payment.ts'
import { welfareRoutes } from './welfare.routes.ts'

const { id, text, pageSize, empty } = fields
const buyers = ['employee', 'steward', 'canteen', 'welfare_officer']
const cashiers = ['settlement_clerk']
const readers = ['clerk', 'settlement_clerk', 'settlement_approver', 'finance_viewer', 'supervisor']
const reference = text(60, 4).describe("the bank's reference of the transfer")

const buyerRoutes = [
  endpoint({
    method: 'get',
    path: '/places/:place/payments',
    summary: 'What I, or the home or canteen I buy for, still have to pay',
    who: buyers,
    reply: z.strictObject({ items: z.array(paymentReply) }),
    answer: listDue,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/payments/:payment',
    summary: 'One payment, and what was tried',
    who: buyers,
    params: { payment: id },
    reply: paymentReply,
    answer: showPayment,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/payments/:payment/begin',
    summary: 'Begin to pay by a method, or go on with what was begun',
    who: buyers,
    params: { payment: id },
    body: { method },
    reply: beginReply,
    answer: beginPayment,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/payments/:payment/look',
    summary: 'Ask how it stands, coming back from the bank',
    who: buyers,
    params: { payment: id },
    reply: paymentReply,
    answer: lookAgain,
  }),
]

const sellerRoutes = [
  endpoint({
    method: 'get',
    path: '/places/:place/subjects/:subject/payments',
    summary: 'What was paid and given back for an order or a share',
    who: readers,
    params: { subject: id },
    reply: z.strictObject({ items: z.array(paymentReply) }),
    answer: paymentsOf,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/refunds',
    summary: 'Refunds, newest first',
    who: readers,
    query: { state: z.enum(refundStates).optional() },
    reply: z.strictObject({ items: z.array(refundReply) }),
    answer: listRefunds,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/refunds/:refund/done',
    summary: 'It was paid back by transfer, under this reference',
    who: cashiers,
    params: { refund: id },
    body: { reference },
    reply: z.strictObject({ id, state: z.literal('done') }),
    command: finishByHand,
  }),
]

const bankRoutes = [
  endpoint({
    method: 'post',
    path: '/places/:place/bank-statements',
    summary: "Take a bank's statement in: matched by memo code and sum, each line once",
    who: cashiers,
    file: statementFile,
    reply: z.strictObject({
      lines: z.int(),
      matched: z.int(),
      waiting: z.int(),
      again: z.int().describe('lines that had come in before'),
    }),
    prepare: prepareStatement,
    command: takeStatement,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/bank-lines',
    summary: 'Lines of bank statements',
    who: [...readers, ...cashiers],
    query: { state: z.enum(bankLineStates).optional() },
    reply: z.strictObject({ items: z.array(bankLineReply) }),
    answer: listBankLines,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/bank-lines/:line/match',
    summary: 'Say which payment a line was for, by its memo code',
    who: cashiers,
    params: { line: id },
    body: { memo: text(20, 10) },
    reply: z.strictObject({ id, state: z.literal('matched') }),
    command: matchLine,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/bank-lines/:line/send-back',
    summary: 'It was sent back, under this reference',
    who: cashiers,
    params: { line: id },
    body: { reference },
    reply: z.strictObject({ id, state: z.literal('sent_back') }),
    command: sendBack,
  }),
]

const ledgerRoutes = [
  endpoint({
    method: 'get',
    path: '/places/:place/money/accounts',
    summary: 'What lies on the accounts of each kind, here and below',
    who: readers,
    reply: z.strictObject({
      items: z.array(z.strictObject({ kind: accountKind, fen: z.int(), accounts: z.int() })),
    }),
    answer: showAccounts,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/money/transfers',
    summary: 'Lines of the money ledger, newest first',
    who: readers,
    query: {
      account: accountName.optional(),
      subject: id.optional(),
      before: id.optional(),
      limit: pageSize.default(50),
    },
    reply: z.strictObject({ items: z.array(transferReply), next: id.nullable() }),
    answer: readTransfers,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/money/check',
    summary: 'Proof that every account is the sum of its transfers',
    who: [...readers, 'administrator'],
    reply: z.strictObject({
      balanced: z.boolean(),
      problems: z.array(
        z.strictObject({
          what: z.string(),
          id: z.string(),
          details: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
    answer: checkMoneyHere,
  }),
  endpoint({
    method: 'post',
    path: '/payments/events',
    summary: "The gateway's events, signed over the raw bytes",
    who: 'anyone',
    file: eventFile,
    reply: empty,
    answer: receiveEvent,
  }),
]

export const paymentRoutes = routes('payments', [
  ...buyerRoutes,
  ...sellerRoutes,
  ...bankRoutes,
  ...ledgerRoutes,
  ...welfareRoutes,
])
