import { z } from 'zod'
import { type Day, dayOf, isDay, startOf } from '../../../kernel/day.ts'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Actor, organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { tables } from '../tables.ts'
import type { Domain } from '../domains/domain.ts'
import { domainOf } from '../domains/store.ts'
import { findIssuer, type Issuer } from './issuer.ts'
import { rotateIssuerKey } from './set-up-issuer.ts'

/** One key of an agency, as it publishes it. */
export type IssuerKey = {
  readonly key: string
  readonly since: Date
  readonly retiredAt?: Date
  readonly revokedAt?: Date
  readonly reason?: string
  readonly by?: string
}

/** An agency with its keys, the present one first. `mayChange`: only its administrators. */
export type IssuerKeys = {
  readonly issuer: Issuer
  readonly keys: readonly IssuerKey[]
  readonly mayChange: boolean
  readonly domain?: Domain
}

const administers = ({ actor }: { readonly actor: Actor }): boolean =>
  actor.kind === 'person' && actor.acting.role === 'issuer' && actor.acting.administrator

/** The agency's own keys and their history. */
export const issuerKeys: Operation<Record<never, never>, IssuerKeys> = query('badges.issuer-keys', {
  input: z.object({}),
  allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
  run: async ({ actor, tx }) => {
    const issuer = await findIssuer(tx, { organisation: organisationOf(actor, 'issuer') ?? '' })
    if (!issuer) return refusal('badges.not-an-issuer', 403)
    const domain = await domainOf(tx, issuer.organisation)
    const keys = await keysOf(tx, issuer.organisation)
    return { value: { issuer, keys, mayChange: administers({ actor }), ...(domain && { domain }) } }
  },
})

/** Makes a new signing key; what the old one signed still verifies. `seen` is the present key as the page showed it: a second click changes nothing. */
export const rotateKey: Operation<{ seen: string }, { retired: string }> = command('badges.rotate-key', {
  stepUp: 'staff',
  input: z.object({ seen: z.string() }),
  allow: administers,
  run: async ({ actor, input, tx, now, call }) => {
    const organisation = organisationOf(actor, 'issuer') ?? ''
    const present = await lockPresent(tx, organisation)
    if (present === undefined || present !== input.seen) return refusal('badges.key-changed', 409)
    await rotateIssuerKey(tx, call.node, organisation)
    const content = { retired: present, retiredAt: now.toISOString() }
    return { value: { retired: present }, subject: organisation, receipt: { title: '서명 열쇠 바꾸기', content } }
  },
})

type Revoking = { key: string; from: Day; reason: string }

/** Says publicly that nothing signed with this key from that day on counts. The present key is replaced first. Signed by the person. */
export const revokeKey: Operation<Revoking, { key: string }> = command('badges.revoke-key', {
  stepUp: 'staff',
  input: z.object({
    key: z.string(),
    from: z.custom<Day>(isDay, 'not-a-day'),
    reason: z.string().trim().min(1, 'needed').max(300, 'too-long'),
  }),
  allow: administers,
  run: async ({ actor, input, tx, now, call }) => {
    const organisation = organisationOf(actor, 'issuer') ?? ''
    const present = await lockPresent(tx, organisation)
    const known = (await keysOf(tx, organisation)).find(({ key }) => key === input.key)
    if (!known || actor.kind !== 'person') return refusal('badges.no-such-key', 404)
    if (known.revokedAt) return refusal('badges.key-revoked-already', 409)
    if (input.from > dayOf(now)) return refusal('badges.end-too-far', 422, { fields: { from: 'in-the-future' } })
    if (present === input.key) await rotateIssuerKey(tx, call.node, organisation)
    // Of today: from this moment, so that what was signed this morning stays good.
    const revokedAt = input.from === dayOf(now) ? now : startOf(input.from)
    const signed = { revoked_reason: input.reason, revoked_by: actor.person, revoked_by_name: actor.name }
    await tables(tx)
      .updateTable('badges.issuer_key')
      .set({ revoked_at: revokedAt, ...signed })
      .where('public_key', '=', input.key)
      .execute()
    await signListsAnew(tx, organisation)
    const content = { key: input.key, revokedFrom: revokedAt.toISOString(), reason: input.reason }
    return { value: { key: input.key }, subject: organisation, receipt: { title: '서명 열쇠 취소', content } }
  },
})

async function keysOf(tx: Tx, organisation: string): Promise<IssuerKey[]> {
  const rows = await tables(tx)
    .selectFrom('badges.issuer_key')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .orderBy('since', 'desc')
    .orderBy('retired_at', (o) => o.desc().nullsFirst())
    .execute()
  return rows.map((row) => ({
    key: row.public_key,
    since: row.since,
    ...(row.retired_at && { retiredAt: row.retired_at }),
    ...(row.revoked_at && { revokedAt: row.revoked_at }),
    ...(row.revoked_reason !== null && { reason: row.revoked_reason }),
    ...(row.revoked_by_name !== null && { by: row.revoked_by_name }),
  }))
}

// Of two at once the later finds no present key: the one it waited for is retired.
async function lockPresent(tx: Tx, organisation: string): Promise<string | undefined> {
  const row = await tables(tx)
    .selectFrom('badges.issuer_key')
    .select('public_key')
    .where('organisation_id', '=', organisation)
    .where('retired_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row?.public_key
}

// Lists that the revoked key signed would count no more.
async function signListsAnew(tx: Tx, organisation: string): Promise<void> {
  await tables(tx)
    .updateTable('badges.status_list')
    .set((e) => ({ version: e('version', '+', 1) }))
    .where('organisation_id', '=', organisation)
    .execute()
}
