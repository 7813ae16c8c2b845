import { type Refusal, isRefusal, refusal } from '../../kernel/refusal.ts'
import type { Actor } from './actor.ts'

/** Decides whether an operation may run. The product has one implementation; the access-matrix test swaps it to see what row policies alone hold back. */
export type Authorise = (
  actor: Actor,
  allow: () => boolean | Refusal | Promise<boolean | Refusal>,
) => Promise<Refusal | undefined>

/** Asks the operation's own `allow`. A plain "no" is 401 for visitors and 403 for everybody else. */
export const authorise: Authorise = async (actor, allow) => {
  const answer = await allow()
  if (isRefusal(answer)) return answer
  if (answer) return undefined
  return actor.kind === 'anonymous' ? refusal('platform.sign-in-first', 401) : refusal('platform.not-yours', 403)
}
