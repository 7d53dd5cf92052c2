import { expect } from 'chai'
import { Shares } from '../../api/adoption/index.ts'
import { Employees } from '../../api/people/index.ts'
import { clock } from '../../api/platform/index.ts'
import { Farmyard, type Buyer } from '../adoption/support/farmyard.ts'
import { builtFronts, noBrowser, shoot } from '../support/browser.ts'
import { at, closeHouse, openHouse, type House } from '../support/house.ts'
import { unionPaths } from '../support/union.ts'
import { expectBalancedBooks, paths, read, send, signedIn, village } from '../support/village.ts'
import type { Agent } from '../support/village.ts'
import { transferArrives } from './buyer.ts'
import { Stage, memoOn, paysOut, picture } from './steps-of-the-pig.ts'

const needsTheBank = '4000002500003155'

describe('A home of three and a canteen adopt a pig, in the browser', function () {
  this.timeout(120_000)
  let house: House
  let yard: Farmyard
  let stage: Stage
  let offer: { id: string; unit: { id: string } }
  let second: Buyer
  let third: Buyer

  before(async function () {
    this.timeout(300_000)
    const reason = noBrowser()
    if (reason) {
      console.log(`    the browser tests are skipped: ${reason}`)
      this.skip()
    }
    at()
    house = await openHouse({ frontsFolder: await builtFronts() })
    yard = await Farmyard.open(house)
    stage = new Stage(house, yard)
    offer = await yard.offer()
    await signedIn(house, 'canteen', { at: unionPaths.canteen, login: 'shitang' })
    await signedIn(house, 'clerk', { login: 'hezuoshe' })
    await Employees.insertMany([
      {
        place: unionPaths.home,
        union: unionPaths.union,
        number: 'QH0317',
        name: '何小满',
        phone: '19900000001',
        search: 'QH0317 何小满',
      },
    ])
    second = await yard.employee()
    third = await yard.employee()
  })
  afterEach(async function () {
    expect(await stage.leave(this.currentTest?.state === 'failed')).to.deep.equal([])
    await expectBalancedBooks()
  })
  after(async () => {
    if (!house) return
    await yard.bank.close()
    await closeHouse(house)
  })

  async function sharesOf(kind: 'employee' | 'canteen', name?: string) {
    const all = await Shares.find({ place: paths.village, 'buyer.kind': kind }).lean()
    return all.filter((share) => !name || share.buyer.name === name)
  }

  it('takes a share and pays the deposit by a card whose bank asks', async () => {
    const { visitor, payByCard } = await adopts(2)
    await payByCard(needsTheBank)
    await shoot(visitor.page, 'pig-deposit-paid')
    await visitor
      .button('看我的认养')
      .or(visitor.page.getByRole('link', { name: '看我的认养' }))
      .click()
    await visitor.sees('能反悔')
    await shoot(visitor.page, 'pig-share', true)
  })

  async function adopts(units: number) {
    const buyer = await stage.xiaoman('/adopt')
    const { visitor } = buyer
    await visitor.page.getByText('山上跑大的黑土猪').first().click()
    await visitor.sees('算给您看')
    await visitor.button(new RegExp(`^${units} 份`)).click()
    await shoot(visitor.page, 'pig-offer', true)
    await visitor.button('付定金，认下它').click()
    await visitor.sees('怎么付')
    return { visitor, payByCard: (card?: string) => buyer.payByCard(card) }
  }

  it('is joined by the two others of the home, and by the canteen with a transfer', async () => {
    await yard.buy(second, offer.id, 1)
    await yard.buy(third, offer.id, 1)
    const visitor = await stage.desk('shitang', `/desk/qhjx-st/adopt/${offer.id}`)
    for (let more = 1; more < 4; more += 1) await visitor.button(/^多/).click()
    await shoot(visitor.page, 'pig-canteen')
    await visitor.button('给食堂认养 4 份').click()
    const memo = await memoOn(visitor)
    await shoot(visitor.page, 'pig-canteen-transfer')
    const [share] = await sharesOf('canteen')
    await transferArrives(yard.cashier, memo, share?.depositFen ?? 0)
    await visitor.button('看看到了没有').click()
    await visitor.sees('付好了')
    const { body } = await read(yard.clerk, `/adoption/desk/offers/${offer.id}`).expect(200)
    expect(body.offer.state).to.equal('formed')
  })

  it('grows, and its farmer writes the diary with the card and the code from the keeper', async () => {
    await yard.coolOff()
    const unit = offer.unit.id
    await yard.move(yard.clerk, unit, 'young_bought').expect(200)
    await yard.move(yard.farmer, unit, 'growing').expect(200)
    await yard.later(100)
    const visitor = await stage.farmHouse()
    await shoot(visitor.page, 'pig-village', true)
    await visitor.go(`/village/units/${unit}`)
    await visitor.button('拍照，写日记').click()
    await visitor.page
      .locator('input[type=file]')
      .first()
      .setInputFiles(await picture())
    await visitor.page.getByLabel('今天怎么样').fill('黑妞这个月长了 22 斤，爱吃南瓜，不挑食。')
    await visitor.page.getByLabel('称了多重').fill('168')
    await shoot(visitor.page, 'pig-diary-form')
    await visitor.button('发出去').click()
    await visitor.sees('爱吃南瓜')
  })

  it('is followed by its buyers', async () => {
    const { visitor } = await stage.xiaoman('/')
    await visitor.sees('我的黑妞')
    await shoot(visitor.page, 'pig-home', true)
    await visitor.go(`/units/${offer.unit.id}`)
    await visitor.sees('爱吃南瓜')
    await visitor.sees('168 斤')
    await shoot(visitor.page, 'pig-unit', true)
  })

  it('is weighed by two people, below the guarantee', async () => {
    await yard.later(190)
    await yard.move(yard.farmer, offer.unit.id, 'ready').expect(200)
    const visitor = await stage.farmHouse()
    await visitor.go(`/village/units/${offer.unit.id}`)
    await visitor.button('现在过秤').click()
    await visitor.page
      .locator('input[type=file]')
      .first()
      .setInputFiles(await picture())
    await visitor.page.getByLabel('秤上是多少').fill('208')
    await shoot(visitor.page, 'pig-weigh')
    await visitor.button('就是这个数').click()
    await visitor.sees('您看的是 208 斤')
    const clerk = await stage.desk('hezuoshe', `/desk/${village}/units/${offer.unit.id}`)
    await clerk.button('第二个人看秤').click()
    await clerk.page.getByLabel('秤上几斤').fill('208')
    await clerk.button(/^秤上 208/).click()
    await clerk.sees('互助金')
    await shoot(clerk.page, 'pig-weighed-desk', true)
  })

  it('is paid for by everyone', async () => {
    const own = (await sharesOf('employee', '何小满'))[0]
    const buyer = await stage.xiaoman(`/shares/${String(own?._id)}`)
    const { visitor } = buyer
    await visitor.sees('怎么算的').catch(() => undefined)
    await shoot(visitor.page, 'pig-balance', true)
    await visitor.page
      .getByRole('link', { name: /付尾款/ })
      .or(visitor.button(/付尾款/))
      .first()
      .click()
    await buyer.payByCard()
    for (const each of [second, third]) {
      const { items } = (await each.agent.get(`/api/places/${each.place}/adoption/shares`)).body
      await yard.payDue(each, items[0].id)
    }
    const [share] = await sharesOf('canteen')
    const cook = await stage.desk('shitang', `/desk/qhjx-st/bought/shares/${String(share?._id)}`)
    await cook.page.locator('a[href*="/pay/"]').first().click()
    const memo = await memoOn(cook)
    const due = await yard.share({ agent: await cookAgent(), place: 'qhjx-st' }, String(share?._id))
    await transferArrives(yard.cashier, memo, due.payment.fen)
    await cook.button('看看到了没有').click()
    await cook.sees('付好了')
  })

  async function cookAgent(): Promise<Agent> {
    return await yard.comes('canteen', { at: unionPaths.canteen })
  }

  it('is collected by code', async () => {
    await yard.deliver(offer.unit.id)
    const [own] = await sharesOf('employee', '何小满')
    const { visitor } = await stage.xiaoman(`/shares/${String(own?._id)}`)
    await visitor.sees('领货码')
    await shoot(visitor.page, 'pig-code', true)
    const gate = await stage.desk('hezuoshe', `/desk/${village}/pickups`)
    const all = await Shares.find({ place: paths.village, state: 'ready' }).lean()
    expect(all).to.have.length(4)
    for (const { code } of all) {
      await gate.page.getByLabel('扫不出来，就把码输进来').fill(code ?? '')
      await gate.press('领货')
    }
    await shoot(gate.page, 'pig-handed-out')
    const left = await Shares.countDocuments({ place: paths.village, state: 'ready' })
    expect(left).to.equal(0)
  })

  it('has its farmer look at the money, nod, and be paid', async () => {
    const clerk = await yard.comes('settlement_clerk')
    const payers = [
      await yard.comes('settlement_approver'),
      await yard.comes('settlement_approver'),
    ]
    const household = String(yard.household._id)
    const bank = { bank: '示例农商银行', number: '990000001234' }
    await send(clerk, '/bank-accounts', {
      kind: 'household',
      household,
      holder: '罗大明',
      ...bank,
    }).expect(200)
    await yard.later(1)
    await send(clerk, '/statements', { upTo: day(-1) }).expect(200)
    const visitor = await stage.farmHouse()
    await visitor.sees('等您点头')
    await visitor.page.getByText('看看对不对').first().click()
    await visitor.sees('到您手里的钱')
    await shoot(visitor.page, 'pig-statement', true)
    await visitor.button('对的，打钱吧').click()
    await visitor.sees('点好头了')
    await paysOut(clerk, payers)
    await visitor.page.reload()
    await visitor.sees(/打到您家了/)
    await shoot(visitor.page, 'pig-paid', true)
    expect(await yard.onFarmer()).to.equal(0)
  })

  function day(days: number): string {
    return new Date(clock.now().getTime() + 8 * 3600_000 + days * 86_400_000)
      .toISOString()
      .slice(0, 10)
  }
})
