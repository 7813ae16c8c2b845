import { z } from 'zod'
import { personOf } from '../../platform/operation/actor.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { personCard } from '../identity/index.ts'
import type { Consent } from './consent.ts'
import { type LedgerEntry, ledgerOf } from './ledger.ts'
import { consentsOf } from './store.ts'

const mostLines = 50_000

/** A person's own copy: who they are here, what they consented to, who read their data, what they received as proof. */
export type ExportedData = {
  readonly exportedAt: Date
  readonly person: { readonly id: string; readonly name: string; readonly email?: string }
  readonly consents: readonly Consent[]
  readonly access: readonly LedgerEntry[]
  readonly receipts: readonly { receipt: string; content: unknown; title: string; issuedAt: Date }[]
}

/** Everything that P-90 shows, as data (개인정보 보호법 제35조, 열람). */
export const exportMyData: Operation<Record<never, never>, ExportedData> = query('consent.export', {
  stepUp: 'own',
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, tx, now }) => {
    const id = personOf(actor) ?? ''
    const card = await personCard(tx, id)
    const rows = await tx
      .selectFrom('platform.receipt')
      .selectAll()
      .where('person_id', '=', id)
      .orderBy('id')
      .limit(mostLines)
      .execute()
    const receipts = rows.map((r) => ({ receipt: r.jws, content: r.content, title: r.title, issuedAt: r.issued_at }))
    const person = { id, name: card?.name ?? '', ...(card?.email !== undefined && { email: card.email }) }
    return {
      value: {
        exportedAt: now,
        person,
        consents: await consentsOf(tx, id),
        access: await ledgerOf(tx, id, mostLines),
        receipts,
      },
    }
  },
})
