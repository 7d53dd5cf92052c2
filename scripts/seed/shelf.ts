import { readFile } from 'node:fs/promises'
import { addDays, clock, dayOf, type Actor } from '../../api/platform/index.ts'
import { GoodsList, approveGoods, importGoods, receiveBatch } from '../../api/shop/index.ts'
import { Random } from './random.ts'
import { run } from './act.ts'

/** Goods of the demo's shelf by their name in the list, with the name on this village's shelf. */
const onTheShelf: Record<string, string> = {
  '大米(社区装)': '大米 10 斤',
  菜籽油5升: '菜籽油 5 升',
  挂面礼包: '挂面 4 斤',
  食盐: '食盐 400 克',
  洗衣粉: '洗衣粉 3 斤',
  香皂: '香皂',
  卷纸: '卷纸 10 卷',
  牙膏: '牙膏',
  酱油: '酱油 800 毫升',
  毛巾: '毛巾',
  保温瓶: '保温瓶',
  雨伞: '雨伞',
  东北大米10公斤: '东北大米 20 斤',
  小麦粉5公斤: '面粉 10 斤',
  小米: '小米 2 斤',
  白糖: '白糖 1 斤',
  醋: '醋',
  鸡精: '鸡精',
  洗衣液: '洗衣液 4 斤',
  洗洁精: '洗洁精',
  肥皂: '肥皂',
  抽纸: '抽纸',
  牙刷: '牙刷',
  洗发水: '洗发水',
  '垃圾袋(卷)': '垃圾袋',
  劳保手套: '劳保手套',
  蔬菜种子包: '蔬菜种子',
  修枝剪: '修枝剪',
  '复合肥(小袋)': '复合肥',
  拖鞋: '拖鞋',
  棉被: '棉被',
  LED灯泡: '灯泡',
  手电筒: '手电筒',
  书包: '书包',
  '作业本(10本)': '作业本 10 本',
  '中性笔(12支)': '中性笔 12 支',
  篮球: '篮球',
  小本子: '小本子',
  理发服务: '理发',
  '微耕机租借(半天)': '微耕机半天',
}

/** Days from today until they expire, for what does. */
const keeps: Record<string, number> = {
  米面油: 240,
  粮油: 240,
  调味品: 300,
  食品: 60,
}

/** Puts the demo's goods on the shelf: proposed by one, approved by another, then stocked. */
export async function fillShelf(proposer: Actor, approver: Actor): Promise<void> {
  const file = new URL('./data/goods.json', import.meta.url)
  const all = JSON.parse(await readFile(file, 'utf8')) as { name: string }[]
  const listed = Object.keys(onTheShelf).flatMap((name) => all.filter((each) => each.name === name))
  const named = listed.map((each, index) => ({
    ...each,
    name: onTheShelf[each.name],
    // 690000 begins no real product's number.
    barcode: `690000${String(index + 1).padStart(7, '0')}`,
  }))
  const place = proposer.place.path
  await importGoods(place, named, (proposer.account as NonNullable<Actor['account']>).id)
  const goods = await GoodsList.find({ place }).lean()
  const random = new Random(58)
  for (const { _id, name, category } of goods) {
    const id = String(_id)
    await run(approver, approveGoods, { goods: id })
    // Boots on the way: a shelf always has something that is just not there.
    if (name === '棉被') continue
    const few = name === '卷纸 10 卷' ? 2 : random.between(8, 60)
    const days = keeps[category]
    await run(proposer, receiveBatch, { goods: id, quantity: few, ...expiry(days) })
    if (days) {
      const soon = random.between(12, 25)
      await run(proposer, receiveBatch, {
        goods: id,
        quantity: random.between(2, 6),
        ...expiry(soon),
      })
    }
  }
}

function expiry(days: number | undefined): { expiresOn?: string } {
  return days ? { expiresOn: addDays(dayOf(clock.now()), days) } : {}
}
