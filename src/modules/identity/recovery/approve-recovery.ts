import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { query } from '../../../platform/operation/query.ts'
import { securityChanged } from '../events.ts'
import { tables } from '../tables.ts'

/** A colleague who lost a passkey. */
export type AskedFor = { readonly recovery: string; readonly name: string; readonly begunAt: Date }

type Administrator = { readonly person: string; readonly organisation: string }

/** The recoveries of colleagues that the administrator may approve. */
export const recoveriesToApprove: Operation<Record<never, never>, readonly AskedFor[]> = query(
  'identity.recoveries-to-approve',
  {
    input: z.object({}),
    allow: ({ actor }) => administratorOf(actor) !== undefined,
    run: async ({ actor, tx }) => {
      const by = administratorOf(actor)
      const rows = by ? await openOf(tx, by).execute() : []
      return { value: rows.map((r) => ({ recovery: r.id, name: r.name, begunAt: r.begun_at })) }
    },
  },
)

/** Says that it is the colleague who lost a passkey: four eyes, in the organisation's name, never for oneself. */
export const approveRecovery: Operation<{ recovery: string }, { recovery: string }> = command(
  'identity.approve-recovery',
  {
    stepUp: 'staff',
    input: z.object({ recovery: z.uuid() }),
    allow: ({ actor }) => administratorOf(actor) !== undefined,
    run: async ({ actor, input, tx, now }) => {
      const by = administratorOf(actor)
      const row = by && (await openOf(tx, by).where('r.id', '=', input.recovery).executeTakeFirst())
      if (!by || !row) return refusal('identity.no-such-recovery', 404)
      await tables(tx)
        .insertInto('identity.recovery_approval')
        .values({ recovery_id: row.id, organisation_id: by.organisation, approver_id: by.person, at: now })
        .execute()
      const facts = [securityChanged({ person: row.person_id, what: 'recovery-approved' })]
      return { value: { recovery: row.id }, subject: row.id, facts }
    },
  },
)

function administratorOf(actor: Actor): Administrator | undefined {
  if (actor.kind !== 'person' || actor.acting.role === 'person' || !actor.acting.administrator) return undefined
  return { person: actor.person, organisation: actor.acting.organisation }
}

function openOf(tx: Parameters<typeof tables>[0], by: Administrator) {
  return tables(tx)
    .selectFrom('identity.recovery as r')
    .innerJoin('identity.member as m', 'm.person_id', 'r.person_id')
    .innerJoin('identity.person as p', 'p.id', 'r.person_id')
    .leftJoin('identity.recovery_approval as a', (join) =>
      join.onRef('a.recovery_id', '=', 'r.id').on('a.organisation_id', '=', by.organisation),
    )
    .select(['r.id', 'r.person_id', 'r.begun_at', 'p.name'])
    .where('m.organisation_id', '=', by.organisation)
    .where('m.ended_at', 'is', null)
    .where('r.person_id', '<>', by.person)
    .where('r.cancelled_at', 'is', null)
    .where('r.done_at', 'is', null)
    .where('a.recovery_id', 'is', null)
}
