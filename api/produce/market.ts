import { Households, masked, photoBytes, type Household } from '../people/index.ts'
import { Places, pathsAbove } from '../places/index.ts'
import { accountOf, holds, missing, toId, type Actor, type FileReply } from '../platform/index.ts'
import { presentFacts, presentGoods } from './present-window.ts'
import { ProduceList, type Produce } from './produce.model.ts'
import { BuyerCounts, OrderWindows, WindowGoodsList, type WindowGoods } from './windows.model.ts'

const anyPlace = 'a buyer sees every window that is open to them'

/** The windows from which one may order now, with what is left, and what counts against limits. */
export async function listMarket(actor: Actor) {
  const windows = await OrderWindows.find({
    state: 'open',
    openTo: { $in: pathsAbove(actor.place.path) },
    closesAt: { $gt: actor.at },
  })
    .setOptions({ anyPlace })
    .limit(50)
    .lean()
  windows.sort((a, b) => a.closesAt.getTime() - b.closesAt.getTime())
  const place = { $in: [...new Set(windows.map((each) => each.place))] }
  const window = { $in: windows.map((each) => each._id) }
  const goods = await WindowGoodsList.find({ place, window }).lean()
  goods.sort((a, b) => (String(a._id) < String(b._id) ? -1 : 1))
  const known = await aboutGoods(place, goods)
  const counts = await ownCounts(actor, window)
  const sellers = await Places.find({ path: place }).lean()
  const items = windows.map((each) => {
    const seller = sellers.find((one) => one.path === each.place)
    const { name: village = '', code = '' } = seller ?? {}
    const own = goods.filter((one) => one.window.equals(each._id))
    return {
      ...presentFacts(each),
      seller: { name: seller?.sellerName ?? village, village, code },
      goods: own.map((one) => ({ ...presentGoods(one), ...known(one), ...counts(one) })),
    }
  })
  return { items }
}

/** Season, storage and the farm households behind goods: surname and star, and their code. */
async function aboutGoods(place: { $in: string[] }, goods: readonly WindowGoods[]) {
  const produce = await ProduceList.find({
    place,
    _id: { $in: goods.map((each) => each.produce) },
  }).lean()
  const suppliers = goods.flatMap((each) => each.suppliers.map((one) => one.household))
  const households = await Households.find({ place, _id: { $in: suppliers } })
    .select({ code: 1, headName: 1 })
    .lean()
  const produceOf = new Map<string, Produce>(produce.map((each) => [String(each._id), each]))
  const farms = new Map<string, Pick<Household, 'code' | 'headName'>>(
    households.map((each) => [String(each._id), each]),
  )
  return (one: WindowGoods) => {
    const about = produceOf.get(String(one.produce))
    return {
      months: about?.months ?? [],
      storage: about?.storage ?? '',
      shelfLifeDays: about?.shelfLifeDays ?? null,
      hasPhoto: about?.photo !== undefined,
      farms: one.suppliers.flatMap(({ household }) => {
        const farm = farms.get(String(household))
        return farm ? [{ code: farm.code, masked: masked(farm.headName) }] : []
      }),
    }
  }
}

/** What already counts against the buyer's own limits, and for a steward against the home's. */
async function ownCounts(actor: Actor, window: { $in: unknown[] }) {
  const { kind, path } = actor.place
  const own = kind === 'canteen' ? path : String(accountOf(actor).id)
  const home = kind === 'home' && holds(actor, 'steward') ? path : null
  const buyer = { $in: [own, ...(home ? [home] : [])] }
  const found = await BuyerCounts.find({ window, buyer } as object)
    .setOptions({ anyPlace })
    .lean()
  const counted = (one: WindowGoods, key: string) =>
    found.find((each) => each.buyer === key && each.window.equals(one.window))?.units[
      String(one._id)
    ] ?? 0
  return (one: WindowGoods) => ({
    mine: counted(one, own),
    mineForHome: home ? counted(one, home) : null,
  })
}

/** The photograph of something that is, or was, on sale to this buyer. */
export async function marketPhoto(actor: Actor, input: { goods: string }): Promise<FileReply> {
  const goods = await WindowGoodsList.findOne({ _id: toId(input.goods) })
    .setOptions({ anyPlace })
    .lean()
  if (!goods) throw missing('goods')
  const { place, window, produce } = goods
  const openTo = { $in: pathsAbove(actor.place.path) }
  const seen = { _id: window, place, openTo, state: { $ne: 'draft' as const } }
  if (!(await OrderWindows.exists(seen))) throw missing('goods')
  const { photo } = (await ProduceList.findOne({ _id: produce, place }).lean()) ?? {}
  if (!photo) throw missing('photo')
  return await photoBytes(place, photo)
}
