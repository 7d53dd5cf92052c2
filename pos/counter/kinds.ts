// The shelf's tabs: what a keeper calls them, and the goods' categories behind each.
export const kinds = ['usual', 'food', 'wash', 'home', 'farm', 'child', 'local'] as const
export type Kind = (typeof kinds)[number]

const categories: Record<Exclude<Kind, 'usual'>, RegExp> = {
  food: /粮油|调味|食品|米|面/,
  wash: /清洁|纸品|护理|洗/,
  farm: /农资|农机|农具|鞋|帽/,
  child: /学习|文体|孩子/,
  local: /农产品|服务|土货/,
  home: /./,
}
const order = ['food', 'wash', 'farm', 'child', 'local', 'home'] as const

export const kindOf = (category: string): Exclude<Kind, 'usual'> =>
  order.find((kind) => categories[kind].test(category)) ?? 'home'

const usualMost = 12
// Before the till has learnt what is asked for, the staples.
const staples = [
  /米/,
  /油/,
  /面/,
  /盐/,
  /洗衣粉|洗衣液/,
  /皂/,
  /卷纸/,
  /牙膏|牙刷/,
  /酱油/,
  /毛巾/,
  /靴/,
  /保温/,
]

interface Named {
  id: string
  name: string
  category: string
}
export function onShelf<G extends Named>(
  goods: readonly G[],
  kind: Kind,
  times: ReadonlyMap<string, number>,
): G[] {
  if (kind !== 'usual') return goods.filter(({ category }) => kindOf(category) === kind)
  const staple = (name: string) => {
    const at = staples.findIndex((word) => word.test(name))
    return at < 0 ? staples.length : at
  }
  return [...goods]
    .sort(
      (a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0) || staple(a.name) - staple(b.name),
    )
    .slice(0, usualMost)
}
