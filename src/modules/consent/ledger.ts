import { sql } from 'kysely'
import { z } from 'zod'
import { type Id, isId } from '../../kernel/id.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { personOf } from '../../platform/operation/actor.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import type { Consent } from './consent.ts'
import { type Around, type OddKind, oddIn } from './odd.ts'
import { type Names, namesFor } from './names.ts'
import { consentsOf } from './store.ts'

/** One line of "who saw what, when, why". */
export type LedgerEntry = {
  readonly id: string
  readonly at: Date
  readonly who: string
  readonly role: string
  readonly what: string
  readonly purpose: string
  /** Taken along as a file. */
  readonly taken?: true
  /** What it was for, in the reader's words: asked before many persons' data is given. */
  readonly reason?: string
  readonly consent?: Id<'Consent'>
  /** A person read it, not a program of the node. */
  readonly byPerson: boolean
  readonly organisation?: string
  /** What makes it worth a question. */
  readonly odd: readonly OddKind[]
}

/** A person's consents and the ledger of who read their data. `next` is where older lines begin. */
export type MyData = {
  readonly consents: readonly Consent[]
  readonly names: Names
  readonly ledger: readonly LedgerEntry[]
  readonly next?: string
}

const shown = 30
const cursor = z.string().regex(/^\d{4}-[\d:.TZ-]+_[0-9a-f-]{36}$/)

/** What P-90 shows: the person's own consents and access ledger, newest first. `before` is the `next` of the page above. */
export const myData: Operation<{ before?: string | undefined }, MyData> = query('consent.my-data', {
  input: z.object({ before: cursor.optional() }),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, input, tx }) => {
    const person = personOf(actor) ?? ''
    const consents = await consentsOf(tx, person)
    const rows = await ledgerOf(tx, person, shown + 1, input.before)
    const trusted = new Set(consents.map((c) => c.recipient))
    const page = rows.slice(0, shown)
    const around = await aroundOf(tx, page)
    const ledger = page.map((e) => ({ ...e, odd: oddIn(e, around.get(e.id) ?? nothing, trusted) }))
    const last = ledger.at(-1)
    const next = rows.length > shown && last ? `${last.at.toISOString()}_${last.id}` : undefined
    return { value: { consents, names: await namesFor(tx, consents), ledger, ...(next !== undefined && { next }) } }
  },
})

const nothing: Around = { persons: 0, times: 0 }

async function aroundOf(tx: Tx, entries: readonly { readonly id: string }[]): Promise<Map<string, Around>> {
  const ids = entries.map(({ id }) => id)
  const { rows } = await sql<Around & { entry: string }>`
    select entry, persons, times from platform.around_readings(${ids}::uuid[])`.execute(tx)
  return new Map(rows.map(({ entry, ...around }) => [entry, around]))
}

/** Lines of a person's access ledger, newest first. */
async function ledgerOf(tx: Tx, person: string, limit: number, before?: string): Promise<Omit<LedgerEntry, 'odd'>[]> {
  const [at, id] = before?.split('_') ?? []
  const rows = await tx
    .selectFrom('platform.access_entry')
    .selectAll()
    .where('person_id', '=', person)
    .$if(id !== undefined, (q) => q.where(sql<boolean>`(at, id) < (${at}::timestamptz, ${id}::uuid)`))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((r) => ({
    id: r.id,
    at: r.at,
    who: r.actor_name,
    role: r.role,
    what: r.what,
    byPerson: r.actor.startsWith('person:'),
    ...(r.organisation_id !== null && { organisation: r.organisation_id }),
    purpose: r.purpose,
    ...(r.kind === 'download' && { taken: true as const }),
    ...(r.reason !== null && { reason: r.reason }),
    ...(isId<'Consent'>(r.consent_id) && { consent: r.consent_id }),
  }))
}
