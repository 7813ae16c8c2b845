import { z } from 'zod'
import { json } from './page-call.ts'
import { type Route, api } from './route.ts'

const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  article: z.string().optional(),
})

/** The route of the node's API description (OpenAPI 3.1), made from the same zod shapes that parse the requests. */
export function openApiRoute(routes: readonly Route[], publicUrl: string): Route {
  let document: unknown
  const description = { summary: 'This description', response: z.unknown() }
  return api('GET', '/openapi.json', 'public', description, () => {
    document ??= openApi(routes, publicUrl)
    return Promise.resolve(json(document))
  })
}

/** OpenAPI 3.1 of all routes that carry a description. */
function openApi(routes: readonly Route[], publicUrl: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    if (!route.api) continue
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, route.api) }
  }
  const securitySchemes = { session: { type: 'http', scheme: 'bearer' } }
  return {
    openapi: '3.1.0',
    info: { title: 'Onil', version: '1', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: publicUrl }],
    paths,
    components: { securitySchemes },
  }
}

function operation(route: Route, described: NonNullable<Route['api']>): Record<string, unknown> {
  const changes = route.method !== 'GET'
  return {
    summary: described.summary,
    parameters: [
      ...parameters(described.params, 'path'),
      ...parameters(described.query, 'query'),
      ...(changes ? [{ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string' } }] : []),
    ],
    ...(described.body && { requestBody: { required: true, content: content(described.body, 'application/json') } }),
    responses: {
      [described.status ?? 200]: {
        description: 'OK',
        content: content(described.response, 'application/json', 'output'),
      },
      default: {
        description: 'Problem (RFC 9457)',
        content: content(problemSchema, 'application/problem+json', 'output'),
      },
    },
    ...(route.access !== 'public' && { security: [{ session: [] }] }),
  }
}

function content(schema: z.ZodType, type: string, io: 'input' | 'output' = 'input'): Record<string, unknown> {
  return { [type]: { schema: z.toJSONSchema(schema, { io, unrepresentable: 'any' }) } }
}

function parameters(schema: z.ZodType | undefined, where: 'path' | 'query'): object[] {
  if (!(schema instanceof z.ZodObject)) return []
  const shape: Record<string, z.ZodType> = schema.shape
  return Object.entries(shape).map(([name, part]) => ({
    name,
    in: where,
    required: where === 'path' || !part.safeParse(undefined).success,
    schema: z.toJSONSchema(part, { io: 'input', unrepresentable: 'any' }),
  }))
}
