import { Employees } from '../../api/people/index.ts'
import { clock } from '../../api/platform/index.ts'
import { shoot } from '../support/browser.ts'
import type { House } from '../support/house.ts'
import { statementFile } from '../support/trade.ts'
import { caughtSms, handAt, unionPaths } from '../support/union.ts'
import { village, type Agent } from '../support/village.ts'
import { Visitor } from '../support/visitor.ts'

const password = 'a password for tests'

/** Somebody who buys with a phone or at a desk, in a browser of their own. */
export class BrowserBuyer {
  readonly visitor: Visitor

  private constructor(visitor: Visitor) {
    this.visitor = visitor
  }

  /** With a phone, at the storefront. */
  static async atPhone(house: House, now: Date, path = '/'): Promise<BrowserBuyer> {
    return new BrowserBuyer(await Visitor.at(house.url, path, now, 390, 844))
  }

  /** By account and password, as stewards and canteens do. */
  async signIn(login: string): Promise<void> {
    const { visitor } = this
    await visitor.button('食堂、小家管家用账号登录').click()
    await visitor.signIn(login, password)
  }

  /** By the union's roster and the code on their phone. */
  async signInByCode(union: string, name: string, number: string, code: () => Promise<string>) {
    const { page } = this.visitor
    await page.getByLabel('工会编号').fill(union)
    await page.getByLabel('姓名').fill(name)
    await page.getByLabel('工号').fill(number)
    await this.visitor.button('发验证码给我').click()
    await page.getByLabel('验证码').waitFor()
    await page.getByLabel('验证码').fill(await code())
    await this.visitor.exactly('登录').click()
    await page.getByLabel('验证码').waitFor({ state: 'hidden' })
  }

  /** On the payment's page: chooses the card, types it in, and says yes when the bank asks. */
  async payByCard(number = '4242424242424242'): Promise<void> {
    const { visitor } = this
    const { page } = visitor
    await visitor.sees('演示：假钱')
    await visitor.button(/用银行卡付/).click()
    await page.getByLabel('卡号').fill(number)
    await page.getByLabel('有效期').fill('12/50')
    await page.getByLabel('安全码').fill('123')
    await visitor.button(/^付 [\d,.]+ ?元$/).click()
    if (number === '4000002500003155') {
      await visitor.sees('银行要确认是您本人')
      await visitor.exactly('确认').click()
    }
    await visitor.sees('付好了')
  }
}

/** The bank's statement tells of a transfer with this memo. */
export async function transferArrives(cashier: Agent, memo: string, fen: number) {
  const file = statementFile([{ fen, note: `青禾机械食堂 ${memo}` }])
  const reply = await handAt(cashier, village, '/bank-statements', file, 'text/csv').expect(200)
  if (reply.body.matched !== 1) throw new Error(JSON.stringify(reply.body))
}

/** The employee of the stories stands on the roster, and has not signed in yet. */
export async function xiaomanOnRoster(): Promise<void> {
  const { home: place, union } = unionPaths
  const [number, name] = ['QH0317', '何小满']
  const row = { place, union, number, name, phone: '19900000001', search: `${number} ${name}` }
  await Employees.insertMany([row])
}

/** Those who sit before a screen in a story, each with a browser of their own. */
export class Screens {
  private open: Visitor[] = []

  constructor(
    private readonly house: House,
    /** Begins the names of the pictures of what failed. */
    private readonly story: string,
  ) {}

  async phone(path: string): Promise<BrowserBuyer> {
    const buyer = await BrowserBuyer.atPhone(this.house, clock.now(), path)
    this.open.push(buyer.visitor)
    return buyer
  }

  async xiaoman(path: string): Promise<BrowserBuyer> {
    const caught = caughtSms()
    const buyer = await this.phone('/sign-in')
    await buyer.signInByCode('qhjx', '何小满', 'QH0317', async () => {
      while (caught.length === 0) await new Promise((done) => setTimeout(done, 50))
      return caught.at(-1)?.code ?? ''
    })
    await buyer.visitor.go(path)
    return buyer
  }

  async desk(login: string, path: string): Promise<Visitor> {
    const visitor = await Visitor.at(this.house.url, path, clock.now())
    this.open.push(visitor)
    await visitor.signIn(login, password)
    await visitor.go(path)
    return visitor
  }

  /** All leave; what their browsers complained of. */
  async leave(failed: boolean): Promise<string[]> {
    const complaints: string[] = []
    for (const [index, visitor] of this.open.entries()) {
      if (failed) await shoot(visitor.page, `failed-${this.story}-${index}`)
      complaints.push(...(await visitor.leave()))
    }
    this.open = []
    return complaints
  }
}
