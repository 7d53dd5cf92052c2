import { z } from 'zod'
import { documentFile, documentReply, prepareDocument } from '../people/index.ts'
import { endpoint, fields } from '../platform/index.ts'
import { notYet } from './not-yet.ts'
import {
  bankAccountReply,
  batchListReply,
  batchReply,
  newBankAccount,
  newBatchReply,
  payeesReply,
  resultsReply,
} from './payouts.schema.ts'
import { approvers, makers, payReaders, settling } from './who.ts'

const { id, text } = fields
const batch = { batch: id }

const payees = [
  endpoint({
    method: 'get',
    path: '/places/:place/payees',
    summary: 'Who is paid, what they have, and by which account',
    who: payReaders,
    reply: payeesReply,
    answer: notYet,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/bank-accounts',
    summary: "Enter a payee's bank account; a change waits for a second person",
    who: makers,
    body: newBankAccount,
    reply: bankAccountReply,
    command: notYet,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/bank-accounts/:account/decide',
    summary: 'Let a change of a bank account hold, or not',
    who: settling,
    params: { account: id },
    body: { approve: z.boolean(), reason: text(200, 2).optional() },
    reply: bankAccountReply,
    command: notYet,
  }),
]

const batches = [
  endpoint({
    method: 'get',
    path: '/places/:place/payout-batches',
    summary: 'Batches for the bank, newest first',
    who: payReaders,
    reply: batchListReply,
    answer: notYet,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/payout-batches/:batch',
    summary: 'One batch, line by line',
    who: payReaders,
    params: batch,
    reply: batchReply,
    answer: notYet,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/payout-batches',
    summary: 'Make a batch of what is approved or came back',
    who: makers,
    body: { statements: z.array(id).min(1).max(2000).optional() },
    reply: newBatchReply,
    command: notYet,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/payout-batches/:batch/release',
    summary: 'The second hand: the file may be fetched',
    who: approvers,
    params: batch,
    reply: batchReply,
    command: notYet,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/payout-batches/:batch/cancel',
    summary: 'Undo a batch that was not released; its statements wait again',
    who: settling,
    params: batch,
    reply: batchReply,
    command: notYet,
  }),
]

const files = [
  endpoint({
    method: 'get',
    path: '/places/:place/payout-batches/:batch/file',
    summary: "The bank's file, once two people have released it",
    who: settling,
    params: batch,
    reply: { fileTypes: ['text/csv'] },
    answer: notYet,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/payout-batches/:batch/results',
    summary: "The bank's answer: all of the file or nothing",
    who: makers,
    params: batch,
    file: { types: ['text/csv'], limit: 2_000_000 },
    reply: resultsReply,
    turns: (input) => [input.batch],
    command: notYet,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/payout-batches/:batch/receipts',
    summary: "Keep the bank's receipt, of the batch or of one payout",
    who: settling,
    params: batch,
    query: { name: text(80), payout: id.optional() },
    file: documentFile,
    reply: z.strictObject({ id }),
    prepare: prepareDocument,
    command: notYet,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/payout-batches/:batch/receipts/:receipt',
    summary: 'A receipt',
    who: payReaders,
    params: { ...batch, receipt: id },
    reply: documentReply,
    answer: notYet,
  }),
]

export const payoutRoutes = [...payees, ...batches, ...files]
