import mongoose from 'mongoose'
import { ObjectId, placedSchema, type Id } from '../platform/index.ts'

export const documentTypes = ['application/pdf', 'image/webp'] as const

/** A signed agreement or a receipt, kept for as long as what it belongs to. */
export interface Document {
  _id: Id
  place: string
  /** As its owner called the file. */
  name: string
  type: (typeof documentTypes)[number]
  bytes: Buffer
  by: Id
  at: Date
}

const schema = placedSchema<Document>({
  name: { type: String, required: true },
  type: { type: String, enum: documentTypes, required: true },
  bytes: { type: Buffer, required: true },
  by: { type: ObjectId, required: true },
  at: { type: Date, required: true },
})

export const Documents = mongoose.model<Document>('Document', schema, 'documents')
