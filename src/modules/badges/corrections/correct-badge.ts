import { z } from 'zod'
import { isId } from '../../../kernel/id.ts'
import { type Outcome, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { decryptField, isErased } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { type Call, systemCall } from '../../../platform/node.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { parseInput } from '../../../platform/operation/parse.ts'
import { personCard } from '../../identity/index.ts'
import { notify } from '../../notifications/index.ts'
import { IssueOrder } from '../contract.ts'
import { BadgeRecord } from '../events.ts'
import { findIssuer } from '../issuers/issuer.ts'
import { designOf, recordOf } from '../issuers/issue.ts'
import { issueRecord } from '../issuers/issue-record.ts'
import { type Holder, namePlace } from '../issuers/make-badge.ts'
import { notices } from '../notices.ts'
import { tables } from '../tables.ts'
import { openCredential } from '../wallet/credential.ts'
import { walletOf } from '../wallet/wallet.ts'
import type { Said } from '../designs/describe-design.ts'
import { markCorrected } from './answer-correction.ts'
import { saidIn } from './said-in.ts'

/** A badge as it can be corrected: what its record says now. */
export type Correctable = {
  readonly badge: string
  readonly title: string
  readonly design?: string
  readonly record: BadgeRecord
  /** What the badge says beside its design: results by the design's ids, and what it rests on. */
  readonly said: Said
}

type Found = Correctable & { readonly holder: Holder; readonly renamed: boolean }
type Asked = { badge: string; order: IssueOrder; holder: Holder; renamed: boolean }
const Asked: z.ZodType<Asked> = z.object({
  badge: z.uuid(),
  order: IssueOrder,
  holder: z.object({ person: z.uuid(), did: z.string(), name: z.string() }),
  renamed: z.boolean(),
})

/** What the form of a correction begins with. */
export async function readCorrectable(call: Call, badge: string): Promise<Outcome<Correctable>> {
  const found = await find(call, badge)
  return isRefusal(found) ? { ok: false, refusal: found } : { ok: true, value: found }
}

/**
 * Issues the badge anew with what is right, also when only its holder's name has changed; the old one is replaced. Links and requests that
 * led to the old one lead to the new one. `raw` is an order without holder and number: both stay.
 */
export async function correctBadge(
  call: Call,
  badge: string,
  raw: Readonly<Record<string, unknown>>,
): Promise<Outcome<{ badge: string }>> {
  const found = await find(call, badge)
  if (isRefusal(found)) return { ok: false, refusal: found }
  const { design, record, holder, renamed } = found
  const order = parseInput(IssueOrder, {
    ...raw,
    ...(design !== undefined && { design }),
    number: record.externalId,
    holder: 'same',
  })
  if (isRefusal(order)) return { ok: false, refusal: order }
  return await correct(call, { badge, order, holder, renamed })
}

const correct: Operation<Asked, { badge: string }> = command('badges.correct', {
  stepUp: 'staff',
  input: Asked,
  allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
  run: async ({ actor, input: { badge: old, order, holder, renamed }, tx, now, call }) => {
    const issuer = await findIssuer(tx, { organisation: organisationOf(actor, 'issuer') ?? '' })
    if (!issuer || actor.kind !== 'person') return refusal('badges.not-an-issuer', 403)
    const drawn = await designOf(tx, order, issuer.organisation, { alsoRetired: true })
    if (isRefusal(drawn)) return drawn
    const given = { record: recordOf(issuer, order, drawn?.design), by: drawn, again: renamed }
    const { badge, facts } = await issueRecord(tx, call.node, issuer, holder, given)
    if (badge === undefined) return refusal('badges.nothing-corrected', 409)
    await markCorrected(tx, old, actor, now)
    const title = drawn?.design.content.name ?? order.title ?? ''
    await notify(tx, now, { ...notices.corrected({ id: badge, title }), to: { person: holder.person } })
    const content = { badge, replaces: old, correctedAt: now.toISOString() }
    return { value: { badge }, subject: badge, facts, receipt: { title: '배지 정정', content } }
  },
})

// What was issued lies in the holder's wallet, where its agency cannot look: the node reads it for this one purpose.
async function find(call: Call, badge: string) {
  const organisation = organisationOf(call.actor, 'issuer')
  const no = await call.node.authorise(call.actor, () => organisation !== undefined)
  if (no) return no
  if (!isId(badge)) return refusal('badges.no-such-badge', 404)
  const { actor } = systemCall(call.node, 'badges.correct')
  return await inTransaction(call.node, actor, 'badges.correct', (tx) => findBadge(tx, call, badge, organisation ?? ''))
}

async function findBadge(tx: Tx, { node }: Call, badge: string, organisation: string) {
  const row = await tables(tx)
    .selectFrom('badges.badge')
    .innerJoin('badges.holding', 'badges.holding.badge_id', 'badges.badge.id')
    .select(['badges.badge.id', 'title', 'design_id', 'badges.badge.person_id', 'revoked_at', 'record', 'holder_name'])
    .select('credential')
    .where('badges.badge.id', '=', badge)
    .where('badges.badge.organisation_id', '=', organisation)
    .executeTakeFirst()
  const card = row && (await personCard(tx, row.person_id))
  if (!row || !card) return refusal('badges.no-such-badge', 404)
  if (row.revoked_at) return refusal('badges.revoked-already', 409)
  const ring = fieldKeys.of(node)
  const name = isErased(ring, row.holder_name) ? undefined : decryptField(ring, namePlace(row.id), row.holder_name)
  const found: Found = {
    badge: row.id,
    title: row.title,
    record: BadgeRecord.parse(row.record),
    holder: { person: card.id, did: (await walletOf(tx, node, card.id)).did, name: card.name },
    renamed: name !== card.name,
    said: isErased(ring, row.credential) ? {} : saidIn(openCredential(node, row.id, row.credential)),
    ...(row.design_id !== null && { design: row.design_id }),
  }
  return found
}
