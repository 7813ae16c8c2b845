import { type Refusal, refusal } from '../../kernel/refusal.ts'
import type { Actor, HelpScope, Right } from './actor.ts'
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
  /**
   * What somebody who acts for an organisation needs for this. Absent: every member may look, and change things unless they are limited
   * (then only what they might in their own role, too), as far as `allow` says; and no agent, unless a visitor may do it, too.
   * 'always': an agent's own business. 'member': what each member decides about themselves.
   */
  readonly right?: Right | 'always' | 'member'
}

const visitor = { kind: 'anonymous' } as const

/** Whether an operation only reads, or changes something. */
export type Effect = 'reads' | 'changes'

/**
 * Asks whether a helper, a limited member or an agent may do it at all, then the operation's `allow`, then for a fresh proof where the act is sensitive: who may
 * not do it anyway is not asked for one.
 */
export async function permit<I>(spec: Permission<I>, context: Context<I>, effect: Effect): Promise<boolean | Refusal> {
  const no = helperMay(context.actor, spec) ?? memberMay(context.actor, spec)
  if (no) return (await spec.allow({ ...context, actor: visitor })) === true ? true : no
  const own = effect === 'changes' ? themselvesOnly(context.actor, spec) : undefined
  if (own && (await spec.allow({ ...context, actor: own })) !== true) return refusal('platform.not-your-right', 403)
  const answer = await spec.allow(context)
  return answer === true ? (stepUpFor(context.call, spec.stepUp, context.now) ?? true) : answer
}

// A limited member whose right for this nobody named: what they may change is what is theirs alone, whatever role they are in.
function themselvesOnly(actor: Actor, { right }: Pick<Permission<never>, 'right'>): Actor | undefined {
  if (actor.kind !== 'person' || actor.acting.role === 'person' || right !== undefined) return undefined
  return actor.acting.only && { ...actor, acting: { role: 'person' } }
}

function memberMay(actor: Actor, { right }: Pick<Permission<never>, 'right'>): Refusal | undefined {
  if (actor.kind !== 'person' || actor.acting.role === 'person' || right === 'always') return undefined
  const { only, agent } = actor.acting
  if (right === undefined || right === 'member') return agent && refusal('platform.not-for-agents', 403)
  if (!only || only.includes(right)) return undefined
  return refusal(agent ? 'platform.not-for-agents' : 'platform.not-your-right', 403)
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
