import {
  OpenAPIRegistry,
  OpenApiGeneratorV31,
  extendZodWithOpenApi,
} from '@asteasolutions/zod-to-openapi'
import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'

extendZodWithOpenApi(z)

/** What every refusal looks like, whatever refused. */
export const refusalShape = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    message: z.string(),
    details: z.record(z.string(), z.unknown()),
    requestId: z.string(),
  }),
})

type Document = ReturnType<OpenApiGeneratorV31['generateDocument']>

/** OpenAPI 3.1 of all declared routes; the fronts' types and the reading page come from it. */
export function openapi(endpoints: readonly Endpoint[]): Document {
  const registry = new OpenAPIRegistry()
  for (const each of endpoints) registry.registerPath(pathOf(each))
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title: 'Qianshou 牵手', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/api' }],
  })
}

function pathOf(each: Endpoint): Parameters<OpenAPIRegistry['registerPath']>[0] {
  const who = Array.isArray(each.who) ? each.who.join(', ') : String(each.who)
  return {
    method: each.method,
    path: each.path.replace(/:(\w+)/g, '{$1}'),
    summary: each.summary,
    description: `Who may: ${who.replace('_', ' ')}.`,
    tags: [each.module],
    request: {
      params: each.params,
      query: each.query,
      ...(each.isCommand ? { headers: z.object({ 'Idempotency-Key': z.uuid() }) } : {}),
      ...bodyOf(each),
    },
    responses: {
      200: replyOf(each),
      default: {
        description: 'A refusal',
        content: { 'application/json': { schema: refusalShape } },
      },
    },
  }
}

function bodyOf({ body, file }: Endpoint) {
  if (body) return { body: { content: { 'application/json': { schema: body } }, required: true } }
  if (!file) return {}
  return { body: { content: files(file.types), required: true } }
}

function replyOf({ reply }: Endpoint) {
  if ('fileTypes' in reply) return { description: 'A file', content: files(reply.fileTypes) }
  return { description: 'Done', content: { 'application/json': { schema: reply } } }
}

function files(types: readonly string[]) {
  const schema = { type: 'string', format: 'binary' } as const
  return Object.fromEntries(types.map((type) => [type, { schema }]))
}
