import { z } from 'zod'
import { documentFile, documentReply, prepareDocument } from '../people/index.ts'
import { endpoint, fields } from '../platform/index.ts'
import { decideBankAccount, enterBankAccount } from './bank-accounts.ts'
import { bankFile } from './bank-file.ts'
import { listBatches, showBatch } from './batches.ts'
import { listPayees } from './list-payees.ts'
import { makeBatch } from './make-batch.ts'
import {
  bankAccountReply,
  batchListReply,
  batchReply,
  newBankAccount,
  newBatchReply,
  payeesReply,
  resultsReply,
} from './payouts.schema.ts'
import { keepReceipt, showReceipt } from './receipts.ts'
import { cancelBatch, releaseBatch } from './release-batch.ts'
import { prepareResults, takeResults } from './take-results.ts'
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
    answer: listPayees,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/bank-accounts',
    summary: "Enter a payee's bank account; a change waits for a second person",
    who: makers,
    body: newBankAccount,
    reply: bankAccountReply,
    command: enterBankAccount,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/bank-accounts/:account/decide',
    summary: 'Let a change of a bank account hold, or not',
    who: settling,
    params: { account: id },
    body: { approve: z.boolean(), reason: text(200, 2).optional() },
    reply: bankAccountReply,
    command: decideBankAccount,
  }),
]

const batches = [
  endpoint({
    method: 'get',
    path: '/places/:place/payout-batches',
    summary: 'Batches for the bank, newest first',
    who: payReaders,
    reply: batchListReply,
    answer: listBatches,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/payout-batches/:batch',
    summary: 'One batch, line by line',
    who: payReaders,
    params: batch,
    reply: batchReply,
    answer: showBatch,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/payout-batches',
    summary: 'Make a batch of what is approved or came back',
    who: makers,
    body: { statements: z.array(id).min(1).max(2000).optional() },
    reply: newBatchReply,
    command: makeBatch,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/payout-batches/:batch/release',
    summary: 'The second hand: the file may be fetched',
    who: approvers,
    params: batch,
    reply: batchReply,
    command: releaseBatch,
  }),
  endpoint({
    method: 'post',
    path: '/places/:place/payout-batches/:batch/cancel',
    summary: 'Undo a batch that was not released; its statements wait again',
    who: settling,
    params: batch,
    reply: batchReply,
    command: cancelBatch,
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
    answer: bankFile,
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
    prepare: prepareResults,
    command: takeResults,
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
    command: keepReceipt,
  }),
  endpoint({
    method: 'get',
    path: '/places/:place/payout-batches/:batch/receipts/:receipt',
    summary: 'A receipt',
    who: payReaders,
    params: { ...batch, receipt: id },
    reply: documentReply,
    answer: showReceipt,
  }),
]

export const payoutRoutes = [...payees, ...batches, ...files]
