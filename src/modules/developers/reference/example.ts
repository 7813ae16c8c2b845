import type { Route } from '../../../platform/http/route.ts'
import { schemaOf } from './fields.ts'

type Part = ReturnType<typeof schemaOf>

/** A call of a route by curl, with every value that it needs standing as an example of its type. */
export function curlOf(route: Route, origin: string): string {
  const body = route.api?.body && JSON.stringify(sample(schemaOf(route.api.body, 'input')))
  const lines = [
    `curl${route.method === 'GET' ? '' : ` -X ${route.method}`} "${origin}${route.path.replaceAll(/:(\w+)/g, '{$1}')}"`,
    ...(route.access === 'public' ? [] : ['-H "Authorization: Bearer $ONIL_KEY"']),
    ...(body === undefined ? [] : ['-H "Content-Type: application/json"', `-d '${body}'`]),
  ]
  return lines.join(' \\\n  ')
}

function sample(schema: Part): unknown {
  const first = schema.anyOf?.[0] ?? schema.oneOf?.[0]
  if (first !== undefined) return sample(Object(first))
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.properties) {
    const needed = Object.entries(schema.properties).filter(([name]) => schema.required?.includes(name))
    return Object.fromEntries(needed.map(([name, part]) => [name, sample(Object(part))]))
  }
  if (schema.items !== undefined) return [sample(Object(schema.items))]
  return plain(schema)
}

function plain({ type, format }: Part): unknown {
  if (format === 'uuid') return '01940000-0000-7000-8000-000000000000'
  return { number: 1, integer: 1, boolean: true, object: {} }[String(type)] ?? '…'
}
