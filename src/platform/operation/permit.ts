import { type Refusal, refusal } from '../../kernel/refusal.ts'
import type { Actor, HelpScope } from './actor.ts'
import type { Context } from './command.ts'
import { type StepUp, stepUpFor } from './step-up.ts'

/** What decides before an operation runs. */
export type Permission<I> = {
  readonly allow: (context: Context<I>) => boolean | Refusal | Promise<boolean | Refusal>
  /** A sensitive act: what must have been shown freshly before it (the policy is in step-up.ts). */
  readonly stepUp?: StepUp
  /**
   * What a helper must have been given to do this for somebody; 'always': the helper's own business. Absent: never, unless a
   * visitor who is not signed in may do it, too.
   */
  readonly helper?: HelpScope | 'always'
}

const visitor = { kind: 'anonymous' } as const

/**
 * Asks whether a helper may do it at all, then the operation's `allow`, then for a fresh proof where the act is sensitive: who may
 * not do it anyway is not asked for one.
 */
export async function permit<I>(spec: Permission<I>, context: Context<I>): Promise<boolean | Refusal> {
  const no = helperMay(context.actor, spec)
  if (no) return (await spec.allow({ ...context, actor: visitor })) === true ? true : no
  const answer = await spec.allow(context)
  return answer === true ? (stepUpFor(context.call, spec.stepUp, context.now) ?? true) : answer
}

function helperMay(
  actor: Actor,
  { helper: needed, stepUp }: Pick<Permission<never>, 'helper' | 'stepUp'>,
): Refusal | undefined {
  if (actor.kind !== 'person' || !actor.helper || needed === 'always') return undefined
  if (!actor.helper.live) return refusal('platform.help-ended', 403)
  const may = needed !== undefined && stepUp === undefined && actor.helper.scopes.includes(needed)
  return may ? undefined : refusal('platform.not-for-helpers', 403)
}
