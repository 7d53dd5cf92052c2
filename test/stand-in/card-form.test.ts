import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import type { BrowserContext, Page } from 'playwright-core'
import { gatewayFrom, type Gateway, type Intent } from '../../api/payments/stripe/index.ts'
import { startStandIn, type StandIn } from '../../scripts/stand-in/index.ts'
import { asked } from '../payments/stripe/support/asking.ts'
import { noBrowser, openBrowser, shoot } from '../support/browser.ts'

/** The shop's page, as far as it has to do with Stripe.js: it uses only what Stripe.js has. */
const shopScript = `
  const wanted = new URLSearchParams(location.search)
  const stripe = Stripe(wanted.get('key'))
  const elements = stripe.elements({
    clientSecret: wanted.get('secret'),
    locale: wanted.get('locale') ?? 'zh',
  })
  const card = elements.create('payment')
  const events = []
  card.on('ready', () => events.push('ready'))
  card.on('change', (event) => events.push(event.complete ? 'complete' : 'incomplete'))
  card.mount('#card')
  window.shop = {
    events,
    retrieve: () => stripe.retrievePaymentIntent(wanted.get('secret')),
    unmount: () => card.unmount(),
  }
  const said = document.querySelector('#said')
  document.querySelector('#pay').addEventListener('click', async () => {
    said.textContent = ''
    const unready = await elements.submit()
    if (unready.error) return void (said.textContent = 'unready ' + unready.error.code)
    const { error, paymentIntent } = await stripe.confirmPayment({
      elements,
      confirmParams: { return_url: location.origin + '/back' },
      redirect: wanted.get('redirect') ?? 'if_required',
    })
    said.textContent = error ? 'refused: ' + error.message : 'became ' + paymentIntent.status
  })
`

describe('the card form for play money', () => {
  let standIn: StandIn
  let stripe: Gateway
  let shop: Server
  let address: string
  let browser: BrowserContext
  let page: Page
  let complaints: string[]

  before(async function () {
    const none = noBrowser()
    if (none) {
      console.log(`    skipped: ${none}`)
      return this.skip()
    }
    standIn = await startStandIn({ settleAfterMs: null })
    const made = gatewayFrom({ standIn: standIn.url })
    if (!made) throw new Error('no gateway')
    stripe = made
    shop = createServer((req, res) => {
      if (req.url === '/shop.js') {
        return res.writeHead(200, { 'Content-Type': 'text/javascript' }).end(shopScript)
      }
      return res.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': `default-src 'none'; script-src 'self' ${standIn.url}; style-src 'self' ${standIn.url}; connect-src 'self' ${standIn.url}`,
      }).end(`<!doctype html><html lang="zh"><head><title>付款</title>
          <meta name="viewport" content="width=device-width, initial-scale=1"></head>
          <body><h1>付款</h1><div id="card"></div><button id="pay">付 80.00 元</button>
          <p id="said" role="status"></p>
          <script src="${stripe.scriptUrl}"></script><script src="/shop.js"></script></body></html>`)
    })
    await new Promise<void>((done) => shop.listen(0, '127.0.0.1', done))
    address = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`
    browser = await openBrowser(390, 844)
  })
  after(async () => {
    await browser?.close()
    shop?.closeAllConnections()
    shop?.close()
    await standIn?.stop()
  })

  beforeEach(async () => {
    page = await browser.newPage()
    complaints = []
    page.on('console', (line) => {
      // A refused payment answers 402, which the browser writes down by itself.
      if (line.type() === 'error' && !line.text().includes('402')) complaints.push(line.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
  })
  afterEach(async () => {
    await page?.close()
    expect(complaints).to.deep.equal([])
  })

  async function open(more: Record<string, string> = {}): Promise<Intent> {
    const intent = await stripe.ask(asked())
    const query = new URLSearchParams({
      ...{ key: stripe.publishableKey, secret: intent.clientSecret ?? '', ...more },
    })
    await page.goto(`${address}/?${query}`)
    await page.waitForFunction('shop.events.includes("ready")')
    return intent
  }
  async function fill(number: string): Promise<void> {
    await page.getByLabel('卡号').fill(number)
    await page.getByLabel('有效期').fill('1250')
    await page.getByLabel('安全码').fill('123')
  }
  const pay = () => page.locator('#pay').click()
  const said = (text: string) => page.getByText(text).waitFor({ timeout: 5_000 })

  it('says that it is play money, and pays with a trial card', async () => {
    const { ref } = await open()
    await page.getByText('演示用的假钱').waitFor()
    await shoot(page, 'play-money-card-390')
    await fill('4242 4242 4242 4242')
    expect(await page.getByLabel('有效期').inputValue()).to.equal('12/50')
    expect(await page.evaluate('shop.events.at(-1)')).to.equal('complete')
    await pay()
    await said('became succeeded')
    expect((await stripe.look(ref)).state).to.equal('paid')
    const seen = (await page.evaluate('shop.retrieve()')) as { paymentIntent: { status: string } }
    expect(seen.paymentIntent.status).to.equal('succeeded')
  })

  it('fills a trial card in at one press, and goes away when it is taken off', async () => {
    const { ref } = await open()
    await page.getByRole('button', { name: '填一张演示卡' }).click()
    await pay()
    await said('became succeeded')
    expect((await stripe.look(ref)).state).to.equal('paid')
    await page.evaluate('shop.unmount()')
    expect(await page.getByLabel('卡号').count()).to.equal(0)
  })

  it('lets the bank ask, and pays when the buyer confirms', async () => {
    const { ref } = await open()
    await fill('4000002500003155')
    await pay()
    const dialog = page.getByRole('dialog', { name: '银行要确认是您本人' })
    await dialog.waitFor()
    await page.waitForTimeout(100)
    await shoot(page, 'play-money-bank-390')
    expect((await stripe.look(ref)).state).to.equal('acting')
    await dialog.getByRole('button', { name: '确认' }).click()
    await said('became succeeded')
    expect((await stripe.look(ref)).state).to.equal('paid')
  })

  it('takes no money when the buyer cancels the bank’s question, and the next card pays', async () => {
    const { ref } = await open()
    await fill('4000002500003155')
    for (const leave of ['button', 'escape']) {
      await pay()
      const dialog = page.getByRole('dialog', { name: '银行要确认是您本人' })
      await dialog.waitFor()
      if (leave === 'button') await dialog.getByRole('button', { name: '取消' }).click()
      else await page.keyboard.press('Escape')
      await said('没有确认是您本人，钱没有动')
      expect((await stripe.look(ref)).state).to.equal('open')
    }
    await fill('4242424242424242')
    await pay()
    await said('became succeeded')
  })

  it('says why a card was refused, and what to do', async () => {
    const { ref } = await open()
    for (const [number, why] of [
      ['4000000000000002', '银行没有同意这次付款。换一张卡再试。'],
      ['4000000000009995', '卡里的钱不够。换一张卡再试。'],
      ['4000000000000069', '这张卡过期了。换一张卡再试。'],
    ] as const) {
      await fill(number)
      await pay()
      await said(why)
    }
    expect(await stripe.look(ref)).to.include({ state: 'open', problem: 'expired_card' })
  })

  it('stands still at what is not filled in, with the reason beside it', async () => {
    const { ref } = await open()
    await fill('4242 4242 4242 4241')
    await page.getByLabel('安全码').fill('1')
    await pay()
    await said('unready incomplete_number')
    await page.getByText('卡号没有填完，或者有一位不对。').waitFor()
    await page.getByText('安全码是卡背面的三位数。').waitFor()
    await shoot(page, 'play-money-incomplete-390')
    expect(await page.getByLabel('卡号').getAttribute('aria-invalid')).to.equal('true')
    expect((await stripe.look(ref)).problem).to.equal(null)
  })

  it('leads to the return address as Stripe does when told to always', async () => {
    const { ref } = await open({ redirect: 'always' })
    await fill('4242424242424242')
    await pay()
    await page.waitForURL(/\/back\?/)
    const back = new URL(page.url()).searchParams
    expect(back.get('payment_intent')).to.equal(ref)
    expect(back.get('redirect_status')).to.equal('succeeded')
    complaints = [] // the page at the return address was not given anything to show
  })

  it('speaks English to who asks for it', async () => {
    await open({ locale: 'en' })
    await page.getByLabel('Card number').waitFor()
    await page.getByText('Play money').waitFor()
  })

  it('shows Alipay’s and WeChat’s page, on which the buyer agrees or not', async () => {
    for (const [method, press, status] of [
      ['alipay', '同意付款', 'succeeded'],
      ['wechat', '不付了', 'failed'],
    ] as const) {
      const returnUrl = `${address}/back`
      const { next } = await stripe.ask(asked({ method, returnUrl }))
      await page.goto(next?.kind === 'redirect' ? next.url : (next?.text ?? ''))
      await page.getByText('演示用的假钱').waitFor()
      await shoot(page, `play-money-${method}-390`)
      await page.getByRole('button', { name: press }).click()
      await page.waitForURL(/\/back\?/)
      expect(new URL(page.url()).searchParams.get('redirect_status')).to.equal(status)
      complaints = []
    }
  })
})
