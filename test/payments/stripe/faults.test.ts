import { expect } from 'chai'
import { gatewayFrom, type Gateway, type Method } from '../../../api/payments/stripe/index.ts'
import { startStandIn, type StandIn } from '../../../scripts/stand-in/index.ts'
import { asked, trouble } from './support/asking.ts'

describe('a payment call that goes wrong on the way', () => {
  let standIn: StandIn
  let stripe: Gateway

  beforeEach(async () => {
    standIn = await startStandIn({ settleAfterMs: null })
    const made = gatewayFrom({ standIn: standIn.url })
    if (!made) throw new Error('no gateway')
    stripe = made
  })
  afterEach(() => standIn.stop())

  async function paid(fen: number): Promise<string> {
    const { ref } = await stripe.ask(asked({ fen }))
    standIn.control.payByCard(ref)
    return ref
  }

  // A cut connection is tried once more by Stripe's library itself, so it is cut twice.
  const faults = [429, 500, 502, 503, 'cut'] as const
  for (const answer of faults) {
    for (const when of ['before', 'after'] as const) {
      const [code, times] = answer === 'cut' ? ['connection_cut', 2] : [null, 1]
      const said = answer === 'cut' ? 'its connection cut' : `${answer}`

      it(`asks once for the money with ${said} ${when} the work, and the same key again`, async () => {
        for (const method of ['card', 'alipay', 'wechat'] as Method[]) {
          const request = asked({ method, payment: `${answer}-${when}-${method}` })
          standIn.control.fail({ answer, when, times })
          const met = await trouble(stripe.ask(request))
          expect(met.retry).to.equal(true)
          if (code) expect(met.code).to.equal(code)
          const intent = await stripe.ask(request)
          const same = standIn.control
            .intents()
            .filter((one) => one.metadata.payment === request.payment)
          expect(same.map((one) => one.id)).to.deep.equal([intent.ref])
        }
      })

      it(`sends money back once with ${said} ${when} the work, and the same key again`, async () => {
        const ref = await paid(3_000)
        const request = { refund: 'back', ref, fen: 1_000, key: `${ref}-back` }
        standIn.control.fail({ answer, when, times, on: 'POST /v1/refunds' })
        expect((await trouble(stripe.refund(request))).retry).to.equal(true)
        const refund = await stripe.refund(request)
        expect((await stripe.listRefunds(ref)).map((one) => one.ref)).to.deep.equal([refund.ref])
        expect((await stripe.look(ref)).refundedFen).to.equal(1_000)
      })

      it(`cancels with ${said} ${when} the work, and the same key again`, async () => {
        const { ref } = await stripe.ask(asked())
        standIn.control.fail({ answer, when, times })
        expect((await trouble(stripe.cancel(ref, `${ref}-c`))).retry).to.equal(true)
        expect((await stripe.cancel(ref, `${ref}-c`)).state).to.equal('cancelled')
      })
    }
  }

  it('heals a connection cut once by itself', async () => {
    standIn.control.fail({ answer: 'cut', when: 'after' })
    const { ref } = await stripe.ask(asked({ payment: 'cut-once' }))
    expect(standIn.control.intents().map((one) => one.id)).to.deep.equal([ref])
  })

  it('gives the same answer to the same key, and only one payment to ten at once', async () => {
    const request = asked()
    const answers = await Promise.all(Array.from({ length: 10 }, () => stripe.ask(request)))
    expect(new Set(answers.map((one) => one.ref)).size).to.equal(1)
    expect(standIn.control.intents()).to.have.lengthOf(1)
  })

  it('refuses a key that comes again with another amount', async () => {
    const request = asked()
    await stripe.ask(request)
    const { code, retry } = await trouble(stripe.ask({ ...request, fen: 8_001 }))
    expect([code, retry]).to.deep.equal(['idempotency_error', false])
  })

  it('finds by its list the refund whose key answers with the same fault for ever', async () => {
    const ref = await paid(3_000)
    const request = { refund: 'lost-one', ref, fen: 1_000, key: `${ref}-back` }
    standIn.control.fail({ answer: 500, when: 'after', kept: true })
    for (let turn = 0; turn < 3; turn += 1) {
      expect((await trouble(stripe.refund(request))).retry).to.equal(true)
    }
    const [found, ...more] = await stripe.listRefunds(ref)
    expect(found).to.include({ refund: 'lost-one', fen: 1_000, state: 'done' })
    expect(more).to.have.lengthOf(0)
  })

  it('counts as cut when nobody listens any more', async () => {
    const { ref } = await stripe.ask(asked())
    await standIn.stop()
    const { code, retry } = await trouble(stripe.look(ref))
    expect([code, retry]).to.deep.equal(['connection_cut', true])
    standIn = await startStandIn()
  })
})
