import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { dayOf } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Actor, personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { operators } from '../../identity/index.ts'
import { notify } from '../../notifications/index.ts'
import { questionNotices } from './notices.ts'
import { tables } from '../tables.ts'
import { answerBy, mostADay } from './question.ts'

/** A reading that may be asked about. */
export type Reading = {
  readonly id: string
  readonly at: Date
  readonly who: string
  readonly actor: string
  readonly what: string
  readonly organisation: string | null
  readonly asked: boolean
}

const asPerson = ({ actor }: { readonly actor: Actor }): boolean =>
  actor.kind === 'person' && actor.acting.role === 'person'
const noSuch = refusal('rights.no-such-reading', 404)

/** One reading of one's own data, for the page that asks why. */
export const readReading: Operation<{ entry: string }, Reading> = query('rights.reading', {
  input: z.object({ entry: z.uuid() }),
  allow: asPerson,
  run: async ({ actor, input, tx }) => {
    const reading = await readingOf(tx, personOf(actor) ?? '', input.entry)
    return reading ? { value: reading } : noSuch
  },
})

/** Asks why one's data was read: whoever read it is told at once, and has some days to answer. */
export const askWhy: Operation<{ entry: string; words: string }, { question: string; answerBy: string }> = command(
  'rights.ask-why',
  {
    input: z.object({ entry: z.uuid(), words: z.string().trim().max(500, 'too-long') }),
    allow: asPerson,
    run: async ({ actor, input, tx, now }) => {
      const person = personOf(actor) ?? ''
      const reading = await readingOf(tx, person, input.entry)
      if (!reading) return noSuch
      if (reading.asked) return refusal('rights.asked-why-before', 409)
      if ((await askedSince(tx, person, new Date(now.getTime() - 86_400_000))) >= mostADay)
        return refusal('rights.questions-enough', 429, { facts: { most: mostADay } })
      const id = newId<'Question'>()
      const until = answerBy(dayOf(now))
      const { organisation, what, at, actor: reader } = reading
      const row = { id, person_id: person, entry_id: input.entry, organisation_id: organisation, reader, what }
      await tables(tx)
        .insertInto('rights.question')
        .values({ ...row, read_at: at, words: input.words, asked_at: now, answer_by: until })
        .execute()
      for (const to of organisation === null ? await operators(tx) : [organisation])
        await notify(tx, now, questionNotices.asked(to, until))
      const content = { question: id, reading: input.entry, readAt: at.toISOString(), answerBy: until }
      return {
        value: { question: id, answerBy: until },
        subject: id,
        receipt: { title: `열람한 까닭 묻기: ${reading.who}`, content },
      }
    },
  },
)

async function readingOf(tx: Tx, person: string, entry: string): Promise<Reading | undefined> {
  const row = await tx
    .selectFrom('platform.access_entry')
    .select(['id', 'at', 'actor', 'actor_name as who', 'what', 'organisation_id as organisation'])
    .where('id', '=', entry)
    .where('person_id', '=', person)
    .executeTakeFirst()
  if (!row) return undefined
  const asked = await tables(tx)
    .selectFrom('rights.question')
    .select('id')
    .where('person_id', '=', person)
    .where('entry_id', '=', entry)
    .executeTakeFirst()
  return { ...row, asked: asked !== undefined }
}

async function askedSince(tx: Tx, person: string, since: Date): Promise<number> {
  const rows = await tables(tx)
    .selectFrom('rights.question')
    .select('id')
    .where('person_id', '=', person)
    .where('asked_at', '>', since)
    .execute()
  return rows.length
}
