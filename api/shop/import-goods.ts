import { z } from 'zod'
import { newId, type Id } from '../platform/index.ts'
import { forgetGoods } from './goods.ts'
import { GoodsList, type Goods } from './goods.model.ts'
import { newGoods } from './shop.schema.ts'

/** One entry of a goods file: the goods, with where their figures come from. */
const listedGoods = z.strictObject({
  ...newGoods,
  key: z.string().max(20).optional(),
  source: z.string().max(300).optional(),
  estimated: z.array(z.string()).optional(),
})

/**
 * Proposes goods from a list; names already known are left alone. A second person approves
 * them before any is sold.
 */
export async function importGoods(place: string, entries: readonly unknown[], proposedBy: Id) {
  const list = z.array(listedGoods).parse(entries)
  const known = new Set((await GoodsList.find({ place }).lean()).map((goods) => goods.name))
  const news = list
    .filter((each) => !known.has(each.name))
    .map(({ key: _key, estimated: _estimated, barcode, limit, source, ...rest }): Goods => ({
      ...rest,
      _id: newId(),
      place,
      state: 'proposed',
      proposedBy,
      ...(barcode ? { barcode } : {}),
      ...(limit ? { limit } : {}),
      ...(source ? { source } : {}),
    }))
  if (news.length > 0) await GoodsList.insertMany(news)
  forgetGoods(place)
  return { added: news.length, unchanged: list.length - news.length }
}
