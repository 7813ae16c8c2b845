import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { toId } from '../../../kernel/id.ts'
import { decryptField, isErased } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import type { BadgeKind } from '../events.ts'
import { tables } from '../tables.ts'
import { namePlace } from './make-badge.ts'

/** A badge as its issuer lists it: without the holder's name. */
export type RegisterRow = {
  readonly id: string
  readonly title: string
  readonly number: string
  readonly kind: BadgeKind
  readonly issuedAt: Date
  readonly validUntil?: Date
  readonly suspendedAt?: Date
  readonly suspendedReason?: string
  readonly revokedAt?: Date
  readonly revokedReason?: string
}

/** One page of the register; `next` continues it. */
export type RegisterPage = { readonly rows: readonly RegisterRow[]; readonly next?: string }

const shown = 30
const states = ['all', 'in-force', 'suspended', 'revoked'] as const
type Search = { words: string; state: (typeof states)[number]; after?: string | undefined }
const Search: z.ZodType<Search> = z.object({
  words: z.string().trim().max(100).default(''),
  state: z.enum(states).default('all'),
  after: z.uuid().optional(),
})

/** What the agency issued, newest first, found by title or number. */
export const issuedBadges: Operation<Search, RegisterPage> = query('badges.issued', {
  input: Search,
  allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
  run: async ({ actor, input, tx }) => {
    const like = `%${input.words.replace(/[\\%_]/g, '\\$&')}%`
    let found = tables(tx)
      .selectFrom('badges.badge')
      .selectAll()
      .where('organisation_id', '=', organisationOf(actor, 'issuer') ?? null)
    if (input.words !== '')
      found = found.where((e) => e.or([e('title', 'ilike', like), e('external_id', 'ilike', like)]))
    if (input.state === 'revoked') found = found.where('revoked_at', 'is not', null)
    else if (input.state !== 'all')
      found = found
        .where('revoked_at', 'is', null)
        .where('suspended_at', input.state === 'suspended' ? 'is not' : 'is', null)
    // Ids are UUIDv7: their order is the order of issue.
    if (input.after !== undefined) found = found.where('id', '<', input.after)
    const rows = await found
      .orderBy('id', 'desc')
      .limit(shown + 1)
      .execute()
    const last = rows.length > shown ? rows[shown - 1] : undefined
    return { value: { rows: rows.slice(0, shown).map(registerRow), ...(last && { next: last.id }) } }
  },
})

/** One badge with its holder's name (none: they were erased), for deciding about it: the holder sees in the ledger that it was looked at. */
export const issuedBadge: Operation<{ badge: string }, RegisterRow & { readonly holderName: string | undefined }> =
  query('badges.issued-badge', {
    input: z.object({ badge: z.uuid() }),
    allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
    run: async ({ actor, input, tx, call }) => {
      const row = await tables(tx)
        .selectFrom('badges.badge')
        .selectAll()
        .where('id', '=', input.badge)
        .where('organisation_id', '=', organisationOf(actor, 'issuer') ?? null)
        .executeTakeFirst()
      if (!row) return refusal('badges.no-such-badge', 404)
      const ring = fieldKeys.of(call.node)
      const gone = isErased(ring, row.holder_name)
      const holderName = gone ? undefined : decryptField(ring, namePlace(row.id), row.holder_name)
      const accessed = { person: toId<'Person'>(row.person_id), what: `배지 ${row.title}`, purpose: '발급한 배지 관리' }
      return { value: { ...registerRow(row), holderName }, accessed: [accessed] }
    },
  })

type Row = {
  id: string
  title: string
  external_id: string
  kind: BadgeKind
  issued_at: Date
  valid_until: Date | null
  suspended_at: Date | null
  suspended_reason: string | null
  revoked_at: Date | null
  revoked_reason: string | null
}

function registerRow(row: Row): RegisterRow {
  return {
    id: row.id,
    title: row.title,
    number: row.external_id,
    kind: row.kind,
    issuedAt: row.issued_at,
    ...(row.valid_until && { validUntil: row.valid_until }),
    ...(row.suspended_at && { suspendedAt: row.suspended_at }),
    ...(row.suspended_reason !== null && { suspendedReason: row.suspended_reason }),
    ...(row.revoked_at && { revokedAt: row.revoked_at }),
    ...(row.revoked_reason !== null && { revokedReason: row.revoked_reason }),
  }
}
