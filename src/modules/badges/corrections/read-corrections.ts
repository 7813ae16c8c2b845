import { z } from 'zod'
import { toId } from '../../../kernel/id.ts'
import { decryptField, isErased } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { tables } from '../tables.ts'
import { saysPlace } from './ask-correction.ts'

/** What somebody asks the agency to correct. */
export type Correction = {
  readonly id: string
  readonly badge: string
  readonly title: string
  readonly number: string
  readonly says: string
  readonly askedAt: Date
}

/** The agency's open questions, the oldest first. That they were read is in each person's ledger. */
export const openCorrections: Operation<Record<never, never>, readonly Correction[]> = query('badges.corrections', {
  input: z.object({}),
  allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
  run: async ({ actor, tx, call }) => {
    const rows = await tables(tx)
      .selectFrom('badges.correction')
      .innerJoin('badges.badge', 'badges.badge.id', 'badges.correction.badge_id')
      .select([
        'badges.correction.id',
        'badge_id',
        'title',
        'external_id',
        'says',
        'asked_at',
        'badges.correction.person_id',
      ])
      .where('badges.correction.organisation_id', '=', organisationOf(actor, 'issuer') ?? null)
      .where('answer', 'is', null)
      .orderBy('asked_at')
      .limit(50)
      .execute()
    const ring = fieldKeys.of(call.node)
    const value = rows.map((row) => ({
      id: row.id,
      badge: row.badge_id,
      title: row.title,
      number: row.external_id,
      says: isErased(ring, row.says) ? '–' : decryptField(ring, saysPlace(row.id), row.says),
      askedAt: row.asked_at,
    }))
    const accessed = rows.map((row) => ({
      person: toId<'Person'>(row.person_id),
      what: `배지 ${row.title}의 정정 요청`,
      purpose: '정정 요청 답하기',
    }))
    return { value, accessed }
  },
})
