import { addDays, clock, dayOf } from '../../../api/platform/index.ts'
import { answer, cards } from '../../settlement/support/settling.ts'
import { aPdf } from '../../support/pdf.ts'
import { handAt } from '../../support/union.ts'
import { read, send, village, type Agent } from '../../support/village.ts'
import { change, type Life } from './life.ts'

interface Statement {
  id: string
  payee: { household: { id: string } | null }
}

/** From what was sold to money at the bank: paid, sent back, disputed, corrected, waiting. */
export async function settlement(life: Life): Promise<void> {
  const { as } = life
  const [clerk, approver] = [as('settlement_clerk'), as('settlement_approver')]
  await receiving(life)
  await accounts(life)
  const second = await life.comes('settlement_approver')
  await send(clerk, '/statements', { upTo: dayOf(clock.now()) }).expect(200)
  const { items } = (await read(clerk, '/statements').expect(200)).body as { items: Statement[] }
  const [own] = items.filter(({ payee }) => payee.household?.id === String(life.yard.household._id))
  if (!own) throw new Error('the farmer has no statement')
  await disputed(life, own.id)
  const others = items.filter(({ id }) => id !== own.id)
  await onPaper(clerk, others)
  const statements = items.map(({ id }) => id)
  for (const by of [approver, second]) {
    await send(by, '/statements/approvals', { statements }).expect(200)
  }
  await sent(life, second)
}

async function receiving({ as }: Life): Promise<void> {
  const account = { holder: '柿坪村合作社', bank: '示例农商银行', number: '6210009901017777' }
  await change(as('administrator'), 'put', village, '/receiving-account', account).expect(200)
  const policy = { from: addDays(dayOf(clock.now()), 1), values: { payoutDays: 5 } }
  await send(as('administrator'), '/policy', policy).expect(200)
  const child = { code: 'shiping-1', name: '柿坪新村', kind: 'village' }
  await send(as('administrator'), '/children', child)
}

/** Each payee's account at the bank; one is being changed. */
async function accounts({ as, yard }: Life): Promise<void> {
  const [clerk, approver] = [as('settlement_clerk'), as('settlement_approver')]
  const bank = { bank: '青禾农商行', holder: '罗大明' }
  const { items } = (await read(clerk, '/payees').expect(200)).body
  for (const { payee } of items) {
    const household = payee.household?.id
    const number = household === String(yard.household._id) ? cards[0] : cards[1]
    const body = { ...bank, kind: payee.kind, number, ...(household ? { household } : {}) }
    await send(clerk, '/bank-accounts', body).expect(200)
  }
  const other = { ...bank, kind: 'household', household: String(yard.household._id) }
  const propose = async () =>
    (await send(clerk, '/bank-accounts', { ...other, number: cards[2] }).expect(200)).body.id
  const decide = `/bank-accounts/${await propose()}/decide`
  await send(approver, decide, { approve: false, reason: '本人没有来' }).expect(200)
}

/** The farmer asks, the clerk answers and puts 5 yuan right, and the farmer nods. */
async function disputed({ as }: Life, statement: string): Promise<void> {
  const [clerk, farmer] = [as('settlement_clerk'), as('farmer')]
  const mine = `/my/statements/${statement}`
  await send(farmer, `${mine}/dispute`, { text: '秤上少记了一筐' }).expect(200)
  const put = { fen: 5_00, reason: '秤上少记了一筐' }
  const path = `/statements/${statement}`
  await send(clerk, `${path}/answer`, { text: '这就补上' }).expect(200)
  const { id } = (await send(clerk, `${path}/corrections`, put).expect(200)).body
  const decide = `/corrections/${id}/decide`
  await send(as('settlement_approver'), decide, { approve: true }).expect(200)
  await send(farmer, `${mine}/confirm`).expect(200)
}

async function onPaper(clerk: Agent, statements: Statement[]): Promise<void> {
  const paper = aPdf('signed by hand')
  for (const { id, payee } of statements) {
    if (!payee.household) continue
    const path = `/statements/${id}/confirm-on-paper?name=${encodeURIComponent('结算单.pdf')}`
    await handAt(clerk, village, path, paper, 'application/pdf').expect(200)
  }
}

/** A batch goes to the bank, which pays all but one; the receipt is kept. */
async function sent(life: Life, second: Agent): Promise<void> {
  const clerk = life.as('settlement_clerk')
  const undone = (await send(clerk, '/payout-batches').expect(200)).body.batch
  await send(clerk, `/payout-batches/${undone.id}/cancel`).expect(200)
  const { batch } = (await send(clerk, '/payout-batches').expect(200)).body
  const path = `/payout-batches/${batch.id}`
  await send(second, `${path}/release`).expect(200)
  const rows = batch.lines.map(({ code }: { code: string }, index: number) =>
    index === 1 ? `${code},失败,户名不符,` : `${code},成功,,LS${index}`,
  )
  await handAt(clerk, village, `${path}/results`, Buffer.from(answer(rows)), 'text/csv').expect(200)
  const receipt = `${path}/receipts?name=${encodeURIComponent('回单.pdf')}&payout=${batch.lines[0].id}`
  const pdf = aPdf('receipt')
  await handAt(clerk, village, receipt, pdf, 'application/pdf').expect(200)
}
