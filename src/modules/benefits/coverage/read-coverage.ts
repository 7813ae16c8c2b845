import { z } from 'zod'
import { toId } from '../../../kernel/id.ts'
import { asSystem } from '../../../platform/database/as-system.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { personCards } from '../../identity/index.ts'
import { type Row, tables } from '../tables.ts'

/** What a person asked to have confirmed, latest first. */
export const myRequests: Operation<Record<never, never>, readonly Row<'correction'>[]> = query(
  'benefits.my-coverage-requests',
  {
    input: z.object({}),
    allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
    run: async ({ actor, tx }) => ({
      value: await tables(tx)
        .selectFrom('benefits.correction')
        .selectAll()
        .where('person_id', '=', personOf(actor) ?? '')
        .orderBy('asked_at', 'desc')
        .limit(50)
        .execute(),
    }),
  },
)

/** A request that waits, with the person's name. */
export type Waiting = { readonly row: Row<'correction'>; readonly name: string }

/** Requests that wait for an officer, oldest first. */
export const requestsToAnswer: Operation<Record<never, never>, readonly Waiting[]> = query(
  'benefits.coverage-to-answer',
  {
    input: z.object({}),
    allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'operator',
    run: async ({ tx, call: { node } }) => {
      const rows = await tables(tx)
        .selectFrom('benefits.correction')
        .selectAll()
        .where('answer', 'is', null)
        .orderBy('asked_at')
        .limit(50)
        .execute()
      const ids = [...new Set(rows.map(({ person_id }) => person_id))]
      // An officer may not read who people are; of these requests the program reads the names for them.
      const cards = await asSystem(tx, node, 'benefits.name', async () => await personCards(tx, ids))
      const read = { what: '피보험자격 확인청구', purpose: '확인청구에 답하기' }
      return {
        value: rows.map((row) => ({ row, name: cards.get(row.person_id)?.name ?? '' })),
        accessed: ids.map((id) => ({ ...read, person: toId<'Person'>(id) })),
      }
    },
  },
)
