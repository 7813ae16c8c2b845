import { toDay } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { tables } from '../tables.ts'
import { drawAlias } from './alias.ts'
import type { IdeaAnswer, IdeaReply, IdeaState } from './idea.ts'
import { hiddenOf } from './idea-store.ts'

/** The caller's own name under an idea, if they said something there. */
export async function voiceIn(
  tx: Tx,
  idea: string,
  person: string,
): Promise<{ alias: string; author: boolean } | undefined> {
  return await tables(tx)
    .selectFrom('operations.idea_voice')
    .select(['alias', 'author'])
    .where('idea_id', '=', idea)
    .where('person_id', '=', person)
    .executeTakeFirst()
}

/** Gives the caller a name under an idea. */
export async function takeVoice(
  tx: Tx,
  idea: string,
  voice: { person: string; alias: string; author: boolean; at: Date },
): Promise<void> {
  const { person: person_id, alias, author, at: created_at } = voice
  await tables(tx)
    .insertInto('operations.idea_voice')
    .values({ idea_id: idea, person_id, alias, author, created_at })
    .execute()
}

/** A name that nobody has under this idea; names there are public. */
export async function freeAlias(tx: Tx, idea: string): Promise<string> {
  const replies = await tables(tx)
    .selectFrom('operations.idea_reply')
    .select('alias')
    .where('idea_id', '=', idea)
    .execute()
  const own = await tables(tx).selectFrom('operations.idea').select('alias').where('id', '=', idea).execute()
  return drawAlias([...replies, ...own].map(({ alias }) => alias))
}

/** How many ideas the caller posted since. */
export async function ideasSince(tx: Tx, person: string, since: Date): Promise<number> {
  const { n } = await tables(tx)
    .selectFrom('operations.idea_voice')
    .select((e) => e.fn.countAll<string>().as('n'))
    .where('person_id', '=', person)
    .where('author', '=', true)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** How many replies the caller wrote since. */
export async function repliesSince(tx: Tx, person: string, since: Date): Promise<number> {
  const { n } = await tables(tx)
    .selectFrom('operations.idea_reply as r')
    .innerJoin('operations.idea_voice as v', (on) =>
      on.onRef('v.idea_id', '=', 'r.idea_id').onRef('v.alias', '=', 'r.alias'),
    )
    .select((e) => e.fn.countAll<string>().as('n'))
    .where('v.person_id', '=', person)
    .where('r.at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Votes or takes the vote back; gives nothing, the count is made anew. */
export async function setVote(tx: Tx, idea: string, person: string, on: boolean, at: Date): Promise<void> {
  if (on) {
    const row = { idea_id: idea, person_id: person, at }
    await tables(tx)
      .insertInto('operations.idea_vote')
      .values(row)
      .onConflict((c) => c.doNothing())
      .execute()
    return
  }
  await tables(tx)
    .deleteFrom('operations.idea_vote')
    .where('idea_id', '=', idea)
    .where('person_id', '=', person)
    .execute()
}

/** Which of these ideas the caller voted for. */
export async function votedFor(tx: Tx, person: string, ideas: readonly string[]): Promise<ReadonlySet<string>> {
  if (ideas.length === 0) return new Set()
  const rows = await tables(tx)
    .selectFrom('operations.idea_vote')
    .select('idea_id')
    .where('person_id', '=', person)
    .where('idea_id', 'in', [...ideas])
    .execute()
  return new Set(rows.map(({ idea_id }) => idea_id))
}

/** Whoever voted for one idea has then voted for the other; nobody counts twice. */
export async function moveVotes(tx: Tx, from: string, to: string): Promise<void> {
  const rows = await tables(tx)
    .selectFrom('operations.idea_vote')
    .select(['person_id', 'at'])
    .where('idea_id', '=', from)
    .execute()
  const moved = rows.map((row) => ({ ...row, idea_id: to }))
  if (moved.length === 0) return
  await tables(tx)
    .insertInto('operations.idea_vote')
    .values(moved)
    .onConflict((c) => c.doNothing())
    .execute()
}

/** The replies under an idea, oldest first. */
export async function repliesOf(tx: Tx, idea: string): Promise<IdeaReply[]> {
  const rows = await tables(tx)
    .selectFrom('operations.idea_reply')
    .selectAll()
    .where('idea_id', '=', idea)
    .orderBy('at')
    .orderBy('id')
    .limit(500)
    .execute()
  return rows.map((row) => ({
    id: toId<'IdeaReply'>(row.id),
    alias: row.alias,
    text: row.text,
    at: row.at,
    withdrawn: row.withdrawn_at !== null,
    hidden: hiddenOf(row),
  }))
}

/** Adds a reply. */
export async function addReply(
  tx: Tx,
  idea: string,
  reply: { alias: string; text: string; at: Date },
): Promise<string> {
  const id = newId()
  await tables(tx)
    .insertInto('operations.idea_reply')
    .values({ id, idea_id: idea, ...reply })
    .execute()
  return id
}

/** What the operator answered, oldest first. */
export async function answersOf(tx: Tx, idea: string): Promise<IdeaAnswer[]> {
  const rows = await tables(tx)
    .selectFrom('operations.idea_answer')
    .selectAll()
    .where('idea_id', '=', idea)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    to: row.to_state,
    text: row.text,
    due: row.due === null ? null : toDay(row.due),
    name: row.signed_name,
    at: row.at,
  }))
}

/** Writes down an answer with who signed it. */
export async function addAnswer(
  tx: Tx,
  idea: string,
  answer: { from: IdeaState; to: IdeaState; text: string; due: string | null; by: string; name: string; at: Date },
): Promise<void> {
  const { from, to, text, due, by, name, at } = answer
  const row = { from_state: from, to_state: to, text, due, signed_by: by, signed_name: name, at }
  await tables(tx)
    .insertInto('operations.idea_answer')
    .values({ id: newId(), idea_id: idea, ...row })
    .execute()
}
