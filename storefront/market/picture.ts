import { pictureOf } from '../../ui/art/pictures.ts'

// Which drawing stands for produce: what it is rather than what it is packed in.
const drawn: [RegExp, string][] = [
  [/腊肉|香肠|火腿/, 'sausage'],
  [/蘑菇|香菇|菌|木耳|银耳|灵芝|竹荪/, 'mushroom'],
  [/蛋/, 'egg'],
  [/鱼|虾|蟹/, 'fish'],
  [/蜂蜜|蜜$/, 'honey'],
  [/茶|菊花|金银花/, 'tea'],
  [/柿/, 'persimmon'],
  [/粉条|粉丝/, 'vermicelli'],
  [/红薯|红苕|土豆|洋芋|萝卜|山药|芋|姜|藕|魔芋/, 'radish'],
  [/菜籽油|油$|花生油/, 'oil'],
  [/豆$|豆腐|黄豆|绿豆/, 'bean'],
  [/玉米/, 'corn'],
]
const byCategory: Record<string, string> = {
  蔬菜: 'greens',
  水果: 'fruit',
  水产: 'fish',
  茶蜜: 'tea',
  蛋: 'egg',
  禽: 'chicken',
  肉: 'meat',
}

export function produceArt(goods: { name: string; picture?: string; category?: string }): string {
  const { name, picture = '', category = '' } = goods
  if (!picture) {
    const found = drawn.find(([word]) => word.test(name))?.[1] ?? byCategory[category]
    if (found) return found
  }
  return pictureOf({ name, picture, category })
}
