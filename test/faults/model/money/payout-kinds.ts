import fc from 'fast-check'
import type { Paper } from '../paper.ts'
import type { Who } from '../people.ts'
import { asks, pickFitting, whichOne, type Foreseen, type Kind } from '../step.ts'
import type { PaperPayout, PaperPayoutBatch } from './settling-paper.ts'

const touches = ['statements', 'payees', 'money']

export function batchOf({ settling }: Paper): Foreseen {
  const ready = settling.statements.filter(
    ({ state }) => state === 'approved' || state === 'failed',
  )
  return {
    who: 'cashier',
    route: 'post /places/:place/payout-batches',
    refused: ready.length === 0 ? 'batch_empty' : null,
    says: { leftOut: [] },
    done: ({ batch }) => {
      const payouts = batch.lines.map((line: { code: string; statement: string }): PaperPayout => {
        const statement = ready.find(({ id }) => id === line.statement)!
        statement.state = 'in_batch'
        return { code: line.code, statement, state: 'made' }
      })
      settling.batches.push({ id: batch.id, state: 'made', by: 'cashier', payouts })
    },
    touches,
  }
}

const makeBatch = asks('make a batch', 2, fc.constant({}), batchOf)

const fresh = ({ state }: PaperPayoutBatch) => state === 'made'

export function releaseOf(batch: PaperPayoutBatch, who: Who): Foreseen {
  return {
    who,
    route: 'post /places/:place/payout-batches/:batch/release',
    input: { batch: batch.id },
    refused: batch.state !== 'made' ? 'batch_state' : batch.by === who ? 'had_a_hand' : null,
    says: { state: 'released' },
    done: () => {
      batch.state = 'released'
      for (const { statement } of batch.payouts) statement.state = 'sent'
    },
    touches,
  }
}

const release = asks(
  'release a batch',
  5,
  fc.record({ ...whichOne, who: fc.constantFrom<Who>('first', 'second', 'cashier') }),
  ({ settling }, { who, ...which }) => {
    const batch = pickFitting(settling.batches, fresh, which)
    return batch ? releaseOf(batch, who) : null
  },
)

const cancel = asks('cancel a batch', 1, fc.record(whichOne), ({ settling }, which) => {
  const batch = pickFitting(settling.batches, fresh, which)
  if (!batch) return null
  return {
    who: 'cashier',
    route: 'post /places/:place/payout-batches/:batch/cancel',
    input: { batch: batch.id },
    refused: fresh(batch) ? null : 'batch_state',
    says: { state: 'cancelled' },
    done: () => {
      batch.state = 'cancelled'
      for (const payout of batch.payouts) {
        payout.state = 'cancelled'
        payout.statement.state = 'approved'
      }
    },
    touches,
  }
})

/** The bank's answer to some lines of a batch: paid, failed, or left out of this file. */
const answers = fc.array(fc.constantFrom('paid', 'paid', 'paid', 'failed', null), {
  minLength: 6,
  maxLength: 6,
})

const results = asks(
  'take results in',
  6,
  fc.record({ ...whichOne, answers }),
  ({ settling }, { answers, ...which }) => {
    const batch = pickFitting(settling.batches, ({ state }) => state === 'released', which)
    if (!batch) return null
    const lines = batch.payouts.flatMap((payout, at) => {
      const answer = answers[at % answers.length]
      return answer ? [{ payout, answer }] : []
    })
    if (lines.length === 0) return null
    const news = lines.filter(({ payout }) => payout.state === 'made')
    const count = (answer: string) => news.filter((line) => line.answer === answer).length
    const isOver = batch.payouts.filter(({ state }) => state === 'made').length === news.length
    return {
      who: 'cashier',
      route: 'post /places/:place/payout-batches/:batch/results',
      input: { batch: batch.id, bytes: fileOf(lines) },
      refused: whyNot(batch, lines),
      says: {
        ...{ paid: count('paid'), failed: count('failed') },
        knownBefore: lines.length - news.length,
        state: isOver ? 'answered' : batch.state,
      },
      done: () => {
        for (const { payout, answer } of news) payout.state = payout.statement.state = answer
        if (isOver) batch.state = 'answered'
      },
      touches,
    }
  },
)

interface Line {
  payout: PaperPayout
  answer: 'paid' | 'failed'
}

function whyNot({ state }: PaperPayoutBatch, lines: readonly Line[]): string | null {
  if (state !== 'released' && state !== 'answered') return 'batch_not_released'
  const otherwise = lines.some(({ payout, answer }) => {
    return payout.state !== 'made' && payout.state !== answer
  })
  return otherwise ? 'results_bad' : null
}

function fileOf(lines: readonly Line[]): Buffer {
  const rows = lines.map(({ payout: { code }, answer }) =>
    answer === 'paid' ? `${code},成功,,B${code.slice(-4)}` : `${code},失败,账号不对,`,
  )
  return Buffer.from(['付款编号,结果,原因,银行流水号', ...rows].join('\r\n'))
}

export const payoutKinds: Kind[] = [makeBatch, release, cancel, results]
