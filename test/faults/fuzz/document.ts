import type { Endpoint } from '../../../api/platform/index.ts'

type Method = Endpoint['method']

/** As much of JSON Schema as the description of the routes uses. */
export interface Schema {
  type?: string | string[]
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  items?: Schema
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  format?: string
}

/** One route, as a client that has only the description knows it. */
export interface Operation {
  /** "POST /places/{place}/claims". */
  name: string
  method: Method
  path: string
  /** As it is declared: "post /places/:place/claims". */
  route: string
  params: Record<string, Schema>
  query: Schema
  body: Schema | null
  /** Media types of the file it takes. */
  takes: string[]
  /** Whether it wants an Idempotency-Key. */
  keyed: boolean
  reply: Schema | null
  /** Media types of the file it replies with. */
  gives: string[]
  refusal: Schema
}

interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: Schema
}

type Content = Record<string, { schema: Schema }>

interface Described {
  parameters?: Parameter[]
  requestBody?: { content: Content }
  responses: Record<'200' | 'default', { content: Content }>
}

/** Reads what `/api/openapi.json` serves. */
export function operationsOf(document: unknown): Operation[] {
  const { paths } = document as { paths: Record<string, Record<Method, Described>> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    (Object.entries(methods) as [Method, Described][]).map(([method, described]) =>
      operation(path, method, described),
    ),
  )
}

function operation(path: string, method: Method, described: Described): Operation {
  const { parameters = [], requestBody, responses } = described
  const of = (where: Parameter['in']) => parameters.filter((each) => each.in === where)
  const shape = (list: Parameter[]) =>
    Object.fromEntries(list.map((each) => [each.name, each.schema]))
  const json = 'application/json'
  const body = requestBody?.content[json]?.schema ?? null
  const isFile = body?.format === 'binary'
  const given = responses['200'].content
  return {
    name: `${method.toUpperCase()} ${path}`,
    method,
    path,
    route: `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
    params: shape(of('path')),
    query: {
      type: 'object',
      properties: shape(of('query')),
      required: of('query').flatMap(({ name, required }) => (required ? [name] : [])),
    },
    body: isFile ? null : body,
    takes: body && !isFile ? [] : Object.keys(requestBody?.content ?? {}),
    keyed: of('header').some(({ name }) => name === 'Idempotency-Key'),
    reply: given[json]?.schema ?? null,
    gives: given[json] ? [] : Object.keys(given),
    refusal: responses.default.content[json]?.schema ?? {},
  }
}
