import { createHash } from 'node:crypto'
import type { Metadata } from 'sharp'
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
/** Bytes of a picture that can only be unpacked as a whole: interlaced, progressive, or WebP. */
const wholeLimit = 120_000_000
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
  if (!isPicture(bytes)) throw new Refusal('against_rule', refusal)
  // With the first picture: its library takes memory that most servers' days do without.
  const { default: sharp } = await import('sharp')
  try {
    const picture = sharp(bytes, { limitInputPixels: pixelLimit, failOn: 'error', pages: 1 })
    if (wholeBytes(await picture.metadata()) > wholeLimit) throw new Error('too large')
    const { data, info } = await picture
      .rotate()
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 78 })
      .toBuffer({ resolveWithObject: true })
    return { webp: data, width: info.width, height: info.height }
  } catch {
    throw new Refusal('against_rule', refusal)
  }
}

/** By its first bytes: a drawing with a script or a program in it is not even opened. */
function isPicture(bytes: Buffer): boolean {
  const [first, next] = [bytes.toString('latin1', 0, 4), bytes.toString('latin1', 8, 12)]
  return /^(\xff\xd8\xff|\x89PNG)/.test(first) || (first === 'RIFF' && next === 'WEBP')
}

/** What must be held at once to read it; others are read row by row. */
function wholeBytes(facts: Metadata): number {
  const { format, isProgressive, width = 0, height = 0, channels = 4, depth } = facts
  if (!isProgressive && format !== 'webp') return 0
  return width * height * channels * (depth === 'ushort' || format === 'jpeg' ? 2 : 1)
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
