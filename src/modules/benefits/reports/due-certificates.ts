import { sql } from 'kysely'
import { z } from 'zod'
import { type Day, toDay } from '../../../kernel/day.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { mayFile } from './file.ts'

/** How many certificates (이직확인서) a company still owes, and by when the first one (시행규칙 제82조의2). */
export type DueCertificates = { readonly n: number; readonly first?: Day }

/** The certificates that were asked for and not filed yet, of the company somebody acts for. */
export const dueCertificates: Operation<Record<never, never>, DueCertificates> = query('benefits.due-certificates', {
  right: 'insurance',
  input: z.object({}),
  allow: mayFile,
  run: async ({ actor, tx }) => {
    const { rows } = await sql<{ n: number; first: string | null }>`
      select count(*)::int as n, min(due_on) as first from benefits.certificate
      where organisation_id = ${organisationOf(actor, 'employer')} and filed_at is null`.execute(tx)
    const { n = 0, first = null } = rows[0] ?? {}
    return { value: { n, ...(first !== null && { first: toDay(first) }) } }
  },
})
