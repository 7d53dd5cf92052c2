import { Photos } from '../people/index.ts'
import { gramsPerJin } from '../payments/index.ts'
import {
  Refusal,
  dayOf,
  missing,
  newId,
  toId,
  type Actor,
  type Day,
  type Id,
} from '../platform/index.ts'
import { ProduceList, type Produce, type SoldBy } from './produce.model.ts'
import { monthOf, monthsOf } from './season.ts'

interface ListInput {
  month?: number | undefined
  state?: Produce['state'] | undefined
}

/** The village's catalogue, what is in season first. */
export async function listProduce(actor: Actor, { month, state }: ListInput) {
  const found = await ProduceList.find({
    place: actor.place.path,
    ...(month ? { months: month } : {}),
    ...(state ? { state } : {}),
  })
    .limit(2000)
    .lean()
  const today = dayOf(actor.at)
  const items = found.map((each) => presentProduce(each, today))
  items.sort((a, b) => Number(b.inSeason) - Number(a.inSeason) || (a.id < b.id ? -1 : 1))
  return { items }
}

interface NewProduce {
  name: string
  nameEn: string
  category: string
  unit: string
  by: SoldBy
  gramsEach?: number | undefined
  season: string
  storage: string
  shelfLifeDays?: number | undefined
  picture?: string | undefined
  photo?: string | undefined
  usualFen: number
}

export async function addProduce(actor: Actor, input: NewProduce) {
  const place = actor.place.path
  const { season, photo, shelfLifeDays, picture = '', gramsEach, by, ...rest } = input
  if (await ProduceList.exists({ place, name: input.name })) {
    throw new Refusal('conflict', 'produce_known')
  }
  const produce: Produce = {
    ...rest,
    _id: newId(),
    place,
    by,
    months: monthsOf(season),
    picture,
    state: 'listed',
    ...(by === 'weight' ? { gramsEach: gramsEach ?? gramsPerJin } : {}),
    ...(shelfLifeDays ? { shelfLifeDays } : {}),
    ...(photo ? { photo: await photoHere(place, photo) } : {}),
  }
  await ProduceList.insertMany([produce], { lean: true })
  return presentProduce(produce, dayOf(actor.at))
}

type Changes = Partial<Omit<NewProduce, 'name' | 'by'>>

/** Changes what the next windows offer; those that exist keep what they have. */
export async function changeProduce(actor: Actor, input: Changes & { produce: string }) {
  const place = actor.place.path
  const { produce: id, season, photo, ...rest } = input
  const given = Object.entries(rest).filter(([, value]) => value !== undefined)
  const change = {
    ...Object.fromEntries(given),
    ...(season === undefined ? {} : { months: monthsOf(season) }),
    ...(photo === undefined ? {} : { photo: await photoHere(place, photo) }),
  }
  return await update(actor, id, change)
}

/** Takes it out of the catalogue, or puts it back. */
export async function withdrawProduce(actor: Actor, input: { produce: string; back: boolean }) {
  return await update(actor, input.produce, { state: input.back ? 'listed' : 'withdrawn' })
}

async function update(actor: Actor, id: string, change: object) {
  const produce = await ProduceList.findOneAndUpdate(
    { _id: toId(id), place: actor.place.path },
    { $set: change },
    { returnDocument: 'after' },
  ).lean()
  if (!produce) throw missing('produce')
  return presentProduce(produce, dayOf(actor.at))
}

async function photoHere(place: string, photo: string): Promise<Id> {
  const _id = toId(photo)
  if (!(await Photos.exists({ _id, place }))) throw missing('photo')
  return _id
}

function presentProduce(produce: Produce, today: Day) {
  const { _id, name, nameEn, category, unit, by, months, storage, picture } = produce
  return {
    id: String(_id),
    name,
    nameEn,
    category,
    unit,
    by,
    gramsEach: produce.gramsEach ?? null,
    months,
    inSeason: months.includes(monthOf(today)),
    storage,
    shelfLifeDays: produce.shelfLifeDays ?? null,
    picture,
    photo: produce.photo ? String(produce.photo) : null,
    usualFen: produce.usualFen,
    state: produce.state,
  }
}
