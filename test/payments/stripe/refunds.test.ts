import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { gatewayFrom, type Gateway, type Method } from '../../../api/payments/stripe/index.ts'
import { startStandIn, type StandIn } from '../../../scripts/stand-in/index.ts'
import { asked, trouble } from './support/asking.ts'

describe('money going back', () => {
  let standIn: StandIn
  let stripe: Gateway

  before(async () => {
    standIn = await startStandIn({ settleAfterMs: null })
    const made = gatewayFrom({ standIn: standIn.url })
    if (!made) throw new Error('no gateway')
    stripe = made
  })
  after(() => standIn.stop())

  async function paid(fen: number, by: { method?: Method; card?: string } = {}): Promise<string> {
    const { ref } = await stripe.ask(asked({ fen, method: by.method ?? 'card' }))
    if (by.method && by.method !== 'card') standIn.control.agree(ref)
    else standIn.control.payByCard(ref, by.card)
    return ref
  }
  const back = (ref: string, fen: number, refund: string = randomUUID()) =>
    stripe.refund({ refund, ref, fen, key: `refund-${refund}` })

  it('goes back as a part, as several parts, and as the whole', async () => {
    const ref = await paid(10_000)
    expect(await back(ref, 1, 'back-1')).to.include({ state: 'done', fen: 1, refund: 'back-1' })
    expect((await stripe.look(ref)).refundedFen).to.equal(1)
    await back(ref, 4_999, 'back-2')
    await back(ref, 5_000, 'back-3')
    expect(await stripe.look(ref)).to.include({ state: 'paid', fen: 10_000, refundedFen: 10_000 })
    const seen = await stripe.listRefunds(ref)
    expect(seen.map(({ refund, fen }) => [refund, fen])).to.deep.equal([
      ['back-3', 5_000],
      ['back-2', 4_999],
      ['back-1', 1],
    ])
  })

  it('never goes back beyond what was paid', async () => {
    const ref = await paid(1_000)
    expect((await trouble(back(ref, 1_001))).retry).to.equal(false)
    await back(ref, 600)
    const { code, retry } = await trouble(back(ref, 401))
    expect([code, retry]).to.deep.equal(['invalid_amount', false])
    await back(ref, 400)
    expect((await trouble(back(ref, 1))).code).to.equal('charge_already_refunded')
    expect((await stripe.look(ref)).refundedFen).to.equal(1_000)
  })

  it('never goes back when two ask for the whole at once', async () => {
    const ref = await paid(1_000)
    const both = await Promise.allSettled([back(ref, 1_000), back(ref, 1_000)])
    expect(both.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected'])
    expect((await stripe.look(ref)).refundedFen).to.equal(1_000)
  })

  it('has nothing to send back before it was paid', async () => {
    const { ref } = await stripe.ask(asked())
    expect((await trouble(back(ref, 1))).retry).to.equal(false)
    expect((await trouble(back('pi_nobody', 1))).code).to.equal('resource_missing')
  })

  it('takes nothing for an amount that is none', async () => {
    const ref = await paid(1_000)
    for (const fen of [0, -1, 0.5]) expect((await trouble(back(ref, fen))).retry).to.equal(false)
    expect((await stripe.look(ref)).refundedFen).to.equal(0)
  })

  for (const method of ['alipay', 'wechat'] as const) {
    it(`is under way at first by ${method}, and there when the other side says so`, async () => {
      const ref = await paid(2_000, { method })
      const first = await back(ref, 500)
      expect(first.state).to.equal('pending')
      expect((await stripe.look(ref)).refundedFen).to.equal(500)
      standIn.control.settleAll()
      expect((await stripe.lookRefund(first.ref)).state).to.equal('done')
    })
  }

  it('is under way at first for a card whose bank is slow', async () => {
    const first = await back(await paid(2_000, { card: '4000000000007726' }), 2_000)
    expect(first.state).to.equal('pending')
    standIn.control.settleAll('failed')
    expect(await stripe.lookRefund(first.ref)).to.include({
      state: 'failed',
      problem: 'expired_or_canceled_card',
    })
  })

  it('can come back after it was there, and may then be sent again', async () => {
    const ref = await paid(2_000, { card: '4000000000005126' })
    const first = await back(ref, 2_000)
    expect(first.state).to.equal('done')
    standIn.control.settleAll()
    expect((await stripe.lookRefund(first.ref)).state).to.equal('failed')
    expect((await stripe.look(ref)).refundedFen).to.equal(0)
    expect((await back(ref, 2_000)).fen).to.equal(2_000)
  })

  it('is listed whole, however many there are', async () => {
    const ref = await paid(1_000)
    for (let turn = 0; turn < 103; turn += 1) await back(ref, 1)
    const seen = await stripe.listRefunds(ref)
    expect(new Set(seen.map((one) => one.ref)).size).to.equal(103)
  })
})
