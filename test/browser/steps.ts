import { shoot } from '../support/browser.ts'
import { Claims } from '../../api/points/index.ts'
import { paths, village } from '../support/village.ts'
import type { Visitor } from '../support/visitor.ts'

/** One bag of salt comes back. */
export async function returnOne(visitor: Visitor, number: string): Promise<void> {
  await visitor.choose('退货')
  await visitor.page.getByLabel('单号').fill(number)
  await visitor.button('找这张').click()
  await visitor.exactly('多一袋食盐 400 克').click()
  await visitor.button('拿错了').click()
  await shoot(visitor.page, 'return')
  await visitor.button('确认退 3 分').click()
  await visitor.page.getByRole('heading', { name: '退好了' }).waitFor()
  await visitor.sees('227')
}

/** The shelf is as the books say, and the keeper goes home. */
export async function closeTheShop(visitor: Visitor): Promise<void> {
  await visitor.choose('收店')
  await visitor.sees('换了 1 次')
  await visitor.button('这些都对得上').click()
  await shoot(visitor.page, 'shift-close')
  await visitor.exactly('收店').click()
  await visitor.sees('收好店了')
  await shoot(visitor.page, 'shift-closed')
}

/** Goes through all claims at the desk, one after the other. */
export async function eachClaim(visitor: Visitor, act: () => Promise<void>): Promise<void> {
  const claims = await Claims.find({ place: paths.village }).lean()
  for (const claim of claims) {
    await visitor.go(`/desk/${village}/claims/${String(claim._id)}`)
    await act()
  }
}
