import { type Refusal, refusal } from '../../kernel/refusal.ts'
import type { Call } from '../node.ts'
import type { Actor } from './actor.ts'

/** How sensitive an act is: what must have been shown, and how fresh, before it is done. Declared with the operation. */
export type StepUp = 'own' | 'staff' | 'key' | 'recovery'

type Rule = {
  readonly minutes: number
  readonly least: 'low' | 'substantial'
  /** Whether the node's demand of passkeys holds here: for everybody, or for who acts for an organisation. */
  readonly staff: 'never' | 'always' | 'in an organisation'
  /** Whether it waits for a time after the person's ways to sign in were recovered. */
  readonly held: boolean
}

/**
 * The policy. `own`: acts on one's own account and everything in it. `staff`: acts of an organisation that others rely on;
 * where the node demands passkeys of staff, only a passkey counts. `key`: making a key for a program, which may do what it was
 * made for without being asked again. `recovery`: getting back one's own ways to sign in, which never waits for an earlier one.
 */
export const stepUps: Readonly<Record<StepUp, Rule>> = {
  own: { minutes: 5, least: 'low', staff: 'never', held: true },
  staff: { minutes: 5, least: 'substantial', staff: 'always', held: true },
  key: { minutes: 5, least: 'low', staff: 'in an organisation', held: true },
  recovery: { minutes: 5, least: 'low', staff: 'never', held: false },
}

/** The code of the refusal that asks for a fresh proof. */
export const stepUpNeeded = 'platform.step-up-needed'

/** By which means a proof may be given: a passkey only, or a passkey or the identity check. */
export type Means = 'passkey' | 'any'

/** Asks for a fresh proof. `facts` say how to give it, for a person and for a program. */
export function askStepUp(actor: Actor, means: Means, minutes: number): Refusal {
  const session = actor.kind === 'person' ? actor.session : ''
  return refusal(stepUpNeeded, 403, { facts: { means, minutes, address: `/step-up?for=${session}&means=${means}` } })
}

/** What is missing before an act of this kind; nothing when the person has just shown that it is them. */
export function stepUpFor(call: Call, level: StepUp | undefined, now: Date): Refusal | undefined {
  const { actor } = call
  if (level === undefined || actor.kind !== 'person' || actor.program) return undefined
  const { minutes, least, staff, held } = stepUps[level]
  if (held && actor.heldUntil !== undefined && actor.heldUntil > now.getTime()) return heldBack(actor.heldUntil)
  const asStaff = staff === 'always' || (staff === 'in an organisation' && actor.acting.role !== 'person')
  const means = asStaff && call.node.staffPasskeys === true ? 'passkey' : 'any'
  return isProved(actor, means, minutes, now, least) ? undefined : askStepUp(actor, means, minutes)
}

// Said in the time of Korea, as the person will look for it.
function heldBack(until: number): Refusal {
  const shown = new Date(until + 9 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
  return refusal('platform.held-after-recovery', 403, { facts: { until: shown } })
}

/** Whether the session's proof is fresh enough: a passkey, or where it counts the identity check at the level asked for. */
export function isProved(
  actor: Extract<Actor, { kind: 'person' }>,
  means: Means,
  minutes: number,
  now: Date,
  least: Rule['least'] = 'low',
): boolean {
  const since = now.getTime() - minutes * 60_000
  const { identity = -Infinity, passkey = -Infinity } = actor.proved ?? {}
  if (passkey >= since) return true
  return means === 'any' && identity >= since && !(least === 'substantial' && actor.assurance === 'low')
}
