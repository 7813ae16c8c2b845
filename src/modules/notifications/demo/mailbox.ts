import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'

/** A letter that the mailbox kept because the node has no mail server. */
export type KeptLetter = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly at: Date
}

type MailTables = { 'platform.mail': { id: string; to_address: string; subject: string; text: string; sent_at: Date } }

const shown = 100

/** The newest letters. Only the demo shows them: the page decides. */
export const keptLetters: Operation<Record<never, never>, readonly KeptLetter[]> = query('notifications.kept-letters', {
  input: z.object({}),
  allow: () => true,
  run: async ({ tx }) => {
    const rows = await letters(tx).orderBy('sent_at', 'desc').orderBy('id', 'desc').limit(shown).execute()
    return { value: rows.map(letter) }
  },
})

/** One letter. */
export const keptLetter: Operation<{ letter: string }, KeptLetter> = query('notifications.kept-letter', {
  input: z.object({ letter: z.uuid() }),
  allow: () => true,
  run: async ({ input, tx }) => {
    const row = await letters(tx).where('id', '=', input.letter).executeTakeFirst()
    return row ? { value: letter(row) } : refusal('platform.not-found', 404)
  },
})

function letters(tx: Tx) {
  return tx.withTables<MailTables>().selectFrom('platform.mail').selectAll()
}

function letter(row: MailTables['platform.mail']): KeptLetter {
  return { id: row.id, to: row.to_address, subject: row.subject, text: row.text, at: row.sent_at }
}
