import { type Member, tokenOf, tokensOf } from '../testing/cast.ts'
import type { Stage } from './walk.ts'

/** What the cookie of each holds. */
export type Tokens = ReadonlyMap<Member, string>

const reading = new WeakMap<Stage, Tokens>()

/**
 * A session of everybody who knocks. Whoever only reads does it in the one of the knock before; what changes something may end
 * sessions, so each has a new one for it.
 */
export async function sessionsFor(stage: Stage, way: string): Promise<Tokens> {
  const reads = way.startsWith('GET ')
  const open = reads ? reading.get(stage) : undefined
  if (open) return open
  const tokens = await tokensOf(stage.node, [...Object.values(stage.cast), ...Object.values(stage.agents)])
  if (reads) reading.set(stage, tokens)
  else reading.delete(stage)
  return tokens
}

/** The same with a session of its own for one: the agent's member takes both places, and may have ended all they had in the other. */
export async function withAnother(stage: Stage, tokens: Tokens, member: Member): Promise<Tokens> {
  return new Map([...tokens, [member, await tokenOf(stage.node, member)]])
}
