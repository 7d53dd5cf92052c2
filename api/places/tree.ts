import { Refusal, missing, type Actor, type PlaceHere } from '../platform/index.ts'
import { Places, type Place, type PlaceKind } from './places.model.ts'
import { pathsAbove } from './policy.ts'

/** The kinds that may lie directly below each kind. */
const mayHold: Record<PlaceKind, readonly PlaceKind[]> = {
  province: ['county', 'union'],
  county: ['township', 'union'],
  township: ['village'],
  village: [],
  union: ['union', 'home', 'canteen'],
  home: [],
  canteen: [],
}

export async function findPlace(code: string): Promise<PlaceHere | null> {
  const place = await Places.findOne({ code }).lean()
  if (!place) return null
  const { _id: id, name, shopName = null, kind, path } = place
  return { id, code, name, shopName, kind, path }
}

export async function describePlace(actor: Actor) {
  const place = await Places.findById(actor.place.id).lean()
  if (!place) throw missing('place')
  const above = pathsAbove(place.path).slice(0, -1)
  const parents = await Places.find({ path: { $in: above } })
    .sort({ path: 1 })
    .lean()
  const depth = new RegExp(`^${place.path}[^/]+/$`)
  const children = await Places.find({ path: depth }).sort({ path: 1 }).limit(1000).lean()
  return {
    ...brief(place),
    path: place.path,
    shopName: place.shopName ?? null,
    phones: {
      committee: place.phones?.committee ?? null,
      township: place.phones?.township ?? null,
    },
    parents: parents.map(brief),
    children: children.map(brief),
  }
}

/** Adds a place below the actor's. */
export async function addChild(
  actor: Actor,
  input: { code: string; name: string; kind: PlaceKind; shopName?: string | undefined },
) {
  if (!mayHold[actor.place.kind as PlaceKind].includes(input.kind)) {
    throw new Refusal('against_rule', 'place_not_below', { below: actor.place.kind })
  }
  if (await Places.exists({ code: input.code })) {
    throw new Refusal('conflict', 'code_taken', { code: input.code })
  }
  const path = `${actor.place.path}${input.code}/`
  await Places.insertMany([{ ...input, path }])
  return { code: input.code, name: input.name, kind: input.kind }
}

function brief({ code, name, kind }: Place) {
  return { code, name, kind }
}
