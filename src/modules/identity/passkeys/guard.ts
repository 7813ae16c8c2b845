import type { Refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { askStepUp, isProved, stepUps } from '../../../platform/operation/step-up.ts'
import { passkeysOf } from './store.ts'

/**
 * May this person change how they sign in? Who has a passkey shows it; who has none, the identity check. So whoever gets hold of
 * somebody's telephone number alone cannot add a key of their own.
 */
export async function mayChangeSignIn(tx: Tx, actor: Actor, now: Date): Promise<boolean | Refusal> {
  if (actor.kind !== 'person') return false
  const { minutes } = stepUps.own
  const means = (await passkeysOf(tx, actor.person)).length > 0 ? 'passkey' : 'any'
  return isProved(actor, means, minutes, now) ? true : askStepUp(actor, means, minutes)
}
