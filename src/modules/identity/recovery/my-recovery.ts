import { z } from 'zod'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { passkeysOf } from '../passkeys/store.ts'
import { type Recovery, mustApprove, waitHours, waitsFor } from './recovery.ts'
import { type Held, approversOf, codesLeft, heldRecovery, openRecovery } from './store.ts'

/** What somebody who lost a passkey can do. `asked` names the organisations whose approval is needed, `missing` those that have not given it. */
export type MyRecovery = {
  readonly passkeys: number
  readonly codes: number
  readonly waitHours: number
  readonly asked: readonly string[]
  readonly missing: readonly string[]
  readonly open?: Recovery
  readonly ready: boolean
  /** A finished one for which sensitive acts still wait. */
  readonly held?: Held
}

/** The person's codes, and the recovery under way. */
export const myRecovery: Operation<Record<never, never>, MyRecovery> = query('identity.my-recovery', {
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, tx, now }) => {
    const person = personOf(actor) ?? ''
    const open = await openRecovery(tx, person)
    const held = await heldRecovery(tx, person, now)
    const all = await approversOf(tx, person)
    const asked = mustApprove(all)
    const missing = asked.filter((a) => !open?.approved.includes(a.organisation))
    return {
      value: {
        passkeys: (await passkeysOf(tx, person)).length,
        codes: await codesLeft(tx, person),
        waitHours: waitHours(all),
        asked: asked.map((a) => a.name),
        missing: missing.map((m) => m.name),
        ready: open !== undefined && waitsFor(open, all, now) === undefined,
        ...(open && { open }),
        ...(held && { held }),
      },
    }
  },
})
