import { z } from 'zod'
import { gramsPerJin } from '../payments/index.ts'
import { newId, type Actor } from '../platform/index.ts'
import { ProduceList, type Produce } from './produce.model.ts'
import { listedProduce, type ListedProduce } from './produce.schema.ts'
import { monthsOf } from './season.ts'

/**
 * Takes a catalogue file into a village's catalogue; names already known are left alone. What is
 * weighed is sold by weight only where its price is for a jin.
 */
export async function importProduce(actor: Pick<Actor, 'place'>, rows: readonly unknown[]) {
  const place = actor.place.path
  const list = z.array(listedProduce).parse(rows)
  const known = new Set((await ProduceList.find({ place }).lean()).map((each) => each.name))
  const news = list.filter((each) => !known.has(each.name_zh)).map((each) => from(place, each))
  if (news.length > 0) await ProduceList.insertMany(news, { lean: true })
  return { added: news.length, unchanged: list.length - news.length }
}

function from(place: string, row: ListedProduce): Produce {
  const by = row.variable_weight && row.unit === '斤' ? 'weight' : 'piece'
  return {
    _id: newId(),
    place,
    name: row.name_zh,
    nameEn: row.name_en,
    category: row.category,
    unit: row.unit,
    by,
    months: monthsOf(row.season),
    storage: row.storage,
    picture: '',
    usualFen: Math.round(row.price_yuan * 100),
    state: 'listed',
    source: row.source_or_estimated,
    ...(by === 'weight' ? { gramsEach: gramsPerJin } : {}),
    ...(row.shelf_life_days === null ? {} : { shelfLifeDays: row.shelf_life_days }),
  }
}
