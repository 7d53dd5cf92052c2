import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { gatewayFrom, type Gateway } from '../../api/payments/stripe/index.ts'
import { startStandIn, type StandIn } from '../../scripts/stand-in/index.ts'
import { asked, trouble } from '../payments/stripe/support/asking.ts'

function gatewayTo(standIn: StandIn): Gateway {
  const made = gatewayFrom({ standIn: standIn.url })
  if (!made) throw new Error('no gateway')
  return made
}

describe('the strings on the stand-in', () => {
  let standIn: StandIn
  before(async () => (standIn = await startStandIn({ settleAfterMs: null })))
  after(() => standIn.stop())

  const order = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${standIn.url}/control`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })

  it('can be pulled from another process', async () => {
    const stripe = gatewayTo(standIn)
    await order({ do: 'fail', with: [{ answer: 503, when: 'before' }] })
    expect((await trouble(stripe.ask(asked()))).retry).to.equal(true)
    const { ref } = await stripe.ask(asked())
    expect((await order({ do: 'payByCard', with: [ref] })).status).to.equal(200)
    expect((await stripe.look(ref)).state).to.equal('paid')
    const seen = (await (await fetch(`${standIn.url}/control`)).json()) as { intents: object[] }
    expect(seen.intents).to.have.lengthOf(1)
  })

  it('cannot be pulled by a page in the browser, nor beyond what they are', async () => {
    const fail = { do: 'fail', with: [{ answer: 503, when: 'before', times: 99 }] }
    expect((await order(fail, { origin: 'http://evil' })).status).to.equal(403)
    expect((await order(fail, { 'content-type': 'text/plain' })).status).to.equal(415)
    expect((await order({ do: 'constructor' })).status).to.equal(400)
    expect((await order({ do: 'agree', with: ['pi_nobody'] })).status).to.equal(400)
    expect((await gatewayTo(standIn).ask(asked())).state).to.equal('open')
  })

  it('tell a test when a call comes in, when it is done, and when its answer is out', async () => {
    const steps: string[] = []
    const count = () => standIn.control.intents().length
    const before = count()
    standIn.control.hooks.beforeWork = () => void steps.push(`in ${count() - before}`)
    standIn.control.hooks.beforeAnswer = (_call, { status }) =>
      void steps.push(`done ${count() - before} ${status}`)
    const out = new Promise<void>((resolve) => {
      standIn.control.hooks.afterDone = (call) => {
        steps.push(`out ${call.method} ${call.path}`)
        resolve()
      }
    })
    await gatewayTo(standIn).ask(asked())
    await out
    standIn.control.hooks = {}
    expect(steps).to.deep.equal(['in 0', 'done 1 200', 'out POST /v1/payment_intents'])
  })
})

describe('play money over a restart', () => {
  let folder: string
  before(() => (folder = mkdtempSync(join(tmpdir(), 'qianshou-play-money-'))))
  after(() => rmSync(folder, { recursive: true }))

  it('is all there: payments, keys, and refunds that were under way', async () => {
    const stateFile = join(folder, 'deep', 'play-money.json')
    const first = await startStandIn({ stateFile, settleAfterMs: null })
    const stripe = gatewayTo(first)
    const request = asked({ method: 'alipay' })
    const { ref } = await stripe.ask(request)
    first.control.agree(ref)
    const refund = await stripe.refund({ refund: 'r', ref, fen: 300, key: 'r-1' })
    expect(refund.state).to.equal('pending')
    await first.stop()
    expect(readFileSync(stateFile, 'utf8')).not.to.include('4242')

    const second = await startStandIn({ stateFile, settleAfterMs: 20 })
    const again = gatewayTo(second)
    expect((await again.ask(request)).ref).to.equal(ref)
    expect(await again.look(ref)).to.include({ state: 'paid', refundedFen: 300 })
    await new Promise((done) => setTimeout(done, 100))
    expect((await again.lookRefund(refund.ref)).state).to.equal('done')
    await second.stop()
  })
})

describe('the play-money pages', () => {
  let standIn: StandIn
  let stripe: Gateway
  before(async () => {
    standIn = await startStandIn({ settleAfterMs: null })
    stripe = gatewayTo(standIn)
  })
  after(() => standIn.stop())

  async function press(address: string, word: string): Promise<Response> {
    const body = new URLSearchParams({ do: word })
    return await fetch(address, { method: 'POST', body, redirect: 'manual' })
  }
  async function pageOf(what: string): Promise<{ ref: string; address: string; secret: string }> {
    const intent = await stripe.ask(asked({ method: 'alipay', what }))
    if (intent.next?.kind !== 'redirect') throw new Error('no page')
    return { ref: intent.ref, address: intent.next.url, secret: intent.clientSecret ?? '' }
  }

  it('lead back as Stripe does, whether the buyer agrees or not', async () => {
    for (const [word, status, state] of [
      ['agree', 'succeeded', 'paid'],
      ['refuse', 'failed', 'open'],
    ] as const) {
      const { ref, address, secret } = await pageOf('一头猪')
      const answer = await press(address, word)
      expect(answer.status).to.equal(303)
      const back = new URL(answer.headers.get('location') ?? '')
      expect(back.origin + back.pathname).to.equal('http://127.0.0.1:9/paid')
      expect(Object.fromEntries(back.searchParams)).to.deep.equal({
        ...{ share: '1', payment_intent: ref, redirect_status: status },
        payment_intent_client_secret: secret,
      })
      expect((await stripe.look(ref)).state).to.equal(state)
    }
  })

  it('take the money once, however often the button is pressed', async () => {
    const { ref, address } = await pageOf('一头猪')
    await Promise.all(Array.from({ length: 5 }, () => press(address, 'agree')))
    const paid = standIn.control
      .events()
      .filter((one) => one.type === 'payment_intent.succeeded')
      .filter((one) => (one.object as { id: string }).id === ref)
    expect(paid).to.have.lengthOf(1)
  })

  it('say that the money is play money, and show what is written as it is written', async () => {
    const { address } = await pageOf('<img src=x> & 白菜')
    const text = await (await fetch(address)).text()
    expect(text).to.include('演示用的假钱').and.to.include('80.00')
    expect(text).to.include('&lt;img src=x&gt; &amp; 白菜').and.not.to.include('<img')
  })

  it('open only with their own address', async () => {
    const { ref } = await pageOf('一头猪')
    expect((await press(`${standIn.url}/pages/${ref}/page_guess`, 'agree')).status).to.equal(404)
    expect((await stripe.look(ref)).state).to.equal('acting')
  })
})
