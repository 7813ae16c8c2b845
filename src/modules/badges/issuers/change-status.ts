import { z } from 'zod'
import type { Fact } from '../../../kernel/fact.ts'
import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Actor, organisationOf } from '../../../platform/operation/actor.ts'
import { type Done, type Operation, command } from '../../../platform/operation/command.ts'
import { notify } from '../../notifications/index.ts'
import { type RevokeReason, type SuspendReason, revokeReasons, suspendReasons } from '../contract.ts'
import { badgeRevoked } from '../events.ts'
import { notices } from '../notices.ts'
import { tables } from '../tables.ts'
import { markRevoked } from './mark-revoked.ts'
import { setStatus } from './status-lists.ts'

type Row = NonNullable<Awaited<ReturnType<typeof ownBadge>>>
type Changed = { badge: string }

/** Takes a badge back for good, with a reason that its holder is told. It is grey wherever it was shown within a minute. */
export const revokeBadge: Operation<{ badge: string; reason: Exclude<RevokeReason, 'replaced'> }, Changed> = command(
  'badges.revoke',
  {
    stepUp: 'staff',
    input: z.object({ badge: z.uuid(), reason: z.enum(revokeReasons, 'choose-reason') }),
    allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
    run: async ({ actor, input, tx, now }) =>
      await changing(tx, actor, input.badge, async (row) => {
        await markRevoked(tx, row, input.reason, now)
        await notify(tx, now, { ...notices.revoked(row, input.reason), to: { person: row.person_id } })
        const fact = badgeRevoked({ person: row.person_id, badge: row.id, issuer: row.organisation_id })
        return done(row, '배지 취소', { reason: input.reason, revokedAt: now.toISOString() }, [fact])
      }),
  },
)

/** Stops a badge for a time; `restoreBadge` lets it hold again. */
export const suspendBadge: Operation<{ badge: string; reason: SuspendReason }, Changed> = command('badges.suspend', {
  stepUp: 'staff',
  input: z.object({ badge: z.uuid(), reason: z.enum(suspendReasons, 'choose-reason') }),
  allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
  run: async ({ actor, input, tx, now }) =>
    await changing(tx, actor, input.badge, async (row) => {
      if (row.suspended_at) return refusal('badges.suspended-already', 409)
      await setSuspended(tx, row, { suspended_at: now, suspended_reason: input.reason })
      await notify(tx, now, { ...notices.suspended(row, input.reason), to: { person: row.person_id } })
      return done(row, '배지 정지', { reason: input.reason, suspendedAt: now.toISOString() })
    }),
})

/** Ends a suspension. */
export const restoreBadge: Operation<{ badge: string }, Changed> = command('badges.restore', {
  stepUp: 'staff',
  input: z.object({ badge: z.uuid() }),
  allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
  run: async ({ actor, input, tx, now }) =>
    await changing(tx, actor, input.badge, async (row) => {
      if (!row.suspended_at) return refusal('badges.not-suspended', 409)
      await setSuspended(tx, row, { suspended_at: null, suspended_reason: null })
      await notify(tx, now, { ...notices.restored(row), to: { person: row.person_id } })
      return done(row, '배지 정지 풀기', { restoredAt: now.toISOString() })
    }),
})

/** A badge that the actor's own agency issued, locked; undefined for every other. */
async function ownBadge(tx: Tx, actor: Actor, badge: string) {
  return await tables(tx)
    .selectFrom('badges.badge')
    .selectAll()
    .where('id', '=', badge)
    .where('organisation_id', '=', organisationOf(actor, 'issuer') ?? null)
    .forUpdate()
    .executeTakeFirst()
}

async function changing(
  tx: Tx,
  actor: Actor,
  badge: string,
  change: (row: Row) => Promise<Refusal | Done<Changed>>,
): Promise<Refusal | Done<Changed>> {
  const row = await ownBadge(tx, actor, badge)
  if (!row) return refusal('badges.no-such-badge', 404)
  return row.revoked_at ? refusal('badges.revoked-already', 409) : await change(row)
}

async function setSuspended(
  tx: Tx,
  row: Row,
  set: { suspended_at: Date | null; suspended_reason: string | null },
): Promise<void> {
  await tables(tx).updateTable('badges.badge').set(set).where('id', '=', row.id).execute()
  const place = { number: row.list_number, index: row.list_index }
  await setStatus(tx, row.organisation_id, 'suspension', place, set.suspended_at !== null)
}

function done(row: Row, title: string, content: Record<string, string>, facts: readonly Fact[] = []): Done<Changed> {
  return {
    value: { badge: row.id },
    subject: row.id,
    facts,
    receipt: { title, content: { badge: row.id, ...content } },
  }
}
