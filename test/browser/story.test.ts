import { expect } from 'chai'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { closeEnded } from '../../api/notices/index.ts'
import { Households, type Role } from '../../api/people/index.ts'
import { Cards, Claims } from '../../api/points/index.ts'
import { rosterRows, rosterWorkbook } from '../../scripts/seed/roster.ts'
import { builtFronts, noBrowser, shoot, shootSizes } from '../support/browser.ts'
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
import { Visitor } from '../support/visitor.ts'
import { closeTheShop, eachClaim, returnOne } from './steps.ts'

const password = 'a password for tests'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

describe('The whole story, in the browser', () => {
  let house: House
  let visitor: Visitor
  let now = monday

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
    if (this.currentTest?.state === 'failed') await shoot(visitor.page, 'failed')
    expect(await visitor.leave()).to.deep.equal([])
    await expectBalancedBooks()
  })
  after(async () => {
    if (house) await closeHouse(house)
  })

  async function open(path: string, width?: number, height?: number): Promise<Page> {
    visitor = await Visitor.at(house.url, path, now, width, height)
    return visitor.page
  }

  async function signIn(login: string, path: string, width?: number, height?: number) {
    const page = await open(path, width, height)
    await visitor.signIn(login, password)
    if (path.startsWith('/desk/')) await visitor.go(path)
    return page
  }

  it('imports the roster: first shown what is wrong, then all of it', async () => {
    const page = await signIn('gongzuo', `/desk/${village}/roster`)
    const [first, ...rest] = rosterRows()
    const bad = [{ ...(first as NonNullable<typeof first>), code: '二组37' }, ...rest]
    const choose = async (buffer: Buffer) => {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: '花名册.xlsx', mimeType: xlsx, buffer })
      const look = visitor.button('先看一遍')
      if (await look.isVisible()) await look.click()
    }
    await choose(await rosterWorkbook(bad))
    await visitor.sees('户号写成 2-037 这样')
    await shoot(page, 'roster-errors')
    expect(await Households.countDocuments({ place: paths.village })).to.equal(0)
    await choose(await rosterWorkbook())
    await visitor.button(/记上：新加 520 户/).click()
    await visitor.sees('记好了')
    await shoot(page, 'roster-done')
    expect(await Households.countDocuments({ place: paths.village })).to.equal(520)
  }).timeout(120_000)

  it('reports what three households did, with a photograph', async () => {
    const page = await signIn('zuzhang', `/desk/${village}/claims`)
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
    await visitor.exactly('记一件').click()
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

  it('is checked by another liaison, who has been to see it', async () => {
    await signIn('hecha', `/desk/${village}/claims`)
    await eachClaim(visitor, async () => {
      await visitor.press('属实')
    })
    expect(await Claims.countDocuments({ place: paths.village, state: 'checked' })).to.equal(3)
  }).timeout(90_000)

  it('is scored by the council’s meeting', async () => {
    await signIn('yishi', `/desk/${village}/claims`)
    await eachClaim(visitor, async () => {
      await visitor.exactly('评分').click()
      await visitor.press('记下评分')
    })
    expect(await Claims.countDocuments({ place: paths.village, state: 'scored' })).to.equal(3)
  }).timeout(90_000)

  it('is approved in one step and hung on the board', async () => {
    const page = await signIn('pizhun', `/desk/${village}/claims`)
    await visitor.sees('打扫村口公路，两个小时')
    await page.getByRole('checkbox', { name: '全选' }).click()
    await shoot(page, 'claims-desk')
    await shootSizes(page, 'claims')
    await visitor.button('批准这 3 件').click()
    await visitor.sees('批好了 3 件')
    await shoot(page, 'claims-approved')
    await visitor
      .button('看这一期公示')
      .or(page.getByRole('link', { name: '看这一期公示' }))
      .first()
      .click()
    await visitor.sees('帮邻居收稻子，一天')
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 794, height: 1123 })
    await shoot(page, 'notice-a4')
  }).timeout(90_000)

  it('is read by anyone, and somebody objects to one of the three', async () => {
    const page = await open(`/boards/${village}`, 390, 844)
    await page.getByRole('link').filter({ hasText: /期/ }).first().click()
    await visitor.sees('王*')
    expect(await page.content()).not.to.include('王小寒')
    await shoot(page, 'notice-390', true)
    await shootSizes(page, 'notice')
    const card = page.locator('article, li').filter({ hasText: '3-008' }).first()
    await card.getByRole('button', { name: '我有意见' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('哪里不对').fill('那天他家也请了收割机')
    await shoot(page, 'objection')
    await dialog.getByRole('button', { name: '提上去' }).click()
    await visitor.sees(/11月25日/)
  }).timeout(90_000)

  it('is posted when the days are over, but for the one that is disputed', async () => {
    now = daysLater(4)
    expect(await closeEnded()).to.equal(2)
    const page = await signIn('jiandu', `/desk/${village}/objections`)
    await visitor.sees('那天他家也请了收割机')
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
    const page = await signIn('dianzhang', '/pos/', 1280, 800)
    await visitor.button('去开店').click()
    await shoot(page, 'shift-open')
    await visitor.exactly('开店').click()
    await visitor.button('去兑换台').click()
    await page.getByRole('heading', { name: '请扫卡' }).waitFor()
    await shoot(page, 'counter-wait')
    await page.keyboard.type(`QS1:${card?.secret ?? ''}`, { delay: 2 })
    await page.keyboard.press('Enter')
    await visitor.sees('286')
    let touches = 0
    const touch = async (name: string | RegExp) => {
      touches += 1
      await visitor.button(name).click()
    }
    await touch(/^大米 10 斤/)
    await touch(/^食盐 400 克/)
    await touch(/^食盐 400 克/)
    await touch(/^洗衣粉 3 斤/)
    await shoot(page, 'counter')
    await touch('确认兑换 62 分')
    await page.getByRole('heading', { name: '换好了' }).waitFor()
    expect(touches).to.be.at.most(5)
    await visitor.sees('224')
    await shoot(page, 'counter-done')
    const number = /\d{4}-\d{6}/.exec(await page.locator('.slip-paper').first().innerText())?.[0]
    await visitor.button('下一位，请扫卡').click()
    await returnOne(visitor, number ?? '')
    await closeTheShop(visitor)
  }).timeout(120_000)

  it('ends with books that balance, for everyone on the desk to see', async () => {
    const page = await signIn('jiandu', `/desk/${village}/books`)
    await visitor.sees(/对得上|都对|平/)
    await shoot(page, 'books', true)
  }).timeout(60_000)

  it('speaks English and big letters as well', async () => {
    const page = await open(`/boards/${village}`, 390, 844)
    await page.getByRole('link').filter({ hasText: /期/ }).first().click()
    await visitor.button('大字版').click()
    await shoot(page, 'notice-elder', true)
    await visitor.button('English').click()
    await shoot(page, 'notice-english', true)
  }).timeout(60_000)
})
