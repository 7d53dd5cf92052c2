import { expect } from 'chai'
import { account } from '../../api/payments/index.ts'
import { Policies, forgetPolicies } from '../../api/places/index.ts'
import { newId } from '../../api/platform/index.ts'
import { daysLater, freshKey } from '../support/house.ts'
import { aPdf } from '../support/pdf.ts'
import {
  aHousehold,
  otherVillage,
  paths,
  read,
  send,
  signedIn,
  village,
} from '../support/village.ts'
import { aSale, book, cards, settlingHouse } from './support/settling.ts'

describe('The desk of the settlement', () => {
  const people = settlingHouse({ eachEmpty: true })

  it('counts what waits for whom, and what is in no statement yet', async () => {
    const sold = async (fen: number) => {
      const household = await aHousehold()
      await book(account('farmer', household._id), [{ why: 'goods', what: '白菜', fen }])
      return household
    }
    await people.owed(40_00)
    const both = await sold(20_00)
    await people.make()
    await book(account('farmer', both._id), [{ why: 'goods', what: '萝卜', fen: 3_00 }])
    await sold(5_00)
    const { states, accrued, withoutBankAccount } = (await read(people.clerk, '/settlement')).body
    const waiting = states.filter((each: { count: number }) => each.count > 0)
    expect(waiting).to.deep.equal([
      { state: 'statement', count: 1, fen: 20_00 },
      { state: 'approved', count: 1, fen: 40_00 },
    ])
    expect(accrued).to.deep.equal({ payees: 2, fen: 8_00 })
    expect(withoutBankAccount).to.equal(2)
  })

  it('lists the batches, the newest first, with their hands and receipts', async () => {
    await people.owed(10_00)
    const first = await people.released()
    daysLater(1)
    await people.signIn()
    await people.owed(20_00, cards[1])
    await people.owed(30_00, cards[2])
    const second = (await send(people.clerk, '/payout-batches').expect(200)).body.batch
    const keep = (payout?: string) =>
      people.clerk
        .post(`/api/places/${village}/payout-batches/${first.id}/receipts`)
        .query({ name: '回单.pdf', ...(payout ? { payout } : {}) })
        .set('Idempotency-Key', freshKey())
        .set('Content-Type', 'application/pdf')
        .send(aPdf('receipt'))
    await keep().expect(200)
    await keep(first.lines[0].id).expect(200)
    await keep(String(newId())).expect(404)
    const { items } = (await read(people.first, '/payout-batches').expect(200)).body
    const told = items.map((each: Record<string, unknown>) => [
      ...[each.id, each.code, each.payouts, each.waiting, each.receipts],
    ])
    expect(told).to.deep.equal([
      [second.id, second.code, 2, 2, 0],
      [first.id, first.code, 1, 1, 2],
    ])
    expect(items[0]).to.include({ releasedBy: null, whyNotRelease: null })
    expect([items[1].madeBy, items[1].releasedBy].join(' ')).to.match(/^名\S+ 名\S+$/)
    expect(items[1].whyNotRelease).to.equal('batch_state')
    expect((await read(people.clerk, '/payout-batches')).body.items[0].whyNotRelease).to.equal(
      'role_missing',
    )
    const shown = (await read(people.first, `/payout-batches/${first.id}`)).body
    expect([shown.lines[0].hasReceipt, shown.receiptIds.length]).to.deep.equal([true, 1])
    expect(second.lines.map((each: { hasReceipt: boolean }) => each.hasReceipt)).to.deep.equal([
      ...[false, false],
    ])
    const kinds = second.lines.map((each: { payee: { kind: string } }) => each.payee.kind)
    expect(kinds).to.deep.equal(['household', 'household'])
    const county = await signedIn(people.house, 'finance_viewer', { at: paths.county })
    const above = (await county.get('/api/places/5119/payout-batches').expect(200)).body.items
    expect(above.map((each: { code: string }) => each.code)).to.deep.equal([
      ...[second.code, first.code],
    ])
  })

  it('takes a bank account as changed when its holder or its bank is another', async () => {
    const household = await aHousehold()
    const body = { kind: 'household', household: String(household._id), holder: '张立春' }
    const account = { ...body, bank: '农商行', number: '10200000123' }
    const enter = (more: object, by = people.clerk) =>
      send(by, '/bank-accounts', { ...account, ...more })
    await enter({}).expect(200)
    expect((await enter({}).expect(409)).body.error.code).to.equal('bank_account_same')
    for (const other of [{ holder: '张立夏' }, { bank: '邮储银行' }]) {
      const { id, state } = (await enter(other).expect(200)).body
      expect(state).to.equal('proposed')
      const decide = `/bank-accounts/${id}/decide`
      const { body: decided } = await send(people.first, decide, { approve: false }).expect(200)
      expect(decided).to.deep.equal({ id, state: 'refused', lastFour: '0123' })
    }
    const unknown = `/bank-accounts/${String(newId())}/decide`
    await send(people.first, unknown, { approve: true }).expect(404)
    const clerk = await signedIn(people.house, 'settlement_clerk', { at: paths.township })
    const above = await clerk
      .post('/api/places/511922/bank-accounts')
      .set('Idempotency-Key', freshKey())
      .send(account)
      .expect(422)
    expect(above.body.error.code).to.equal('settle_in_village')
  })

  it('tells the county the barest village first, and of equal ones that with most to lack', async () => {
    await Policies.insertMany([
      { place: paths.other, from: '2026-01-01', values: { fundFen: 5_00 } },
      { place: paths.village, from: '2026-01-01', values: { fundFen: 10_00 } },
    ])
    forgetPolicies()
    await aHousehold({ points: 10, place: paths.other })
    const toDo = async () => {
      const viewer = await signedIn(people.house, 'finance_viewer', { at: paths.county })
      const { body } = await viewer.get('/api/places/5119/overview').expect(200)
      return body.toDo.map((each: { place: { code: string }; count: number; fen: number }) => [
        ...[each.place.code, each.count, each.fen],
      ])
    }
    await aHousehold({ points: 10 })
    expect(await toDo()).to.deep.equal([[otherVillage, 50, 5_00]])
    await aHousehold({ points: 10 })
    expect(await toDo()).to.deep.equal([
      [village, 50, 10_00],
      [otherVillage, 50, 5_00],
    ])
    await aHousehold({ points: 2, place: paths.other })
    expect(await toDo()).to.deep.equal([
      [otherVillage, 41, 7_00],
      [village, 50, 10_00],
    ])
  })

  it('lists sellers of equal sums by their codes', async () => {
    for (const place of [paths.other, paths.village]) await aSale({ fen: 50_00, place })
    const viewer = await signedIn(people.house, 'finance_viewer', { at: paths.township })
    const { body } = await viewer.get('/api/places/511922/aid-ledger').expect(200)
    expect(body.sellers.map((each: { code: string }) => each.code)).to.deep.equal([
      village,
      otherVillage,
    ])
  })
})
