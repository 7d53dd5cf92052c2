import { expect } from 'chai'
import type { BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { closeEnded } from '../../api/notices/index.ts'
import { Households, type Role } from '../../api/people/index.ts'
import { Cards, Claims } from '../../api/points/index.ts'
import { rosterRows, rosterWorkbook } from '../../scripts/seed/roster.ts'
import { builtFronts, noBrowser, openBrowser, shoot, shootSizes } from '../support/browser.ts'
import { at, closeHouse, daysLater, monday, openHouse, type House } from '../support/house.ts'
import {
  aRule,
  aVillage,
  expectBalancedBooks,
  givePoints,
  paths,
  send,
  signedIn,
  someGoods,
  village,
} from '../support/village.ts'

const password = 'a password for tests'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

describe('The whole story, in the browser', () => {
  let house: House
  let browser: BrowserContext
  let page: Page
  let now = monday
  const faults: string[] = []

  before(async function () {
    this.timeout(300_000)
    const reason = noBrowser()
    if (reason) {
      console.log(`    the browser tests are skipped: ${reason}`)
      this.skip()
    }
    now = at()
    house = await openHouse({ frontsFolder: await builtFronts() })
    await aVillage({ householdMonthlyCap: 60_00 })
    await aRule({ title: '打扫公共地方', points: 4_00, caps: [{ per: 'week', points: 12_00 }] })
    await aRule({ title: '帮邻居干农活', points: 10_00 })
    await someGoods({ name: '大米 10 斤', points: 44_00, stock: 23 })
    await someGoods({ name: '食盐 400 克', points: 3_00, stock: 60 })
    await someGoods({ name: '洗衣粉 3 斤', points: 12_00, stock: 17 })
    const team: [string, Role][] = [
      ['gongzuo', 'administrator'],
      ['zuzhang', 'liaison'],
      ['hecha', 'liaison'],
      ['yishi', 'council'],
      ['pizhun', 'approver'],
      ['dianzhang', 'keeper'],
      ['jiandu', 'supervisor'],
    ]
    for (const [login, role] of team) await signedIn(house, role, { login })
  })
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await shoot(page, 'failed')
    await browser?.close()
    await expectBalancedBooks()
    expect(faults.splice(0)).to.deep.equal([])
  })
  after(async () => {
    if (house) await closeHouse(house)
  })

  /** Sits somebody down before a browser of their own, on the village's clock. */
  async function open(path: string, width = 1440, height = 900): Promise<void> {
    browser = await openBrowser(width, height)
    await browser.clock.setSystemTime(now)
    page = await browser.newPage()
    page.setDefaultTimeout(10_000)
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      const expected = /status of (401|409|422)/.test(message.text())
      if (message.type() === 'error' && !expected) faults.push(message.text())
    })
    await page.goto(`${house.url}${path}`)
  }

  async function signIn(login: string, path: string, width?: number, height?: number) {
    await open(path, width, height)
    await page.getByLabel('账号').fill(login)
    await page.getByLabel('密码').fill(password)
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.getByLabel('密码').waitFor({ state: 'hidden' })
    if (path.startsWith('/desk/')) await page.goto(`${house.url}${path}`)
  }

  const button = (name: string | RegExp) => page.getByRole('button', { name }).first()
  const exactly = (name: string) => page.getByRole('button', { name, exact: true }).first()
  const seen = (text: string | RegExp) => page.getByText(text).first().waitFor()

  /** Presses what changes something, and waits until the server has answered. */
  async function press(name: string | RegExp): Promise<void> {
    const answered = page.waitForResponse((reply) => reply.request().method() === 'POST')
    await page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click()
    expect((await answered).status()).to.equal(200)
  }

  it('imports the roster: first shown what is wrong, then all of it', async () => {
    await signIn('gongzuo', `/desk/${village}/roster`)
    const [first, ...rest] = rosterRows()
    const bad = [{ ...(first as NonNullable<typeof first>), code: '二组37' }, ...rest]
    const choose = async (buffer: Buffer) => {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: '花名册.xlsx', mimeType: xlsx, buffer })
      const look = button('先看一遍')
      if (await look.isVisible()) await look.click()
    }
    await choose(await rosterWorkbook(bad))
    await seen('户号写成 2-037 这样')
    await shoot(page, 'roster-errors')
    expect(await Households.countDocuments({ place: paths.village })).to.equal(0)
    await choose(await rosterWorkbook())
    await button(/记上：新加 520 户/).click()
    await seen('记好了')
    await shoot(page, 'roster-done')
    expect(await Households.countDocuments({ place: paths.village })).to.equal(520)
  }).timeout(120_000)

  it('reports what three households did, with a photograph', async () => {
    await signIn('zuzhang', `/desk/${village}/claims`)
    const jpeg = await sharp({
      create: { width: 640, height: 448, channels: 3, background: '#b98355' },
    })
      .jpeg()
      .toBuffer()
    const deeds: [string, string, string][] = [
      ['2-037', '打扫公共地方', '打扫村口公路，两个小时'],
      ['1-012', '帮邻居干农活', '修水渠，半天'],
      ['3-008', '帮邻居干农活', '帮邻居收稻子，一天'],
    ]
    await exactly('记一件').click()
    const dialog = page.getByRole('dialog', { name: '记一件' })
    for (const [code, rule, what] of deeds) {
      await dialog.getByLabel('哪一户').fill(code)
      await dialog.getByRole('button', { name: new RegExp(code) }).click()
      await dialog.getByRole('button', { name: new RegExp(rule) }).click()
      await dialog.getByLabel('做了什么').fill(what)
      if (code === '2-037') {
        await dialog.getByRole('button', { name: '多一个' }).click()
        await dialog
          .locator('input[type=file]')
          .last()
          .setInputFiles({ name: 'road.jpg', mimeType: 'image/jpeg', buffer: jpeg })
        await dialog.getByRole('img').first().waitFor()
        await shoot(page, 'claim-new')
      }
      await dialog.getByRole('button', { name: /报上去/ }).click()
      await dialog.getByText(new RegExp(`记好了.*${what}`)).waitFor()
    }
    expect(await Claims.countDocuments({ place: paths.village, state: 'submitted' })).to.equal(3)
  }).timeout(120_000)

  async function eachClaim(act: () => Promise<void>): Promise<void> {
    const claims = await Claims.find({ place: paths.village }).lean()
    for (const claim of claims) {
      await page.goto(`${house.url}/desk/${village}/claims/${String(claim._id)}`)
      await act()
    }
  }

  it('is checked by another liaison, who has been to see it', async () => {
    await signIn('hecha', `/desk/${village}/claims`)
    await eachClaim(async () => {
      await press('属实')
    })
    expect(await Claims.countDocuments({ place: paths.village, state: 'checked' })).to.equal(3)
  }).timeout(90_000)

  it('is scored by the council’s meeting', async () => {
    await signIn('yishi', `/desk/${village}/claims`)
    await eachClaim(async () => {
      await exactly('评分').click()
      await press('记下评分')
    })
    expect(await Claims.countDocuments({ place: paths.village, state: 'scored' })).to.equal(3)
  }).timeout(90_000)

  it('is approved in one step and hung on the board', async () => {
    await signIn('pizhun', `/desk/${village}/claims`)
    await seen('打扫村口公路，两个小时')
    await page.getByRole('checkbox', { name: '全选' }).click()
    await shoot(page, 'claims-desk')
    await shootSizes(page, 'claims')
    await button('批准这 3 件').click()
    await seen('批好了 3 件')
    await shoot(page, 'claims-approved')
    await button('看这一期公示')
      .or(page.getByRole('link', { name: '看这一期公示' }))
      .first()
      .click()
    await seen('帮邻居收稻子，一天')
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 794, height: 1123 })
    await shoot(page, 'notice-a4')
  }).timeout(90_000)

  it('is read by anyone, and somebody objects to one of the three', async () => {
    await open(`/boards/${village}`, 390, 844)
    await page.getByRole('link').filter({ hasText: /期/ }).first().click()
    await seen('王*')
    expect(await page.content()).not.to.include('王小寒')
    await shoot(page, 'notice-390', true)
    await shootSizes(page, 'notice')
    const card = page.locator('article, li').filter({ hasText: '3-008' }).first()
    await card.getByRole('button', { name: '我有意见' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('哪里不对').fill('那天他家也请了收割机')
    await shoot(page, 'objection')
    await dialog.getByRole('button', { name: '提上去' }).click()
    await seen(/11月25日/)
  }).timeout(90_000)

  it('is posted when the days are over, but for the one that is disputed', async () => {
    now = daysLater(4)
    expect(await closeEnded()).to.equal(2)
    await signIn('jiandu', `/desk/${village}/objections`)
    await seen('那天他家也请了收割机')
    await shoot(page, 'objections')
    const states = await Claims.distinct('state', { place: paths.village })
    expect(states.sort()).to.deep.equal(['disputed', 'posted'])
  }).timeout(60_000)

  it('opens the shop, scans a card, and sells three things in five touches', async () => {
    const household = await Households.findOne({ place: paths.village, code: '2-037' }).lean()
    if (!household) throw new Error('the roster has no 2-037')
    await givePoints(household, 278)
    const administrator = await signedIn(house, 'administrator')
    await send(administrator, '/cards', { households: [String(household._id)] }).expect(200)
    const card = await Cards.findOne({ place: paths.village, household: household._id }).lean()
    await signIn('dianzhang', '/pos/', 1280, 800)
    await button('去开店').click()
    await shoot(page, 'shift-open')
    await exactly('开店').click()
    await button('去兑换台').click()
    await page.getByRole('heading', { name: '请扫卡' }).waitFor()
    await shoot(page, 'counter-wait')
    await page.keyboard.type(`QS1:${card?.secret ?? ''}`, { delay: 2 })
    await page.keyboard.press('Enter')
    await seen('286')
    let touches = 0
    const touch = async (name: string | RegExp) => {
      touches += 1
      await button(name).click()
    }
    await touch(/^大米 10 斤/)
    await touch(/^食盐 400 克/)
    await touch(/^食盐 400 克/)
    await touch(/^洗衣粉 3 斤/)
    await shoot(page, 'counter')
    await touch('确认兑换 62 分')
    await page.getByRole('heading', { name: '换好了' }).waitFor()
    expect(touches).to.be.at.most(5)
    await seen('224')
    await shoot(page, 'counter-done')
    const number = /\d{4}-\d{6}/.exec(await page.locator('.slip-paper').first().innerText())?.[0]
    await button('下一位，请扫卡').click()
    await returnOne(number ?? '')
    await closeTheShop()
  }).timeout(120_000)

  async function returnOne(number: string): Promise<void> {
    await button('菜单').click()
    await page.getByText('退货', { exact: true }).first().click()
    await page.getByLabel('单号').fill(number)
    await button('找这张').click()
    await exactly('多一袋食盐 400 克').click()
    await button('拿错了').click()
    await shoot(page, 'return')
    await button('确认退 3 分').click()
    await page.getByRole('heading', { name: '退好了' }).waitFor()
    await seen('227')
  }

  async function closeTheShop(): Promise<void> {
    await button('菜单').click()
    await page.getByText('收店', { exact: true }).first().click()
    await button('这些都对得上').click()
    await shoot(page, 'shift-close')
    await exactly('收店').click()
    await seen('收好店了')
    await shoot(page, 'shift-closed')
  }

  it('ends with books that balance, for everyone on the desk to see', async () => {
    await signIn('jiandu', `/desk/${village}/books`)
    await seen(/对得上|都对|平/)
    await shoot(page, 'books', true)
  }).timeout(60_000)

  it('speaks English and big letters as well', async () => {
    await open(`/boards/${village}`, 390, 844)
    await page.getByRole('link').filter({ hasText: /期/ }).first().click()
    await button('大字版').click()
    await shoot(page, 'notice-elder', true)
    await button('English').click()
    await shoot(page, 'notice-english', true)
  }).timeout(60_000)
})
