import { expect } from 'chai'
import { freshKey } from '../support/house.ts'
import { aPdf } from '../support/pdf.ts'
import { read, send, village } from '../support/village.ts'
import { answer, cards, settlingHouse } from './support/settling.ts'

describe("The bank's receipts", () => {
  const people = settlingHouse()

  function keep(batch: string, payout?: string) {
    return people.clerk
      .post(`/api/places/${village}/payout-batches/${batch}/receipts`)
      .query({ name: '回单.pdf', ...(payout ? { payout } : {}) })
      .set('Idempotency-Key', freshKey())
      .set('Content-Type', 'application/pdf')
      .send(aPdf(payout ?? 'of all'))
  }

  const show = (batch: string, receipt: string) =>
    read(people.first, `/payout-batches/${batch}/receipts/${receipt}`)

  async function settle(batch: { id: string; lines: { code: string }[] }): Promise<void> {
    const rows = batch.lines.map(({ code }) => `${code},成功,,X`)
    await people.results(batch.id, answer(rows)).expect(200)
  }

  it('are kept for a batch that the bank has, and not before', async () => {
    const household = await people.owed(30_00)
    const { batch } = (await send(people.clerk, '/payout-batches').expect(200)).body
    expect((await keep(batch.id).expect(409)).body.error.code).to.equal('batch_not_released')
    await send(people.first, `/payout-batches/${batch.id}/release`).expect(200)
    await keep(batch.id).expect(200)
    const farmer = await people.farmer(household)
    const own = `/my/statements/${await people.statementOf(household)}/receipt`
    await read(farmer, own).expect(404)
    await settle(batch)
    await keep(batch.id, batch.lines[0].id).expect(200)
    await read(farmer, own).expect(200)
  })

  it('are none of a statement that is not paid', async () => {
    const household = await people.owed(30_00)
    const own = `/my/statements/${await people.statementOf(household)}/receipt`
    await read(await people.farmer(household), own).expect(404)
    await settle(await people.released())
  })

  it('are shown with their own batch alone', async () => {
    await people.owed(30_00)
    const one = await people.released()
    const mine = [await keep(one.id), await keep(one.id, one.lines[0].id)]
    await people.owed(20_00, cards[1])
    const other = await people.released()
    for (const { body } of mine) {
      await show(one.id, body.id).expect(200)
      await show(other.id, body.id).expect(404)
    }
    await settle(one)
    await settle(other)
  })
})
