import { z } from 'zod'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { tables } from '../tables.ts'

/** A key as its holders see it. */
export type KeyLine = {
  readonly id: string
  readonly name: string
  readonly hint: string
  readonly scopes: readonly string[]
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly lastUsedAt: Date | null
}

/** The keys that work now, of the person or the organisation they act for, newest first. */
export const myKeys: Operation<Record<never, never>, readonly KeyLine[]> = query('developers.my-keys', {
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person' && !actor.program,
  run: async ({ tx, now }) => {
    const rows = await tables(tx)
      .selectFrom('developers.api_key')
      .selectAll()
      .where('ended_at', 'is', null)
      .where('expires_at', '>', now)
      .orderBy('created_at', 'desc')
      .limit(100)
      .execute()
    const lines = rows.map(({ id, name, hint, scopes, created_at, expires_at, last_used_at }) => ({
      id,
      name,
      hint,
      scopes,
      createdAt: created_at,
      expiresAt: expires_at,
      lastUsedAt: last_used_at,
    }))
    return { value: lines }
  },
})
