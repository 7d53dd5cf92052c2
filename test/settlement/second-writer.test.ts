import { expect } from 'chai'
import { account } from '../../api/payments/index.ts'
import { PayoutBatches, Payouts } from '../../api/settlement/payouts.model.ts'
import {
  Corrections,
  Cuts,
  StatementLines,
  Statements,
} from '../../api/settlement/statements.model.ts'
import { missOnce } from '../support/missed.ts'
import { aHousehold, paths, read, send } from '../support/village.ts'
import { answer, book, villageId, settlingHouse } from './support/settling.ts'

describe('A settlement in which somebody else was quicker begins anew', () => {
  const people = settlingHouse()

  async function aStatement() {
    const household = await aHousehold()
    await book(account('farmer', household._id), [{ why: 'goods', what: '白菜', fen: 30_00 }])
    await people.make()
    const id = await people.statementOf(household)
    const shown = async () => (await read(people.clerk, `/statements/${id}`).expect(200)).body
    return { household, id, shown }
  }

  /** A batch with what is owed to one household, and what has become of both. */
  async function aBatch() {
    const household = await people.owed(30_00)
    const { batch } = (await send(people.clerk, '/payout-batches').expect(200)).body
    const path = `/payout-batches/${batch.id}`
    const states = async () => {
      const id = await people.statementOf(household)
      const statement = (await read(people.clerk, `/statements/${id}`)).body.state
      return [(await read(people.clerk, path)).body.state, statement]
    }
    const rows = batch.lines.map(({ code }: { code: string }) => `${code},成功,,X`)
    return { path, states, results: () => people.results(batch.id, answer(rows)).expect(200) }
  }

  it('when the cut is moved on', async () => {
    await aStatement()
    const { number } = (await Cuts.findOne({ place: paths.village }).lean())!
    missOnce(Cuts, 'updateOne')
    await aStatement()
    expect((await Cuts.findOne({ place: paths.village }).lean())?.number).to.equal(number + 1)
  })

  it('when lines that were carried over get their statement', async () => {
    const household = await aHousehold()
    const payee = account('farmer', household._id)
    const coop = account('coop', await villageId())
    await book(payee, [{ why: 'advance', what: '买小猪垫的', fen: -20_00, with: coop }])
    expect((await people.make()).carriedOver).to.equal(1)
    await book(payee, [{ why: 'goods', what: '鸡蛋', fen: 30_00 }])
    missOnce(StatementLines, 'bulkWrite')
    expect(await people.make()).to.deep.equal({ made: 1, fen: 10_00, carriedOver: 0 })
  })

  it('when a correction is decided', async () => {
    const { id, shown } = await aStatement()
    const wrong = { fen: 5_00, reason: '秤上少记了一筐' }
    const { body } = await send(people.clerk, `/statements/${id}/corrections`, wrong).expect(200)
    missOnce(Corrections, 'updateOne')
    await send(people.first, `/corrections/${body.id}/decide`, { approve: true }).expect(200)
    expect((await shown()).corrections[0].state).to.equal('approved')
  })

  it('when the farmer nods', async () => {
    const { household, id, shown } = await aStatement()
    missOnce(Statements, 'updateOne')
    await send(await people.farmer(household), `/my/statements/${id}/confirm`).expect(200)
    expect((await shown()).state).to.equal('confirmed')
  })

  it('when statements are put into a batch', async () => {
    missOnce(Statements, 'bulkWrite')
    const { states } = await aBatch()
    expect(await states()).to.deep.equal(['made', 'in_batch'])
  })

  for (const [what, miss] of [
    ['a batch', () => missOnce(PayoutBatches, 'updateOne')],
    ['its statement', () => missOnce(Statements, 'updateMany')],
  ] as const) {
    it(`when ${what} is released`, async () => {
      const { path, states } = await aBatch()
      miss()
      await send(people.first, `${path}/release`).expect(200)
      expect(await states()).to.deep.equal(['released', 'sent'])
    })

    it(`when ${what} is called back`, async () => {
      const { path, states } = await aBatch()
      miss()
      await send(people.second, `${path}/cancel`).expect(200)
      expect(await states()).to.deep.equal(['cancelled', 'approved'])
    })
  }

  for (const [what, miss] of [
    ['a batch', () => missOnce(PayoutBatches, 'updateOne')],
    ['a payout', () => missOnce(Payouts, 'bulkWrite')],
    ['its statement', () => missOnce(Statements, 'bulkWrite')],
  ] as const) {
    it(`when ${what} is answered by the bank`, async () => {
      const { path, states, results } = await aBatch()
      await send(people.first, `${path}/release`).expect(200)
      miss()
      await results()
      expect(await states()).to.deep.equal(['answered', 'paid'])
    })
  }
})
