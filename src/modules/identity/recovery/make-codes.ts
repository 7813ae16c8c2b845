import { z } from 'zod'
import { newId } from '../../../platform/new-id.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { securityChanged } from '../events.ts'
import { mayChangeSignIn } from '../passkeys/guard.ts'
import { tables } from '../tables.ts'
import { codeHash, makeCode } from './code.ts'
import { recoveryRules } from './recovery.ts'

/** Makes new recovery codes; the former ones stop working. They are shown this once, only hashes are kept. */
export const makeCodes: Operation<Record<never, never>, { codes: readonly string[] }> = command(
  'identity.make-recovery-codes',
  {
    secret: true,
    input: z.object({}),
    allow: ({ actor, tx, now }) => mayChangeSignIn(tx, actor, now),
    run: async ({ actor, tx, now }) => {
      const person = personOf(actor) ?? ''
      const codes = Array.from({ length: recoveryRules.codes }, makeCode)
      await tables(tx).deleteFrom('identity.recovery_code').where('person_id', '=', person).execute()
      const rows = codes.map((code) => ({
        id: newId(),
        person_id: person,
        hash: codeHash(person, code),
        created_at: now,
        used_at: null,
      }))
      await tables(tx).insertInto('identity.recovery_code').values(rows).execute()
      return { value: { codes }, subject: person, facts: [securityChanged({ person, what: 'codes-made' })] }
    },
  },
)
