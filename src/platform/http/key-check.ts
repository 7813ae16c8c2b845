import { type Refusal, refusal } from '../../kernel/refusal.ts'
import type { Actor } from '../operation/actor.ts'
import { type Route, scopeOf } from './route.ts'

/** A program's key opens the API only, and of it what the key was made for. What everybody may open, it may too. */
export function keyRefusal(route: Route, actor: Actor): Refusal | undefined {
  const program = actor.kind === 'person' ? actor.program : undefined
  if (!program || route.access === 'public') return undefined
  if (!route.api) return refusal('platform.key-is-for-the-api', 403)
  const scope = scopeOf(route)
  return program.scopes.includes(scope) ? undefined : refusal('platform.key-lacks-scope', 403, { facts: { scope } })
}
