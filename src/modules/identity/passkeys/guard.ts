import type { Refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { askStepUp, isProved, stepUps } from '../../../platform/operation/step-up.ts'
import { recoveryRules } from '../recovery/recovery.ts'
import { tables } from '../tables.ts'
import { passkeysOf } from './store.ts'

/**
 * May this person change how they sign in? Who has a passkey shows it, or one of the recovery codes; who has none, the identity
 * check. So whoever gets hold of somebody's telephone number alone cannot add a key of their own.
 */
export async function mayChangeSignIn(tx: Tx, actor: Actor, now: Date): Promise<boolean | Refusal> {
  if (actor.kind !== 'person') return false
  const { minutes } = stepUps.own
  const means = (await passkeysOf(tx, actor.person)).length > 0 ? 'passkey' : 'any'
  if (isProved(actor, means, minutes, now) || (await isRecovered(tx, actor.session, now))) return true
  return askStepUp(actor, means, minutes)
}

async function isRecovered(tx: Tx, session: string, now: Date): Promise<boolean> {
  const row = await tables(tx)
    .selectFrom('identity.session')
    .select('recovered_at')
    .where('id', '=', session)
    .where('recovered_at', '>', new Date(now.getTime() - recoveryRules.minutes * 60_000))
    .executeTakeFirst()
  return row !== undefined
}
