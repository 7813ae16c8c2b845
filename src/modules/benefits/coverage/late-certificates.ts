import { z } from 'zod'
import { toId } from '../../../kernel/id.ts'
import { asSystem } from '../../../platform/database/as-system.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { personCards } from '../../identity/index.ts'
import { tables } from '../tables.ts'

/** A certificate that did not come in time. */
export type Late = { readonly spell: string; readonly workplace: string; readonly name: string; readonly dueOn: string }

/** Certificates that employers are late with, the oldest first. */
export const lateCertificates: Operation<Record<never, never>, readonly Late[]> = query('benefits.late-certificates', {
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'operator',
  run: async ({ tx, call: { node } }) => {
    const rows = await tables(tx)
      .selectFrom('benefits.certificate as c')
      .innerJoin('benefits.spell as s', 's.id', 'c.spell_id')
      .select(['c.spell_id', 'c.person_id', 'c.due_on', 's.workplace'])
      .where('c.filed_at', 'is', null)
      .where('c.escalated_at', 'is not', null)
      .orderBy('c.due_on')
      .limit(100)
      .execute()
    const ids = [...new Set(rows.map(({ person_id }) => person_id))]
    // As for requests: the program reads the names for the officer.
    const cards = await asSystem(tx, node, 'benefits.name', async () => await personCards(tx, ids))
    const read = { what: '늦은 이직확인서', purpose: '이직확인서 받기' }
    return {
      value: rows.map((row) => ({
        spell: row.spell_id,
        workplace: row.workplace,
        name: cards.get(row.person_id)?.name ?? '',
        dueOn: row.due_on,
      })),
      accessed: ids.map((id) => ({ ...read, person: toId<'Person'>(id) })),
    }
  },
})
