import {
  accountOf,
  missing,
  newId,
  type Actor,
  type FileReply,
  type Id,
} from '../platform/index.ts'
import { Documents, documentTypes, type Document } from './documents.model.ts'
import { assertPlainPdf } from './pdf.ts'
import { bytesOf, reencode } from './photos.ts'

/** What a route takes that keeps a document. The name comes along in the query. */
export const documentFile = {
  types: ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
  limit: 10_000_000,
} as const

/** What a route replies with that shows one. */
export const documentReply = { fileTypes: documentTypes } as const

/** Pixels; a page of A4 stays readable. */
const longestSide = 2200

type Prepared = Pick<Document, 'bytes' | 'type'>

/** Before the transaction: a plain PDF is taken as it is, a picture is made anew like a photograph. */
export async function prepareDocument(
  _actor: Actor,
  { bytes }: { bytes: Buffer },
): Promise<Prepared> {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    assertPlainPdf(bytes)
    return { bytes, type: 'application/pdf' }
  }
  const { webp } = await reencode(bytes, longestSide, 'document_unreadable')
  return { bytes: webp, type: 'image/webp' }
}

/** Keeps a document at a place; whoever calls has made sure that the actor may. */
export async function keepDocument(
  actor: Actor,
  place: string,
  input: { name: string; prepared?: unknown },
): Promise<Id> {
  const _id = newId()
  const { bytes, type } = input.prepared as Prepared
  const { name } = input
  const by = accountOf(actor).id
  await Documents.insertMany([{ _id, place, name, type, bytes, by, at: actor.at }])
  return _id
}

/** The document as a file to save: a browser never opens it in the page. */
export async function showDocument(place: string, id: Id): Promise<FileReply> {
  const found = await Documents.findOne({ _id: id, place }).lean()
  if (!found) throw missing('document')
  const { type, name } = found
  return { bytes: bytesOf(found.bytes), type, name }
}
