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
} from '../platform/index.ts'
import { Photos } from './people.model.ts'

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

/** Re-encodes the picture: upright, bounded, and with nothing of the camera's data left in it. */
export async function preparePhoto(_actor: Actor, input: { bytes: Buffer }): Promise<Encoded> {
  try {
    const { data, info } = await sharp(input.bytes, {
      limitInputPixels: pixelLimit,
      failOn: 'error',
      pages: 1,
    })
      .rotate()
      .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 78 })
      .toBuffer({ resolveWithObject: true })
    return { webp: data, width: info.width, height: info.height }
  } catch {
    throw new Refusal('against_rule', 'photo_unreadable')
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

export async function showPhoto(actor: Actor, input: { photo: string }): Promise<FileReply> {
  const photo = await Photos.findOne({ _id: toId(input.photo), place: actor.place.path }).lean()
  if (!photo) throw missing('photo')
  // A lean read gives the driver's Binary, not a Buffer.
  const bytes = Buffer.from((photo.webp as unknown as { buffer: Uint8Array }).buffer)
  return { bytes, type: 'image/webp', keepFor: 86_400 }
}
