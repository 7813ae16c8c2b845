import type { Access, Route } from '../../../platform/http/route.ts'
import { scopeOf } from '../../../platform/http/route.ts'

/** A scope with what it opens: lines such as 'GET /api/v1/applications'. */
export type Scope = { readonly name: string; readonly opens: readonly string[] }

/** The scopes that make sense for somebody in this role: of every API route that needs one. */
export function scopesFor(routes: readonly Route[], role: Access): Scope[] {
  const opens = new Map<string, string[]>()
  for (const route of routes) {
    const forOrganisations = route.access === 'signed-in' && role !== 'person'
    if (!route.api || !(route.access === role || forOrganisations)) continue
    const name = scopeOf(route)
    opens.set(name, [...(opens.get(name) ?? []), `${route.method} ${route.path}`])
  }
  return [...opens].map(([name, lines]) => ({ name, opens: lines })).sort((a, b) => a.name.localeCompare(b.name))
}
