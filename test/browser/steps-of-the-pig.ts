import sharp from 'sharp'
import { Cards } from '../../api/points/index.ts'
import type { Farmyard } from '../adoption/support/farmyard.ts'
import type { House } from '../support/house.ts'
import { handAt } from '../support/union.ts'
import { paths, read, send, village, type Agent } from '../support/village.ts'
import type { Visitor } from '../support/visitor.ts'
import { Screens } from './buyer.ts'

/** Those who sit before a screen in the story, the farm household among them. */
export class Stage extends Screens {
  constructor(
    house: House,
    private readonly yard: Farmyard,
  ) {
    super(house, 'pig')
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
