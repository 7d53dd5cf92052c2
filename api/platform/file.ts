import type { Request } from 'express'
import type { FileBody } from './endpoint.ts'
import { DoorRefusal } from './refusal.ts'

/** Reads one file from the body: type and size are refused before anything is kept. */
export async function readFile(req: Request, { types, limit }: FileBody): Promise<Buffer> {
  const type = (req.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (!types.includes(type)) throw new DoorRefusal(415, 'file_type', { takes: types })
  if (Number(req.get('content-length') ?? 0) > limit) throw tooLarge(limit)
  const parts: Buffer[] = []
  let size = 0
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length
    if (size > limit) throw tooLarge(limit)
    parts.push(part)
  }
  return Buffer.concat(parts, size)
}

function tooLarge(limit: number): DoorRefusal {
  return new DoorRefusal(413, 'file_too_large', { limitBytes: limit })
}
