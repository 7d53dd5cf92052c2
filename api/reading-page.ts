import type { openapi } from './platform/index.ts'

type Description = ReturnType<typeof openapi>
type Operation = { summary?: string; description?: string; tags?: string[]; [key: string]: unknown }

/** A page for reading the API without a program: every route, who may, what goes in and out. */
export function readingPage(description: Description): string {
  const groups = new Map<string, string[]>()
  for (const [path, methods] of Object.entries(description.paths ?? {})) {
    for (const [method, operation] of Object.entries(methods as Record<string, Operation>)) {
      const tag = operation.tags?.[0] ?? ''
      groups.set(tag, [...(groups.get(tag) ?? []), section(method, path, operation)])
    }
  }
  const parts = [...groups].map(([tag, list]) => `<h2>${escape(tag)}</h2>${list.join('')}`)
  return page(escape(description.info.title), parts.join(''))
}

function section(method: string, path: string, operation: Operation): string {
  const { summary = '', description = '', requestBody, responses, parameters } = operation
  const details = Object.entries({ parameters, requestBody, responses })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<h3>${name}</h3><pre>${escape(JSON.stringify(value, null, 2))}</pre>`)
  return `<details><summary><code>${method.toUpperCase()} /api${escape(path)}</code> ${escape(summary)}</summary><p>${escape(description)}</p>${details.join('')}</details>`
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} API</title><body><h1>${title} API</h1><p><a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). Changes need an <code>Idempotency-Key</code> header; refusals have one shape.</p>${body}`
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
}
