import { expect } from 'chai'
import { Transfers, account, fenOn } from '../../api/payments/index.ts'
import type { Household } from '../../api/people/index.ts'
import { PayoutBatches } from '../../api/settlement/payouts.model.ts'
import { paths, read, send, signedIn } from '../support/village.ts'
import { answer, cards, expectSettled, settlingHouse } from './support/settling.ts'

describe("The bank's answer", () => {
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

  it('changes nothing when the same answer comes twice, and says so', async () => {
    const household = await people.owed(80_00)
    const batch = await people.released()
    const text = answer([`${batch.lines[0].code},成功,,B1`])
    const replies = await Promise.all([1, 2, 3].map(() => people.results(batch.id, text)))
    expect(replies.map((reply) => reply.status)).to.deep.equal([200, 200, 200])
    expect(replies.map((reply) => reply.body.changed).sort()).to.deep.equal([false, false, true])
    const again = (await people.results(batch.id, text).expect(200)).body
    expect(again).to.deep.equal({
      paid: 0,
      failed: 0,
      returned: 0,
      knownBefore: 1,
      changed: false,
      state: 'answered',
    })
    expect(await balance(household)).to.equal(0)
  })

  it('takes what failed back into the queue, and pays it in the next batch', async () => {
    const [good, bad] = [await people.owed(80_00), await people.owed(45_50, cards[1])]
    const batch = await people.released()
    const codeOf = (number: string | undefined) =>
      batch.lines.find((line: { account: { lastFour: string } }) =>
        number?.endsWith(line.account.lastFour),
      ).code
    const rows = [`${codeOf(cards[0])},成功,,B2`, `${codeOf(cards[1])},失败,账号不存在,`]
    await people.results(batch.id, answer(rows)).expect(200)
    expect(await Promise.all([good, bad].map(balance))).to.deep.equal([0, 45_50])
    expect(await Promise.all([good, bad].map(stateOf))).to.deep.equal(['paid', 'failed'])
    const id = await people.statementOf(bad)
    const farmer = await people.farmer(bad)
    expect((await read(farmer, `/my/statements/${id}`)).body.problem).to.equal('账号不存在')
    // Money that came back is no line of a new statement.
    expect((await people.make()).made).to.equal(0)
    await people.account(bad, cards[2]).expect(200)
    const waiting = await send(people.clerk, '/payout-batches').expect(409)
    expect(waiting.body.error.details.leftOut).to.deep.equal([
      { statement: id, why: 'bank_account_changing' },
    ])
    const { body } = await read(people.first, '/payees').expect(200)
    const change = body.items.find((each: { change: unknown }) => each.change).change
    await send(people.first, `/bank-accounts/${change.id}/decide`, { approve: true }).expect(200)
    const next = await people.released()
    expect(next.lines[0].account.lastFour).to.equal(cards[2]?.slice(-4))
    await people.results(next.id, answer([`${next.lines[0].code},成功,,B3`])).expect(200)
    expect(await stateOf(bad)).to.equal('paid')
    expect(await balance(bad)).to.equal(0)
  })

  it('may come in parts: the batch is answered when nobody waits', async () => {
    const households = [await people.owed(80_00), await people.owed(45_50, cards[1])]
    const batch = await people.released()
    const [one, other] = batch.lines.map((line: { code: string }) => line.code)
    const first = (await people.results(batch.id, answer([`${one},失败,账号不存在,`])).expect(200))
      .body
    expect(first).to.deep.equal({
      ...{ paid: 0, failed: 1, returned: 0, knownBefore: 0, changed: true, state: 'released' },
    })
    const rows = [`${one},失败,账号不存在,`, `${other},成功,,B21`]
    const rest = (await people.results(batch.id, answer(rows)).expect(200)).body
    expect(rest).to.deep.equal({
      ...{ paid: 1, failed: 0, returned: 0, knownBefore: 1, changed: true, state: 'answered' },
    })
    const known = (await people.results(batch.id, answer([rows[0]!])).expect(200)).body
    expect(known).to.include({ knownBefore: 1, changed: false, state: 'answered' })
    const { results } = (await PayoutBatches.findOne({
      place: paths.village,
      _id: batch.id,
    }).lean())!
    expect(results).to.have.length(2)
    const payees = households.map(({ _id }) => account('farmer', _id))
    const booked = await Transfers.find({
      place: paths.village,
      why: { $in: ['paid_out', 'payout_back'] },
    }).lean()
    const whys = booked
      .filter(({ what }) => [one, other].some((code) => what.endsWith(code)))
      .map(({ why, to }) => [why, payees.includes(to)])
    expect(whys).to.have.deep.members([
      ['payout_back', true],
      ['paid_out', false],
    ])
    await payAll()
  })

  it('takes back what was paid and sent back days later, once, and pays it again', async () => {
    const household = await people.owed(80_00)
    const batch = await people.released()
    const { code } = batch.lines[0]
    await people.results(batch.id, answer([`${code},成功,,B9`])).expect(200)
    expect([await balance(household), await stateOf(household)]).to.deep.equal([0, 'paid'])
    const back = answer([`${code},退汇,账号已销户,`])
    const replies = await Promise.all([1, 2, 3].map(() => people.results(batch.id, back)))
    expect(replies.map((reply) => reply.status)).to.deep.equal([200, 200, 200])
    expect(replies.map((reply) => reply.body.returned).sort()).to.deep.equal([0, 0, 1])
    expect([await balance(household), await stateOf(household)]).to.deep.equal([80_00, 'failed'])
    await expectSettled()
    const farmer = await people.farmer(household)
    const id = await people.statementOf(household)
    const shown = (await read(farmer, `/my/statements/${id}`)).body
    expect(shown).to.include({ problem: '账号已销户', paidAt: null })
    // Money that came back is no line of a new statement.
    expect((await people.make()).made).to.equal(0)
    const next = await people.released()
    await people.results(next.id, answer([`${next.lines[0].code},成功,,B10`])).expect(200)
    expect([await balance(household), await stateOf(household)]).to.deep.equal([0, 'paid'])
    const late = await people.results(next.id, answer([`${next.lines[0].code},失败,晚了,`]))
    expect(late.body.error.details.errors[0].reason).to.equal('answered_otherwise')
  })

  it('refuses an answer with a wrong line, told line by line, and takes nothing of it', async () => {
    await people.owed(80_00)
    const other = await people.released()
    await people.owed(20_00, cards[1])
    const batch = await people.released()
    const [code, foreign] = [batch.lines[0].code, other.lines[0].code]
    const heads = '付款编号,结果,原因,银行流水号,金额(元)'
    const rows = [
      `${code},成功,,B4,20.01`,
      `${foreign},成功,,B5,`,
      `nobody,成功,,B6,`,
      `${code},失败,,,`,
      `${code},也许,,,abc`,
      `${code},成功,,,`,
    ]
    const { body } = await people.results(batch.id, answer(rows, heads)).expect(422)
    expect(body.error.code).to.equal('results_bad')
    const told = body.error.details.errors.map((e: { row: number; reason: string }) => [
      e.row,
      e.reason,
    ])
    expect(told.map(([row]: [number]) => row)).to.deep.equal([2, 3, 4, 5, 5, 6, 6, 6, 7, 7])
    expect(told).to.have.deep.members([
      [2, 'amount_differs'],
      [3, 'other_batch'],
      [4, 'code_unknown'],
      [5, 'reason_missing'],
      [5, 'code_twice'],
      [6, 'result_form'],
      [6, 'amount_form'],
      [6, 'code_twice'],
      [7, 'reference_missing'],
      [7, 'code_twice'],
    ])
    expect((await read(people.clerk, `/payout-batches/${batch.id}`)).body).to.include({
      waiting: 1,
    })
    for (const bad of ['', '付款编号,结果\r\nx,成功', Buffer.from([0xff, 0xfe, 0x00, 0x01])]) {
      const reply = await people.results(batch.id, bad)
      expect(reply.body.error.code).to.equal('results_unreadable')
    }
    await people.results(batch.id, answer([`${code},成功,,B7,20.00`], heads)).expect(200)
    const otherwise = await people.results(batch.id, answer([`${code},失败,退回,`])).expect(422)
    expect(otherwise.body.error.details.errors[0].reason).to.equal('answered_otherwise')
    await people.results(other.id, answer([`${foreign},成功,,B8`])).expect(200)
  })

  it('reads an answer that the bank wrote in GB 18030', async () => {
    const household = await people.owed(80_00)
    const batch = await people.released()
    // 付款编号,结果,原因,银行流水号 … 失败,余额
    const heads = 'b8b6bfeeb1e0bac5,bde1b9fb,d4add2f2,d2f8d0d0c1f7cbaebac5'
      .split(',')
      .map((hex) => Buffer.from(hex, 'hex'))
    const cells = [
      Buffer.from(batch.lines[0].code),
      Buffer.from('caa7b0dc', 'hex'),
      Buffer.from('d3e0b6ee', 'hex'),
      Buffer.from(''),
    ]
    const row = (parts: Buffer[]) =>
      Buffer.concat(parts.flatMap((part, index) => (index ? [Buffer.from(','), part] : [part])))
    const file = Buffer.concat([row(heads), Buffer.from('\r\n'), row(cells)])
    await people.results(batch.id, file).expect(200)
    const id = await people.statementOf(household)
    expect((await read(people.clerk, `/statements/${id}`)).body.problem).to.equal('余额')
    await payAll()
  })

  it('lets nobody of another village see or pay', async () => {
    await people.owed(30_00)
    const batch = await people.released()
    const stranger = await signedIn(people.house, 'settlement_clerk', { at: paths.other })
    const there = stranger.get(`/api/places/511922102/payout-batches/${batch.id}`)
    expect((await there).status).to.equal(404)
    const id = batch.lines[0].statement
    expect((await stranger.get(`/api/places/511922102/statements/${id}`)).status).to.equal(404)
    await people.results(batch.id, answer([`${batch.lines[0].code},成功,,X`])).expect(200)
  })
})
