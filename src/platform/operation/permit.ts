import type { Refusal } from '../../kernel/refusal.ts'
import type { Context } from './command.ts'
import { type StepUp, stepUpFor } from './step-up.ts'

/** What decides before an operation runs. */
export type Permission<I> = {
  readonly allow: (context: Context<I>) => boolean | Refusal | Promise<boolean | Refusal>
  /** A sensitive act: what must have been shown freshly before it (the policy is in step-up.ts). */
  readonly stepUp?: StepUp
}

/** Asks the operation's `allow`, then for a fresh proof where the act is sensitive: who may not do it anyway is not asked for one. */
export async function permit<I>(spec: Permission<I>, context: Context<I>): Promise<boolean | Refusal> {
  const answer = await spec.allow(context)
  return answer === true ? (stepUpFor(context.call, spec.stepUp, context.now) ?? true) : answer
}
