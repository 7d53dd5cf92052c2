// The fronts know the API by its generated types alone.
import type { paths } from './schema.d.ts'

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'
export type PathWith<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: object }> ? P : never
}[keyof paths] &
  string

type Op<M extends Method, P extends keyof paths> = paths[P] extends Record<M, infer O> ? O : never

/** What a yes brings: Reply<'get', '/places/{place}/goods'>. */
export type Reply<M extends Method, P extends keyof paths> =
  Op<M, P> extends { responses: { 200: { content: { 'application/json': infer R } } } } ? R : void

/** What a command takes. */
export type Body<M extends Method, P extends keyof paths> =
  Op<M, P> extends { requestBody: { content: { 'application/json': infer B } } } ? B : undefined

type Query<M extends Method, P extends keyof paths> =
  Op<M, P> extends { parameters: { query?: infer Q } }
    ? Exclude<Q, undefined>
    : Record<string, unknown>

type NamesIn<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never

/** The values of a path's {names}, and the query. */
export type Asked<M extends Method, P extends keyof paths & string> = Record<NamesIn<P>, string> & {
  query?: Query<M, P>
}
