import { z } from 'zod'
import { type Route, scopeOf } from '../../src/platform/http/route.ts'
import { typeOf } from './typescript-of.ts'

const head = `// Generated from the routes of Onil by \`npm run client\`. Do not edit.

/** Every call: what goes into the path, the query and the body, and what comes back. */
export type Calls = {`

/** The types of the client, from the same shapes that parse the requests. */
export function writeTypes(routes: readonly Route[]): string {
  const calls = routes.filter((route) => route.api).map(callOf)
  return `${head}\n${calls.join('\n')}\n}\n`
}

function callOf(route: Route): string {
  const { params, query, body, response, summary = '' } = route.api ?? {}
  const parts = [
    ...part('params', params),
    ...part('query', query),
    ...part('body', body),
    `answer: ${response ? typeOf(z.toJSONSchema(response, { io: 'output', unrepresentable: 'any' })) : 'unknown'}`,
  ]
  const needs = route.access === 'public' ? '' : ` Needs \`${scopeOf(route)}\`.`
  return `  /** ${summary}.${needs} */\n  '${route.method} ${route.path}': { ${parts.join('; ')} }`
}

function part(name: string, shape: z.ZodType | undefined): string[] {
  if (!shape) return []
  const type = typeOf(z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }))
  return [`${name}${shape.safeParse({}).success ? '?' : ''}: ${type}`]
}
