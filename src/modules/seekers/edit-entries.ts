import { z } from 'zod'
import { refusal } from '../../kernel/refusal.ts'
import { dayOf } from '../../kernel/day.ts'
import { dropDraft } from '../../platform/drafts/draft.ts'
import { newId } from '../../platform/new-id.ts'
import { personOf } from '../../platform/operation/actor.ts'
import { type Context, type Operation, command } from '../../platform/operation/command.ts'
import { EntryShape, type TypedEntry } from './contract.ts'
import { positionOf } from './entry-of-record.ts'
import * as store from './store.ts'

type One = { id: string }
const One: z.ZodType<One> = z.object({ id: z.uuid() })

/** Only a person has a résumé, and only their own: `run` never reaches another's line. */
function isPerson({ actor }: Pick<Context<unknown>, 'actor'>): boolean {
  return actor.kind === 'person' && actor.acting.role === 'person'
}

const noSuchLine = refusal('seekers.no-such-line', 404)

/** Adds a typed line, or changes one; a line that a badge proves is never retyped. */
export const saveEntry: Operation<TypedEntry, One> = command('seekers.save-entry', {
  helper: 'resume-edit',
  input: EntryShape,
  allow: isPerson,
  run: async ({ actor, input, tx, now }) => {
    const person = personOf(actor) ?? ''
    const id = input.id ?? newId<'Entry'>()
    if (input.id !== undefined && !(await store.changeTyped(tx, now, person, id, input))) return noSuchLine
    if (input.id === undefined) {
      await store.addEntry(tx, now, { ...input, id, person, position: positionOf(input.from, dayOf(now)) })
      await dropDraft(tx, person, 'resume-line')
    }
    return { value: { id }, subject: id }
  },
})

/** Removes a typed line. A proven one can be hidden, not removed: it comes from an agency. */
export const removeEntry: Operation<One, One> = command('seekers.remove-entry', {
  helper: 'resume-edit',
  input: One,
  allow: isPerson,
  run: async ({ actor, input, tx }) =>
    (await store.removeTyped(tx, personOf(actor) ?? '', input.id)) ? { value: input, subject: input.id } : noSuchLine,
})

/** Leaves a line out of the résumé, or shows it again. */
export const hideEntry: Operation<One & { hidden: boolean }, One> = command('seekers.hide-entry', {
  helper: 'resume-edit',
  input: z.object({ id: z.uuid(), hidden: z.boolean() }),
  allow: isPerson,
  run: async ({ actor, input, tx, now }) =>
    (await store.setHidden(tx, now, personOf(actor) ?? '', [input.id], input.hidden)) > 0
      ? { value: { id: input.id }, subject: input.id }
      : noSuchLine,
})

/** Moves a line one place up or down in its part. */
export const moveEntry: Operation<One & { by: 'up' | 'down' }, One> = command('seekers.move-entry', {
  helper: 'resume-edit',
  input: z.object({ id: z.uuid(), by: z.enum(['up', 'down']) }),
  allow: isPerson,
  run: async ({ actor, input, tx }) => {
    const person = personOf(actor) ?? ''
    const all = await store.entriesOf(tx, person, [])
    const section = all.find((e) => e.id === input.id)?.section
    if (section === undefined) return noSuchLine
    const ids = all.filter((e) => e.section === section).map((e) => e.id)
    await store.writeOrder(tx, person, moved(ids, input.id, input.by))
    return { value: { id: input.id }, subject: input.id }
  },
})

function moved(ids: readonly string[], id: string, by: 'up' | 'down'): string[] {
  const at = ids.indexOf(id)
  const to = Math.min(ids.length - 1, Math.max(0, at + (by === 'up' ? -1 : 1)))
  const rest = ids.filter((one) => one !== id)
  return [...rest.slice(0, to), id, ...rest.slice(to)]
}

/** Answers which of two disagreeing records is right. The wrong one is hidden, never changed; 'both' keeps the two. */
export const settleConflict: Operation<{ one: string; other: string; right: 'one' | 'other' | 'both' }, One> = command(
  'seekers.settle-conflict',
  {
    helper: 'resume-edit',
    input: z.object({ one: z.uuid(), other: z.uuid(), right: z.enum(['one', 'other', 'both']) }),
    allow: isPerson,
    run: async ({ actor, input, tx, now }) => {
      const person = personOf(actor) ?? ''
      const pair = [input.one, input.other]
      if ((await store.setHidden(tx, now, person, pair, false)) !== 2) return noSuchLine
      await store.markSettled(tx, now, person, pair)
      const wrong = { one: [input.other], other: [input.one], both: [] }[input.right]
      if (wrong.length > 0) await store.setHidden(tx, now, person, wrong, true)
      return { value: { id: input.one }, subject: input.one }
    },
  },
)
