import sharp from 'sharp'
import { clock } from '../../api/platform/index.ts'
import { Cards } from '../../api/points/index.ts'
import type { Farmyard } from '../adoption/support/farmyard.ts'
import { shoot } from '../support/browser.ts'
import type { House } from '../support/house.ts'
import { caughtSms, handAt } from '../support/union.ts'
import { paths, read, send, village, type Agent } from '../support/village.ts'
import { Visitor } from '../support/visitor.ts'
import { BrowserBuyer } from './buyer.ts'

const password = 'a password for tests'

/** Those who sit before a screen in the story, each with a browser of their own. */
export class Stage {
  private open: Visitor[] = []

  constructor(
    private readonly house: House,
    private readonly yard: Farmyard,
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

  async farmHouse(): Promise<Visitor> {
    const farmer = await cardAndCode(this.yard)
    const { visitor } = await this.phone('/village/sign-in')
    await visitor.button('扫不了，输卡上的码').click()
    await visitor.page.getByLabel('卡上的码').fill(farmer.card)
    await visitor.button('下一步').click()
    await visitor.page.getByLabel('店长给的 6 个数字').fill(farmer.code)
    await visitor.exactly('进去').click()
    await visitor.sees('还有积分')
    return visitor
  }

  /** All leave; what their browsers complained of. */
  async leave(failed: boolean): Promise<string[]> {
    const complaints: string[] = []
    for (const [index, visitor] of this.open.entries()) {
      if (failed) await shoot(visitor.page, `failed-pig-${index}`)
      complaints.push(...(await visitor.leave()))
    }
    this.open = []
    return complaints
  }
}

/** Asks for a transfer where that is still to do, and reads the memo code off the page. */
export async function memoOn(visitor: Visitor): Promise<string> {
  const asked = visitor.button(/转账付/)
  await asked
    .or(visitor.page.getByText(/QS[2-9A-Z]{8}/).first())
    .first()
    .waitFor()
  if (await asked.isVisible()) await asked.click()
  const text = visitor.page.getByText(/QS[2-9A-Z]{8}/).first()
  await text.waitFor()
  return /QS[2-9A-Z]{8}/.exec((await text.textContent()) ?? '')?.[0] ?? ''
}

/** The keeper hands out a code; the household's card opens the page with it. */
export async function cardAndCode(yard: Farmyard) {
  const household = String(yard.household._id)
  const keeper = await yard.comes('keeper')
  await send(keeper, '/cards', { households: [household] }).expect(200)
  const { body } = await send(keeper, `/households/${household}/code`).expect(200)
  const card = await Cards.findOne({ place: paths.village, household: yard.household._id }).lean()
  return { card: `QS1:${card?.secret ?? ''}`, code: body.code as string }
}

/** A photograph that nobody has taken before. */
export async function picture() {
  const background = { r: Math.floor(Math.random() * 256), g: 120, b: 60 }
  const image = sharp({ create: { width: 320, height: 240, channels: 3, background } })
  return { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await image.jpeg().toBuffer() }
}

/** Approved by two, released, sent to the bank, and answered by it. */
export async function paysOut(clerk: Agent, payers: readonly Agent[]): Promise<void> {
  const { items } = (await read(clerk, '/statements?state=confirmed').expect(200)).body
  const statements = items.map(({ id }: { id: string }) => id)
  for (const payer of payers) await send(payer, '/statements/approvals', { statements }).expect(200)
  const { batch } = (await send(clerk, '/payout-batches').expect(200)).body
  await send(payers[0] as Agent, `/payout-batches/${batch.id}/release`).expect(200)
  const rows = batch.lines.map((line: { code: string }, n: number) => `${line.code},成功,,LS${n}`)
  const file = Buffer.from(['付款编号,结果,原因,银行流水号', ...rows].join('\n'))
  await handAt(clerk, village, `/payout-batches/${batch.id}/results`, file, 'text/csv').expect(200)
}
