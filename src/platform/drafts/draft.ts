import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../database/connect.ts'
import { type Operation, command } from '../operation/command.ts'
import { query } from '../operation/query.ts'
import { type Actor, personOf } from '../operation/actor.ts'

const form = z.string().regex(/^[a-z-]+(:[\w-]{1,60})?$/)
const Fields = z.record(z.string().max(80), z.string().max(20_000))
/** A draft: what a form held when it was saved last. */
export type Draft = { readonly fields: Readonly<Record<string, string>>; readonly savedAt: Date }

// A helper writes applications only; no other form is theirs.
function isOwn({ actor, input }: { actor: Actor; input: { form: string } }): boolean {
  return actor.kind === 'person' && (!actor.helper || input.form.startsWith('apply:'))
}

/** Saves what a person is typing, so that it continues on another device. Last write wins; nothing is submitted by it. */
export const saveDraft: Operation<{ form: string; fields: Record<string, string> }, { savedAt: string }> = command(
  'platform.save-draft',
  {
    helper: 'apply',
    right: 'always',
    input: z.object({ form, fields: Fields }),
    allow: isOwn,
    run: async ({ actor, input, tx, now }) => {
      const row = {
        person_id: personOf(actor) ?? '',
        form: input.form,
        body: JSON.stringify(input.fields),
        updated_at: now,
      }
      await tx
        .insertInto('platform.draft')
        .values(row)
        .onConflict((c) => c.columns(['person_id', 'form']).doUpdateSet({ body: row.body, updated_at: now }))
        .execute()
      return { value: { savedAt: now.toISOString() } }
    },
  },
)

/** The person's own draft of a form, if there is one. */
export const readDraft: Operation<{ form: string }, Draft | null> = query('platform.read-draft', {
  right: 'always',
  helper: 'always', // row policies show a helper drafts of applications, where they were given those
  input: z.object({ form }),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, input, tx }) => {
    const row = await tx
      .selectFrom('platform.draft')
      .selectAll()
      .where('person_id', '=', personOf(actor) ?? '')
      .where('form', '=', input.form)
      .executeTakeFirst()
    return { value: row ? { fields: Fields.parse(row.body), savedAt: row.updated_at } : null }
  },
})

/** Removes a draft once its form was submitted: call it in the submission's own transaction. */
export async function dropDraft(tx: Tx, person: string, name: string): Promise<void> {
  await tx.deleteFrom('platform.draft').where('person_id', '=', person).where('form', '=', name).execute()
}

/** Who has an unfinished form of these names; what they typed is not read. Needs the system's rights. */
export async function draftersOf(
  tx: Tx,
  forms: readonly string[],
): Promise<readonly { readonly person: string; readonly form: string }[]> {
  if (forms.length === 0) return []
  const { rows } = await sql<{ person: string; form: string }>`
    select person, form from platform.drafters(${[...forms]}::text[]) order by person, form`.execute(tx)
  return rows
}
