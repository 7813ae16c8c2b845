import { z } from 'zod'
import { personOf } from '../../platform/operation/actor.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import type { Consent } from './consent.ts'
import { consentsOf } from './store.ts'

/** One line of "who saw what, when, why". */
export type LedgerEntry = {
  readonly at: Date
  readonly who: string
  readonly role: string
  readonly what: string
  readonly purpose: string
}

/** A person's consents and the ledger of who read their data. */
export type MyData = {
  readonly consents: readonly Consent[]
  readonly ledger: readonly LedgerEntry[]
  readonly more: boolean
}

const shown = 100

/** What P-90 shows: the person's own consents and access ledger, newest first. */
export const myData: Operation<{ before?: string | undefined }, MyData> = query('consent.my-data', {
  input: z.object({ before: z.iso.datetime().optional() }),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, input, tx, now }) => {
    const person = personOf(actor) ?? ''
    const rows = await tx
      .selectFrom('platform.access_entry')
      .selectAll()
      .where('person_id', '=', person)
      .where('at', '<', input.before === undefined ? new Date(now.getTime() + 1) : new Date(input.before))
      .orderBy('at', 'desc')
      .limit(shown + 1)
      .execute()
    const ledger = rows
      .slice(0, shown)
      .map((r) => ({ at: r.at, who: r.actor_name, role: r.role, what: r.what, purpose: r.purpose }))
    return { value: { consents: await consentsOf(tx, person), ledger, more: rows.length > shown } }
  },
})
