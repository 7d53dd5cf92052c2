import mongoose, { Schema, type Aggregate, type Query } from 'mongoose'

declare module 'mongoose' {
  interface QueryOptions {
    /** Why this query may look beyond one place; without it the guard refuses. */
    anyPlace?: string
  }
  interface AggregateOptions {
    anyPlace?: string
  }
}

export const { ObjectId } = Schema.Types
export type Id = mongoose.Types.ObjectId
export const newId = (): Id => new mongoose.Types.ObjectId()
export const toId = (hex: string): Id => new mongoose.Types.ObjectId(hex)

const base = { versionKey: false, minimize: false, id: false } as const

/** A schema whose every record lies at a place: queries must name it, or say why they need not. */
export function placedSchema<T>(definition: mongoose.SchemaDefinition<T>): Schema<T> {
  const schema = new Schema<T>(
    { place: { type: String, required: true }, ...definition } as mongoose.SchemaDefinition<T>,
    base,
  )
  schema.pre(
    /^(find|count|delete|update|replace|distinct|findOneAnd|estimated)/,
    { document: false, query: true },
    function guard(this: Query<unknown, unknown>) {
      if (this.getOptions().anyPlace) return
      assertPlace(this.getFilter(), this.model.modelName)
    },
  )
  schema.pre('aggregate', function guard(this: Aggregate<unknown>) {
    if (this.options.anyPlace) return
    const first = this.pipeline()[0] as { $match?: Record<string, unknown> } | undefined
    assertPlace(first?.$match ?? {}, 'aggregate')
  })
  return schema
}

/** A schema of records that belong to no place: sessions, writes, accounts. */
export function plainSchema<T>(definition: mongoose.SchemaDefinition<T>): Schema<T> {
  return new Schema<T>(definition, base)
}

function assertPlace(filter: Record<string, unknown>, model: string): void {
  if (typeof filter.place === 'string' && filter.place.startsWith('/')) return
  if (filter.place && typeof filter.place === 'object') return
  throw new Error(`a query on ${model} names no place`)
}

/** Filter for everything at or below a place. Paths are digits and slashes, so no escaping. */
export function below(path: string): { $gte: string; $lt: string } {
  return { $gte: path, $lt: `${path}\uffff` }
}
