import { createHash } from 'node:crypto'
import sharp from 'sharp'
import {
  Refusal,
  accountOf,
  missing,
  newId,
  toId,
  type Actor,
  type FileReply,
  type Id,
} from '../platform/index.ts'
import { Photos, workTeam } from './people.model.ts'

/** 50 megapixels: more than a phone takes, less than a bomb needs. */
const pixelLimit = 50_000_000
const longestSide = 1600

export const photoFile = {
  types: ['image/jpeg', 'image/png', 'image/webp'],
  limit: 10_000_000,
} as const

interface Encoded {
  webp: Buffer
  width: number
  height: number
}

export async function preparePhoto(_actor: Actor, input: { bytes: Buffer }): Promise<Encoded> {
  return await reencode(input.bytes, longestSide, 'photo_unreadable')
}

/** Makes the picture anew: upright, bounded, and with nothing of the camera's data left in it. */
export async function reencode(
  bytes: Buffer,
  side: number,
  refusal: 'photo_unreadable' | 'document_unreadable',
): Promise<Encoded> {
  try {
    const { data, info } = await sharp(bytes, {
      limitInputPixels: pixelLimit,
      failOn: 'error',
      pages: 1,
    })
      .rotate()
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 78 })
      .toBuffer({ resolveWithObject: true })
    return { webp: data, width: info.width, height: info.height }
  } catch {
    throw new Refusal('against_rule', refusal)
  }
}

export async function addPhoto(actor: Actor, input: { bytes: Buffer; prepared?: unknown }) {
  const { webp, width, height } = input.prepared as Encoded
  const _id = newId()
  await Photos.insertMany([
    {
      _id,
      place: actor.place.path,
      sourceHash: createHash('sha256').update(input.bytes).digest('base64url'),
      webp,
      width,
      height,
      by: accountOf(actor).id,
      at: actor.at,
    },
  ])
  return { id: String(_id), width, height }
}

/** A farmer sees the pictures they took; others of their subjects come by those subjects' routes. */
export async function showPhoto(actor: Actor, input: { photo: string }): Promise<FileReply> {
  const id = toId(input.photo)
  const seesAll = [...workTeam, 'clerk']
  if (!actor.roles.some((held) => seesAll.includes(held.role))) {
    const own = { _id: id, place: actor.place.path, by: accountOf(actor).id }
    if (!(await Photos.exists(own))) throw missing('photo')
  }
  return await photoBytes(actor.place.path, id)
}

/** A photograph of a place; whoever calls has made sure that it may be seen. */
export async function photoBytes(place: string, id: Id): Promise<FileReply> {
  const photo = await Photos.findOne({ _id: id, place }).lean()
  if (!photo) throw missing('photo')
  return { bytes: bytesOf(photo.webp), type: 'image/webp', keepFor: 86_400 }
}

/** A lean read gives the driver's Binary, not a Buffer. */
export function bytesOf(stored: Buffer): Buffer {
  return Buffer.from((stored as unknown as { buffer: Uint8Array }).buffer)
}
