import { lookAfterAdoption } from '../../../api/adoption/index.ts'
import type { Actor } from '../../../api/platform/index.ts'
import { ask } from '../ask.ts'
import { dayAgo, on } from '../days-ago.ts'
import type { Traders } from './people.ts'

interface Statement {
  id: string
  state: string
  payee: { kind: string }
}

/** Every payee's account at the bank: made-up numbers of a made-up bank. */
export async function bankAccounts({ settlement }: Traders, farmers: readonly Actor[]) {
  await on(320, 9, async () => {
    const add = (facts: object, index: number) =>
      ask(settlement, 'post /places/:place/bank-accounts', {
        ...facts,
        bank: '示例农商银行',
        number: `99000000${String(1000 + index)}`,
      })
    for (const [index, { account }] of farmers.entries()) {
      const household = String(account?.household)
      await add({ kind: 'household', household, holder: account?.name }, index)
    }
    await add({ kind: 'village', holder: '柿坪村集体' }, 100)
    await add({ kind: 'services', holder: '柿坪村合作社' }, 101)
  })
}

/** From the statements to the bank's answer: nodded at, approved by two, sent and paid. */
export async function payOut(traders: Traders, farmers: readonly Actor[], daysAgo: number) {
  const { settlement, payers } = traders
  await on(daysAgo, 9, () =>
    ask(settlement, 'post /places/:place/statements', { upTo: dayAgo(daysAgo + 1) }),
  )
  await on(daysAgo - 1, 18, async () => {
    for (const farmer of farmers) await nod(farmer)
  })
  await on(daysAgo - 2, 10, async () => {
    const { items } = await ask<{ items: Statement[] }>(
      settlement,
      'get /places/:place/statements',
      { state: 'confirmed' },
    )
    const statements = items.map(({ id }) => id)
    for (const payer of payers) {
      await ask(payer, 'post /places/:place/statements/approvals', { statements })
    }
    await sendBatch(settlement, payers[0] as Actor)
  })
}

async function nod(farmer: Actor): Promise<void> {
  const { items } = await ask<{ items: Statement[] }>(farmer, 'get /places/:place/my/statements')
  for (const { id: statement, state } of items) {
    if (state !== 'statement') continue
    await ask(farmer, 'post /places/:place/my/statements/:statement/confirm', { statement })
  }
}

interface Batch {
  id: string
  lines: { code: string }[]
}

async function sendBatch(settlement: Actor, payer: Actor): Promise<void> {
  const { batch } = await ask<{ batch: Batch }>(settlement, 'post /places/:place/payout-batches')
  await ask(payer, 'post /places/:place/payout-batches/:batch/release', { batch: batch.id })
  const rows = batch.lines.map(({ code }, index) => `${code},成功,,LS${batch.id.slice(-4)}${index}`)
  const bytes = Buffer.from(['付款编号,结果,原因,银行流水号', ...rows].join('\n'))
  await ask(settlement, 'post /places/:place/payout-batches/:batch/results', {
    batch: batch.id,
    bytes,
  })
}

/** What came in since: statements that wait for their households. */
export async function lastStatements({ settlement }: Traders): Promise<void> {
  await on(2, 9, async () => void (await lookAfterAdoption.run()))
  await on(1, 9, () => ask(settlement, 'post /places/:place/statements', { upTo: dayAgo(2) }))
}
