import mongoose from 'mongoose'
import { forgetPolicies } from '../../../api/places/index.ts'
import { forgetGoods } from '../../../api/shop/index.ts'
import { paths, village } from '../../support/village.ts'
import { union, unionPaths } from '../../support/union.ts'
import { Copy, type Features } from './copy.ts'

type Stored = Record<string, unknown> & { _id: unknown }

/** Of the house rather than of a world: who is signed in, what was asked, what is to be sent. */
const ofTheHouse = new Set(['sessions', 'writes', 'outbox', 'paymentEvents', 'settings', 'codes'])

/** The world as it was lived, with its texts marked. */
export const here: Features = { mark: '㊀', places: {}, mix: 0 }
/** Its neighbour: a village of the same township and a union of the same county. */
export const there: Features = {
  mark: '㊁',
  places: { [village]: '511922107', [union]: 'hyjx' },
  mix: 5,
}
/** What nobody has. */
export const nowhere: Features = {
  mark: '㊂',
  places: { [village]: '511922109', [union]: 'nyjx' },
  mix: 9,
}

/** Everything of a world, by collection. */
export type Contents = Map<string, Stored[]>

const all = () => mongoose.connection.db ?? failed()

function failed(): never {
  throw new Error('no database')
}

/** Everything that lies in the database now, but for what is the house's own. */
export async function everything(): Promise<Contents> {
  const contents: Contents = new Map()
  for (const { name } of await all().listCollections().toArray()) {
    if (ofTheHouse.has(name)) continue
    contents.set(name, (await all().collection(name).find().toArray()) as Stored[])
  }
  return contents
}

/** Takes the lived world out of the database; what is left is common to all. */
export async function takeWorld(): Promise<{ contents: Contents; common: ReadonlySet<string> }> {
  const contents: Contents = new Map()
  const common = new Set<string>()
  for (const [name, documents] of await everything()) {
    const shared = documents.filter((each) => isShared(name, each))
    for (const { _id } of shared) common.add(String(_id))
    contents.set(
      name,
      documents.filter((each) => !shared.includes(each)),
    )
    const gone = contents.get(name)?.map(({ _id }) => _id) ?? []
    await all()
      .collection(name)
      .deleteMany({ _id: { $in: gone } } as object)
  }
  return { contents, common }
}

/** Province, county and township are above all worlds; the empty village beside is nobody's. */
function isShared(name: string, { path }: Stored): boolean {
  const own = [paths.village, ...Object.values(unionPaths)] as unknown[]
  return name === 'places' && !own.includes(path)
}

/** Puts a copy of the world into the database. */
export async function settle(contents: Contents, copy: Copy): Promise<Contents> {
  const made: Contents = new Map()
  for (const [name, documents] of contents) {
    const copies = documents.map((each) => copy.of(toOneUnion(each)))
    if (copies.length > 0)
      await all()
        .collection(name)
        .insertMany(copies as object[])
    made.set(name, copies)
  }
  forgetPolicies()
  for (const { path } of (made.get('places') ?? []) as { path?: string }[]) forgetGoods(path ?? '')
  return made
}

/** What was open to the whole county is open to the world's own union, so that worlds are apart. */
function toOneUnion(document: Stored): Stored {
  return 'openTo' in document ? { ...document, openTo: unionPaths.union } : document
}

/** The documents of a copy as they are now, to see whether anybody has touched them. */
export async function asTheyAre(made: Contents): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const [name, documents] of made) {
    const ids = documents.map(({ _id }) => _id)
    const now = await all()
      .collection(name)
      .find({ _id: { $in: ids } } as object)
      .toArray()
    for (const each of now)
      found.set(`${name} ${String(each._id)}`, mongo.BSON.EJSON.stringify(each))
  }
  return found
}

const { mongo } = mongoose
