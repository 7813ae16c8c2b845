import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { addDays, type Day, dayOf, isDay, toDay } from '../../../kernel/day.ts'
import { toId, type Id } from '../../../kernel/id.ts'
import { type Outcome, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { decryptField, encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { personCard } from '../../identity/index.ts'
import type { SignedBadge } from '../credential/badge-shape.ts'
import { tables } from '../tables.ts'
import { type Views, countView, viewsOf } from './share-views.ts'
import { openCredential } from './credential.ts'
import { standingFor, withFormer } from './renewals.ts'

/** A public link to one badge, with an end of its own. */
export type Share = {
  readonly id: Id<'Share'>
  readonly badge: string
  readonly title: string
  readonly token: string
  readonly showName: boolean
  readonly endsOn: Day
  readonly views: Views
}

const longestDays = 366
type NewShare = { badge: string; endsOn: Day; showName: boolean }

/** Makes a public link to one of the person's badges. Its end is not the badge's end. */
export const createShare: Operation<NewShare, { share: string }> = command('badges.share', {
  input: z.object({
    badge: z.uuid(),
    endsOn: z.custom<Day>(isDay, 'not-a-day'),
    showName: z.stringbool().or(z.boolean()).default(false),
  }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, input, tx, now, call }) => {
    const today = dayOf(now)
    if (input.endsOn < today) return refusal('badges.end-has-passed', 422, { fields: { endsOn: 'in-the-past' } })
    if (input.endsOn > addDays(today, longestDays))
      return refusal('badges.end-too-far', 422, { fields: { endsOn: 'too-far' } })
    const person = personOf(actor) ?? ''
    if (!(await owns(tx, person, input.badge))) return refusal('badges.no-such-badge', 404)
    const id = newId<'Share'>()
    const token = randomBytes(24).toString('base64url')
    await tables(tx)
      .insertInto('badges.share_link')
      .values({
        id,
        person_id: person,
        badge_id: input.badge,
        token_hash: hashed(token),
        token: encryptField(fieldKeys.of(call.node), { ...place(id), person }, token),
        show_name: input.showName,
        created_at: now,
        ends_on: input.endsOn,
        stopped_at: null,
      })
      .execute()
    return { value: { share: id }, subject: id }
  },
})

/** Ends a public link at once. */
export const stopShare: Operation<{ share: string }, { share: string }> = command('badges.stop-share', {
  input: z.object({ share: z.uuid() }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, input, tx, now }) => {
    const done = await tables(tx)
      .updateTable('badges.share_link')
      .set({ stopped_at: now })
      .where('id', '=', input.share)
      .where('person_id', '=', personOf(actor) ?? '')
      .where('stopped_at', 'is', null)
      .executeTakeFirst()
    return done.numUpdatedRows === 1n
      ? { value: { share: input.share }, subject: input.share }
      : refusal('badges.no-such-share', 404)
  },
})

/** The links that work today, newest first; of one badge when it is named. */
export async function openShares(tx: Tx, node: Node, person: string, badge?: string): Promise<Share[]> {
  let found = tables(tx)
    .selectFrom('badges.share_link')
    .innerJoin('badges.badge', 'badges.badge.id', 'badges.share_link.badge_id')
    .select(['badges.share_link.id', 'badge_id', 'title', 'token', 'show_name', 'ends_on'])
    .where('badges.share_link.person_id', '=', person)
    .where('stopped_at', 'is', null)
    .where('ends_on', '>=', dayOf(node.clock.now()))
  if (badge !== undefined) found = found.where('badge_id', 'in', await withFormer(tx, badge))
  const rows = await found.orderBy('created_at', 'desc').limit(100).execute()
  const views = await viewsOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: toId(row.id),
    views: views.get(row.id) ?? { times: 0 },
    badge: row.badge_id,
    title: row.title,
    token: decryptField(fieldKeys.of(node), place(row.id), row.token),
    showName: row.show_name,
    endsOn: toDay(row.ends_on),
  }))
}

/** What a public link shows: the signed badge, whose wallet shows it, the name only when its holder chose so, until when. */
export type Shared = {
  readonly document: SignedBadge
  readonly did: string
  readonly name?: string
  readonly endsOn: Day
}

/** Opens a public link. Whoever knows its 192-bit token may look; who looked is not kept, only that it was opened. Its holder's own looks are not counted. */
export async function openShare(node: Node, token: string, looker?: string): Promise<Outcome<Shared>> {
  return await inTransaction(node, systemCall(node, 'badges.open-share').actor, 'badges.open-share', async (tx) => {
    const row = await tables(tx)
      .selectFrom('badges.share_link')
      .innerJoin('badges.wallet', 'badges.wallet.person_id', 'badges.share_link.person_id')
      .select([
        'badges.share_link.id',
        'badges.share_link.person_id',
        'badges.share_link.badge_id',
        'show_name',
        'ends_on',
        'did',
      ])
      .where('token_hash', '=', hashed(token))
      .where('stopped_at', 'is', null)
      .where('ends_on', '>=', dayOf(node.clock.now()))
      .executeTakeFirst()
    if (!row) return { ok: false, refusal: refusal('badges.link-ended', 404) }
    if (row.person_id !== looker) await countView(tx, row.id, node.clock.now())
    const card = row.show_name ? await personCard(tx, row.person_id) : undefined
    const badge = await standingFor(tx, row.badge_id)
    const document = openCredential(node, badge, await credentialOf(tx, badge))
    return { ok: true, value: { document, did: row.did, endsOn: toDay(row.ends_on), ...(card && { name: card.name }) } }
  })
}

async function credentialOf(tx: Tx, badge: string): Promise<string> {
  const found = tables(tx).selectFrom('badges.holding').select('credential').where('badge_id', '=', badge)
  return (await found.executeTakeFirstOrThrow()).credential
}

async function owns(tx: Tx, person: string, badge: string): Promise<boolean> {
  const row = await tables(tx)
    .selectFrom('badges.holding')
    .select('badge_id')
    .where('badge_id', '=', badge)
    .where('person_id', '=', person)
    .executeTakeFirst()
  return row !== undefined
}

function hashed(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

function place(id: string): { table: string; column: string; row: string } {
  return { table: 'badges.share_link', column: 'token', row: id }
}
