import { expect } from 'chai'
import { account, fenOn } from '../../api/payments/index.ts'
import type { Household } from '../../api/people/index.ts'
import { daysLater } from '../support/house.ts'
import { aPdf } from '../support/pdf.ts'
import { aHousehold, read, send, signedIn, village } from '../support/village.ts'
import { answer, book, cards, villageId, settlingHouse } from './support/settling.ts'

describe('Paying out', () => {
  const people = settlingHouse()

  const balance = (household: Household) => fenOn(account('farmer', household._id))

  async function stateOf(household: Household): Promise<string> {
    const id = await people.statementOf(household)
    return (await read(people.clerk, `/statements/${id}`)).body.state
  }

  async function payAll(): Promise<void> {
    const batch = await people.released()
    const rows = batch.lines.map((line: { code: string }) => `${line.code},成功,,X`)
    await people.results(batch.id, answer(rows)).expect(200)
  }

  it('reaches a household that has sold nothing yet: the clerk finds it by name, not its people', async () => {
    const household = await aHousehold({ head: '罗秋收', child: '罗小满' })
    const { body } = await read(people.clerk, `/households?search=${household.code}`).expect(200)
    const [found] = body.items
    expect(found).to.include({ id: String(household._id), headName: '罗秋收', photo: null })
    expect([found.persons, found.kin]).to.deep.equal([[], []])
    await people.account(household).expect(200)
    await read(people.clerk, `/households/${found.id}`).expect(403)
  })

  it('goes the whole way: nod, two approvals, the bank’s file, its answer, the receipt', async () => {
    const household = await people.owed(2504_12)
    const { batch, leftOut } = (await send(people.clerk, '/payout-batches').expect(200)).body
    expect(leftOut).to.deep.equal([])
    expect(batch).to.include({ payouts: 1, fen: 2504_12, state: 'made', waiting: 1 })
    expect(await balance(household)).to.equal(0)
    const file = `/payout-batches/${batch.id}/file`
    expect((await read(people.clerk, file).expect(409)).body.error.code).to.equal(
      'batch_not_released',
    )
    await send(people.clerk, `/payout-batches/${batch.id}/release`).expect(403)
    await people.results(batch.id, answer([`${batch.lines[0].code},成功,,1`])).expect(409)
    await send(people.first, `/payout-batches/${batch.id}/release`).expect(200)
    await send(people.second, `/payout-batches/${batch.id}/release`).expect(409)
    const csv = (await read(people.clerk, file).buffer(true)).text
    const code = batch.lines[0].code as string
    expect(code).to.match(/^511922101-2026-\d{4}-0001$/)
    expect(csv.split('\r\n')).to.deep.equal([
      '\uFEFF批次号,序号,收款户名,收款账号,开户行,金额(元),用途,付款编号',
      `${batch.code},1,张立春,${cards[0]},青禾农商行柿坪支行,2504.12,农产品货款,${code}`,
      '',
    ])
    const done = await people.results(batch.id, answer([`${code},成功,,ICBC0001`])).expect(200)
    expect(done.body).to.deep.equal({
      paid: 1,
      failed: 0,
      returned: 0,
      knownBefore: 0,
      changed: true,
      state: 'answered',
    })
    expect(await stateOf(household)).to.equal('paid')
    const line = batch.lines[0].id
    const { body } = await people.clerk
      .post(`/api/places/${village}/payout-batches/${batch.id}/receipts`)
      .query({ name: '回单.pdf', payout: line })
      .set('Idempotency-Key', '7d0f6dd8-4d1e-4f52-8bb3-1c8a1d6f0101')
      .set('Content-Type', 'application/pdf')
      .send(aPdf('receipt'))
      .expect(200)
    await read(people.first, `/payout-batches/${batch.id}/receipts/${body.id}`).expect(200)
    const id = await people.statementOf(household)
    const farmer = await people.farmer(household)
    const mine = (await read(farmer, `/my/statements/${id}`).expect(200)).body
    expect(mine).to.include({ bankReference: 'ICBC0001', hasReceipt: true, state: 'paid' })
    const receipt = await read(farmer, `/my/statements/${id}/receipt`).expect(200)
    expect(Buffer.from(receipt.body).equals(aPdf('receipt'))).to.equal(true)
    await read(await people.farmer(await aHousehold()), `/my/statements/${id}/receipt`).expect(404)
  })

  it('takes each approved statement into one batch, of five made at once', async () => {
    for (const number of cards) await people.owed(10_00, number)
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => send(people.clerk, '/payout-batches')),
    )
    expect(replies.map((reply) => reply.status).sort()).to.deep.equal([200, 409, 409, 409, 409])
    const made = replies.find((reply) => reply.status === 200)?.body.batch
    expect(made.payouts).to.equal(3)
    await send(people.first, `/payout-batches/${made.id}/release`).expect(200)
    const rows = made.lines.map((line: { code: string }) => `${line.code},成功,,X`)
    await people.results(made.id, answer(rows)).expect(200)
  })

  it('undoes a batch before its release, and never after', async () => {
    const household = await people.owed(30_00)
    const { batch } = (await send(people.clerk, '/payout-batches').expect(200)).body
    await send(people.second, `/payout-batches/${batch.id}/cancel`).expect(200)
    expect(await stateOf(household)).to.equal('approved')
    expect(await balance(household)).to.equal(30_00)
    await send(people.first, `/payout-batches/${batch.id}/release`).expect(409)
    const next = await people.released()
    await send(people.clerk, `/payout-batches/${next.id}/cancel`).expect(409)
    await people.results(next.id, answer([`${next.lines[0].code},成功,,X`])).expect(200)
    const empty = await send(people.clerk, '/payout-batches').expect(409)
    expect(empty.body.error.code).to.equal('batch_empty')
  })

  it('changes a bank account with a second person only; the old one holds until then', async () => {
    const household = await people.owed(30_00)
    expect((await people.account(household).expect(409)).body.error.code).to.equal(
      'bank_account_same',
    )
    const change = (await people.account(household, cards[1]).expect(200)).body
    expect(change).to.include({ state: 'proposed', lastFour: cards[1]?.slice(-4) })
    expect((await people.account(household, cards[2]).expect(409)).body.error.code).to.equal(
      'bank_change_waiting',
    )
    const decide = (by: typeof people.clerk, approve: boolean) =>
      send(by, `/bank-accounts/${change.id}/decide`, { approve })
    expect((await decide(people.clerk, true).expect(403)).body.error.code).to.equal(
      'second_person_needed',
    )
    const own = await signedIn(people.house, 'settlement_approver', { household: household._id })
    await decide(own, true).expect(403)
    const { batch } = (await send(people.clerk, '/payout-batches').expect(200)).body
    expect(batch.lines[0].account.lastFour).to.equal(cards[0]?.slice(-4))
    await decide(people.first, false).expect(200)
    await decide(people.first, true).expect(409)
    const shown = JSON.stringify((await read(people.clerk, '/payees')).body)
    for (const number of cards) expect(shown).not.to.include(number)
    await send(people.first, `/payout-batches/${batch.id}/cancel`).expect(200)
    await payAll()
  })

  it('does not leave for an account that was replaced after the batch was made', async () => {
    const household = await people.owed(40_00)
    const { batch } = (await send(people.clerk, '/payout-batches').expect(200)).body
    const change = (await people.account(household, cards[1]).expect(200)).body
    const decide = `/bank-accounts/${change.id}/decide`
    await send(people.second, decide, { approve: true }).expect(200)
    const path = `/payout-batches/${batch.id}`
    const refused = await send(people.first, `${path}/release`).expect(409)
    expect(refused.body.error.code).to.equal('bank_account_changed')
    await send(people.first, `${path}/cancel`).expect(200)
    await payAll()
    expect(await balance(household)).to.equal(0)
  })

  it('refuses a card number with a slip of the pen', async () => {
    const household = await aHousehold()
    for (const number of ['6222020000000001', '12345', 'abcdefghij', '6'.repeat(31)]) {
      const reply = await people.account(household, number)
      expect(reply.body.error.code, number).to.be.oneOf(['bank_number_wrong', 'input_invalid'])
    }
    const spaced = (cards[0] ?? '').replace(/(\d{4})/g, '$1 ')
    await people.account(household, spaced).expect(200)
  })

  it('pays the village and services without a nod, and leaves out who has no account', async () => {
    const place = await villageId()
    await book(account('village', place), [{ why: 'village', what: '每斤 0.2 元', fen: 47_28 }])
    await book(account('services', place), [{ why: 'services', what: '宰杀', fen: 120_00 }])
    const body = { holder: '=HYPERLINK("x")', bank: '@农商行', number: '10200000123' }
    await send(people.clerk, '/bank-accounts', { kind: 'village', ...body }).expect(200)
    await people.make()
    const { items } = (await read(people.clerk, '/statements?state=confirmed')).body
    const ids = items.map((each: { id: string }) => each.id)
    await people.approve(people.first, ids).expect(200)
    await people.approve(people.second, ids).expect(200)
    const made = (await send(people.clerk, '/payout-batches').expect(200)).body
    expect(made.leftOut.map((each: { why: string }) => each.why)).to.deep.equal([
      'bank_account_missing',
    ])
    await send(people.first, `/payout-batches/${made.batch.id}/release`).expect(200)
    const csv = (await read(people.clerk, `/payout-batches/${made.batch.id}/file`).buffer(true))
      .text
    expect(csv).to.include(`,"'=HYPERLINK(""x"")",10200000123,'@农商行,47.28,结算款,`)
    const desk = (await read(people.clerk, '/settlement').expect(200)).body
    expect(desk.accounts).to.include({ onTheWayFen: 47_28, servicesFen: 120_00, villageFen: 0 })
    expect(desk).to.include({ withoutBankAccount: 1, changesWaiting: 0 })
    await people.results(made.batch.id, answer([`${made.batch.lines[0].code},成功,,X`]))
    daysLater(1)
  })
})
