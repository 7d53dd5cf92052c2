import { expect } from 'chai'
import { account, fenOn, outside } from '../../api/payments/index.ts'
import { at, daysLater } from '../support/house.ts'
import { read, send, signedIn } from '../support/village.ts'
import { book, cards, villageId, settlingHouse } from './support/settling.ts'

describe('A batch for the bank', () => {
  const people = settlingHouse({ eachEmpty: true })

  const make = (statements?: string[]) => send(people.clerk, '/payout-batches', { statements })

  /** Statements of the village's services, approved, one for each sum. */
  async function services(...sums: number[]): Promise<string> {
    const payee = account('services', await villageId())
    const body = { kind: 'services', holder: '柿坪村合作社', bank: '农商行', number: '10200000123' }
    await send(people.clerk, '/bank-accounts', body).expect(200)
    for (const fen of sums) {
      await book(payee, [{ why: 'services', what: '宰杀', fen }])
      await people.make()
    }
    const { items } = (await read(people.clerk, '/statements?kind=services')).body
    const ids = items.map((each: { id: string }) => each.id)
    for (const by of [people.first, people.second]) await people.approve(by, ids).expect(200)
    return payee
  }

  it('takes what is approved in the order in which it was made, under the next number', async () => {
    const first = await people.owed(10_00)
    const ids = [await people.statementOf(first)]
    daysLater(1)
    await people.signIn()
    for (const [fen, card] of [
      [20_00, cards[1]],
      [30_00, cards[2]],
    ] as const) {
      ids.push(await people.statementOf(await people.owed(fen, card)))
    }
    // Undone, the first is written last.
    const single = (await make([ids[0] as string]).expect(200)).body.batch
    await send(people.first, `/payout-batches/${single.id}/cancel`).expect(200)
    const { batch } = (await make().expect(200)).body
    const lines = batch.lines.map((line: { statement: string; fen: number }) => [
      line.statement,
      line.fen,
    ])
    expect(lines).to.deep.equal(ids.map((id, index) => [id, (index + 1) * 10_00]))
    expect(batch).to.include({ fen: 60_00, payouts: 3 })
    await send(people.first, `/payout-batches/${batch.id}/cancel`).expect(200)
    const codes = [single.code, batch.code, (await make().expect(200)).body.batch.code]
    expect(codes.map((code) => code.slice(-9))).to.deep.equal([
      '2026-0001',
      '2026-0002',
      '2026-0003',
    ])
    at('2027-01-04T09:00:00+08:00')
    await people.signIn()
    await people.owed(5_00)
    expect((await make().expect(200)).body.batch.code).to.match(/2027-0001$/)
  })

  it('takes the chosen alone, once each, and nothing when one of them cannot be paid', async () => {
    const [one, two] = [await people.owed(10_00), await people.owed(20_00, cards[1])]
    const [a, b] = [await people.statementOf(one), await people.statementOf(two)]
    const { batch } = (await make([a, a]).expect(200)).body
    expect(batch).to.include({ fen: 10_00, payouts: 1 })
    const refused = await make([a, b]).expect(409)
    expect(refused.body.error.code).to.equal('settle_state')
    expect(await fenOn(account('farmer', two._id))).to.equal(20_00)
  })

  it('pays services what they have, and a farmer also what is advanced meanwhile', async () => {
    const payee = await services(100_00, 50_00, 20_00)
    await book(payee, [{ why: 'services', what: '退了一次', fen: -50_00, with: outside('card') }])
    const household = await people.owed(30_00)
    const farmer = account('farmer', household._id)
    await book(farmer, [{ why: 'advance', what: '买小猪垫的', fen: -10_00 }])
    const { batch, leftOut } = (await make().expect(200)).body
    expect(batch.lines.map((line: { fen: number }) => line.fen)).to.deep.equal([
      ...[100_00, 20_00, 30_00],
    ])
    expect(leftOut.map((each: { why: string }) => each.why)).to.deep.equal(['money_short'])
    expect([await fenOn(payee), await fenOn(farmer)]).to.deep.equal([0, -10_00])
  })

  it('is released by an approver who did not make it, for others than their own', async () => {
    const household = await people.owed(10_00)
    const both = await people.bothHands()
    const { batch } = (await send(both, '/payout-batches').expect(200)).body
    const own = await signedIn(people.house, 'settlement_approver', { household: household._id })
    for (const [by, why] of [
      [both, 'had_a_hand'],
      [own, 'own_household'],
    ] as const) {
      const shown = (await read(by, `/payout-batches/${batch.id}`)).body
      expect(shown.whyNotRelease).to.equal(why)
      const refused = await send(by, `/payout-batches/${batch.id}/release`).expect(403)
      expect(refused.body.error.code).to.equal(why)
    }
    await send(people.first, `/payout-batches/${batch.id}/release`).expect(200)
    const twice = await send(people.second, `/payout-batches/${batch.id}/release`).expect(409)
    expect(twice.body.error.code).to.equal('batch_state')
    const late = await send(people.second, `/payout-batches/${batch.id}/cancel`).expect(409)
    expect(late.body.error.code).to.equal('batch_state')
  })

  it('does not leave when one account of several was replaced', async () => {
    const household = await people.owed(40_00)
    await people.owed(10_00, cards[2])
    const { batch } = (await make().expect(200)).body
    const change = (await people.account(household, cards[1]).expect(200)).body
    await send(people.second, `/bank-accounts/${change.id}/decide`, { approve: true }).expect(200)
    const refused = await send(people.first, `/payout-batches/${batch.id}/release`).expect(409)
    expect(refused.body.error.code).to.equal('bank_account_changed')
  })
})
