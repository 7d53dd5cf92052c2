// Which drawing stands for a piece of goods that has no photograph: its own key,
// a word in its name, or its category. There is always one.
const drawn = new Set(
  `rice oil noodle salt powder soap tissue brush soy towel boot thermos egg persimmon vermicelli
  book flour milk cup kettle pencil bag umbrella quilt tool shears seed sapling glove bulb torch
  plug ball bottle pump tube basin broom sock slipper trashbag sugar seasoning sausage instant pot
  wok cooker meat chicken corn bean bun berry fertilizer machine service hat parcel`.split(/\s+/),
)

const byWord: [RegExp, string][] = [
  [/方便面|泡面|instant/i, 'instant'],
  [/粉条|粉丝|vermicelli/i, 'vermicelli'],
  [/洗衣粉|washing powder|laundry powder/i, 'powder'],
  [/洗衣液|洗洁精|消毒|detergent|laundry liquid|dish/i, 'bottle'],
  [/洗发|沐浴|洗手液|shampoo|shower/i, 'pump'],
  [/护手霜|cream/i, 'tube'],
  [/香皂|肥皂|soap/i, 'soap'],
  [/面粉|小麦粉|flour/i, 'flour'],
  [/酱油|醋|soy|vinegar/i, 'soy'],
  [/挂面|面条|noodle/i, 'noodle'],
  [/食盐|salt/i, 'salt'],
  [/白糖|红糖|sugar/i, 'sugar'],
  [/鸡精|味精|seasoning/i, 'seasoning'],
  [/小米|大米|rice|millet/i, 'rice'],
  [/绿豆|黄豆|bean/i, 'bean'],
  [/豆包|馒头|bun/i, 'bun'],
  [/油|oil/i, 'oil'],
  [/牛奶|奶|milk/i, 'milk'],
  [/鸡蛋|蛋|egg/i, 'egg'],
  [/火腿|sausage|ham/i, 'sausage'],
  [/笨鸡|土鸡|鹅|鸭|chicken|goose/i, 'chicken'],
  [/肉|羊排|牛排|meat|pork|mutton|beef/i, 'meat'],
  [/玉米|corn/i, 'corn'],
  [/枸杞|枣|berry|goji/i, 'berry'],
  [/柿|persimmon/i, 'persimmon'],
  [/卷纸|抽纸|纸巾|卫生巾|tissue|paper/i, 'tissue'],
  [/牙膏|牙刷|tooth/i, 'brush'],
  [/毛巾|towel/i, 'towel'],
  [/被|床品|四件套|quilt|bedding/i, 'quilt'],
  [/雨靴|胶鞋|boot/i, 'boot'],
  [/拖鞋|slipper/i, 'slipper'],
  [/袜|sock/i, 'sock'],
  [/手套|glove/i, 'glove'],
  [/帽|hat/i, 'hat'],
  [/保温|暖瓶|thermos/i, 'thermos'],
  [/烧水壶|电水壶|kettle/i, 'kettle'],
  [/水壶|水杯|杯|cup|mug/i, 'cup'],
  [/盆|basin/i, 'basin'],
  [/扫帚|簸箕|拖把|broom|mop/i, 'broom'],
  [/垃圾袋|trash|bin bag/i, 'trashbag'],
  [/雨伞|伞|umbrella/i, 'umbrella'],
  [/炒锅|wok/i, 'wok'],
  [/饭煲|压力锅|cooker/i, 'cooker'],
  [/锅|pot/i, 'pot'],
  [/灯泡|bulb/i, 'bulb'],
  [/手电|torch/i, 'torch'],
  [/插线|插座|plug|socket/i, 'plug'],
  [/书包|背包|bag/i, 'bag'],
  [/本|book/i, 'book'],
  [/笔|橡皮|pen|eraser/i, 'pencil'],
  [/球|ball/i, 'ball'],
  [/种子|seed/i, 'seed'],
  [/苗|sapling/i, 'sapling'],
  [/肥|fertili/i, 'fertilizer'],
  [/剪|shears/i, 'shears'],
  [/微耕机|绿篱机|机租|machine|tiller/i, 'machine'],
  [/理发|服务|haircut|service/i, 'service'],
  [/锄|锹|镰|hoe|spade/i, 'tool'],
]

const byCategory: [RegExp, string][] = [
  [/粮油|grain/i, 'rice'],
  [/调味|condiment/i, 'seasoning'],
  [/清洁|clean/i, 'bottle'],
  [/纸品|paper/i, 'tissue'],
  [/护理|care/i, 'pump'],
  [/食品|food/i, 'instant'],
  [/学习|文体|school|sport/i, 'book'],
  [/厨具|家电|kitchen/i, 'pot'],
  [/五金|hardware/i, 'bulb'],
  [/农资|farm/i, 'seed'],
  [/租借|rent/i, 'machine'],
  [/服务|service/i, 'service'],
  [/农产品|produce/i, 'corn'],
  [/日用|household|daily/i, 'basin'],
]

export interface Pictured {
  picture?: string | null
  name?: string
  category?: string
}

export function pictureOf(goods: Pictured): string {
  if (goods.picture && drawn.has(goods.picture)) return goods.picture
  for (const [word, picture] of byWord) if (word.test(goods.name ?? '')) return picture
  for (const [word, picture] of byCategory) if (word.test(goods.category ?? '')) return picture
  return 'parcel'
}
