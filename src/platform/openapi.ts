import { z } from 'zod'
import type { Route } from './routes.ts'

/** The OpenAPI 3.1 document of a table of routes, made from the acts' and views' own schemas (JSON Schema 2020-12, as 3.1 asks). */
export function openApi(routes: readonly Route[], version: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routes) {
    const path = `/api${route.path.replace(/:(\w+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Forthright', version, description: 'Say it early, say it well, keep the new date.' },
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'forthright' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
    security: [{ session: [] }, { token: [] }],
  }
}

function operation({ method, path, target }: Route): object {
  const named = [...path.matchAll(/:(\w+)/g)].map((m) => m[1] as string)
  const schema = z.toJSONSchema(target.input, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Record<string, object>
    required?: string[]
  }
  const fields = Object.entries(schema.properties ?? {})
  const rest = fields.filter(([name]) => !named.includes(name))
  const parameters: object[] = named.map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: schema.properties?.[name] ?? { type: 'string' },
  }))
  if (method === 'GET')
    for (const [name, at] of rest)
      parameters.push({ name, in: 'query', required: schema.required?.includes(name) ?? false, schema: at })
  if (target.kind !== 'view' && target.mails)
    parameters.push({
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      schema: { type: 'string', maxLength: 255 },
    })
  const body = {
    type: 'object',
    properties: Object.fromEntries(rest),
    required: (schema.required ?? []).filter((name) => !named.includes(name)),
  }
  return {
    operationId: target.name,
    description: `Needs the right ${target.needs}.`,
    parameters,
    ...(method !== 'GET' && rest.length > 0
      ? { requestBody: { content: { 'application/json': { schema: body } } } }
      : {}),
    responses: {
      200: { description: 'Done, or read.', content: { 'application/json': {} } },
      default: { description: 'Not done; the detail says why.', content: { 'application/problem+json': {} } },
    },
  }
}
