import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { type Part, addRow, part } from '../../platform/database/parts.ts'
import { newId } from '../../platform/new-id.ts'
import type { Application, Step, Transition } from './application.ts'
import { type ApplicationRow, changedColumns, fromRow } from './application-row.ts'
import { tables } from './tables.ts'

/** One application that the caller may see. */
export async function find(tx: Tx, id: string): Promise<Application | undefined> {
  const row = await tables(tx)
    .selectFrom('applications.application')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row && fromRow(row)
}

/** The same, held against concurrent steps until the transaction ends. */
export async function lock(tx: Tx, id: string): Promise<Application | undefined> {
  const row = await tables(tx)
    .selectFrom('applications.application')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && fromRow(row)
}

/** Several by id, held. */
export async function lockAll(tx: Tx, ids: readonly string[]): Promise<Application[]> {
  if (ids.length === 0) return []
  const rows = await tables(tx)
    .selectFrom('applications.application')
    .selectAll()
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(fromRow)
}

/** The person's live application for a vacancy, if there is one. */
export async function liveOf(tx: Tx, person: string, vacancy: string): Promise<Application | undefined> {
  const row = await tables(tx)
    .selectFrom('applications.application')
    .selectAll()
    .where('person_id', '=', person)
    .where('vacancy_id', '=', vacancy)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return row && fromRow(row)
}

/** The live application that a consent was given for. */
export async function byConsent(tx: Tx, consent: string): Promise<Application | undefined> {
  const row = await tables(tx)
    .selectFrom('applications.application')
    .selectAll()
    .where('consent_id', '=', consent)
    .where('withdrawn_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row && fromRow(row)
}

/**
 * The parts that add an application, its presentation and the first line of its log, and drop the draft. When the person has a
 * live one for this vacancy they meet the index `oneLive`: of two at once, one waits there for the other.
 */
export function addition(a: Application, presentation: Buffer | undefined): Part[] {
  const owners = { organisation_id: a.organisation, person_id: a.person }
  const { id: application_id, submittedAt: at } = a
  const first = { act: 'submit', from_state: 'none', to_state: 'submitted', by: 'person', at }
  return [
    addRow('applications.application', {
      id: a.id,
      vacancy_id: a.vacancy,
      ...owners,
      code: a.code,
      vacancy: JSON.stringify(a.about),
      content: JSON.stringify(a.content),
      met: a.met,
      unmet: a.unmet,
      consent_id: a.consent,
      answer_due: a.answerDue,
      erase_on: a.eraseOn,
      submitted_at: at,
    }),
    addRow('applications.transition', { id: newId(), application_id, ...owners, ...first }),
    ...(presentation ? [addRow('applications.presentation', { application_id, ...owners, sealed: presentation })] : []),
    part`delete from platform.draft where person_id = ${a.person} and form = ${draftOf(a.vacancy)}`,
  ]
}

/** The index by which a person has one live application for a vacancy. */
export const oneLive = 'one_live'

/** The name of the draft of an application. */
export function draftOf(vacancy: string): string {
  return `apply:${vacancy}`
}

/** Saves a step: the application after it and the line of its log. */
export async function save(tx: Tx, { application: a, transition }: Step): Promise<void> {
  await sql`with changed as (update applications.application set ${sets(changedColumns(a))} where id = ${a.id} returning id)
    ${logInsert(a, transition)} from changed`.execute(tx)
  if (a.content === undefined) await dropPresentation(tx, a.id)
}

/** Saves several steps, one statement each, in order of id so that two of them never wait for each other. */
export async function saveAll(tx: Tx, steps: readonly Step[]): Promise<void> {
  for (const one of steps) await save(tx, one)
}

function sets(columns: Record<string, Date | string | null>): RawBuilder<unknown> {
  return sql.join(Object.entries(columns).map(([name, value]) => sql`${sql.ref(name)} = ${value}`))
}

function logInsert(a: Application, t: Transition): RawBuilder<unknown> {
  return sql`insert into applications.transition (id, application_id, organisation_id, person_id, act, from_state, to_state, by, at)
    select ${newId()}::uuid, id, ${a.organisation}::uuid, ${a.person}::uuid, ${t.act}, ${t.from}, ${t.to}, ${t.by}, ${t.at}::timestamptz`
}

async function dropPresentation(tx: Tx, id: string): Promise<void> {
  await tables(tx).deleteFrom('applications.presentation').where('application_id', '=', id).execute()
}

/** The person's applications, newest first. */
export async function ofPerson(tx: Tx, person: string, limit: number): Promise<Application[]> {
  const rows = await tables(tx)
    .selectFrom('applications.application')
    .selectAll()
    .where('person_id', '=', person)
    .orderBy('submitted_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

/** The log of one application, oldest first. */
export async function logOf(tx: Tx, id: string): Promise<{ act: string; to: string; at: Date }[]> {
  return await tables(tx)
    .selectFrom('applications.transition')
    .select(['act', 'to_state as to', 'at'])
    .where('application_id', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

/** A row of an inbox with the sealed proof. */
export type InboxRow = { readonly application: Application; readonly sealed: Buffer | undefined }
/** Where the next page of an inbox begins. */
export type After = { readonly unmet: number; readonly at: string; readonly id: string }

/** One page of a part of a vacancy's inbox: most required needs met first, then who sent first. */
export async function inboxPage(
  tx: Tx,
  vacancy: string,
  tab: string,
  after: After | undefined,
  limit: number,
): Promise<InboxRow[]> {
  const rows = await withProof(tx)
    .where('a.vacancy_id', '=', vacancy)
    .where(sql<boolean>`a.tab = ${tab}`)
    .$if(after !== undefined, (q) =>
      q.where(
        sql<boolean>`(a.unmet, a.submitted_at, a.id) > (${after?.unmet}, ${after?.at}::timestamptz, ${after?.id}::uuid)`,
      ),
    )
    .orderBy('a.unmet')
    .orderBy('a.submitted_at')
    .orderBy('a.id')
    .limit(limit)
    .execute()
  return rows.map(inboxRow)
}

/** One application with its sealed proof. */
export async function withSealed(tx: Tx, id: string): Promise<InboxRow | undefined> {
  const row = await withProof(tx).where('a.id', '=', id).executeTakeFirst()
  return row && inboxRow(row)
}

function withProof(tx: Tx) {
  return tables(tx)
    .selectFrom('applications.application as a')
    .leftJoin('applications.presentation as p', 'p.application_id', 'a.id')
    .selectAll('a')
    .select('p.sealed')
}

function inboxRow(row: ApplicationRow & { sealed: Buffer | null }): InboxRow {
  return { application: fromRow(row), sealed: row.sealed ?? undefined }
}

/** How many there are in each part of a vacancy's inbox, and of those still to be answered the first due day. */
export async function countsOf(
  tx: Tx,
  vacancies: readonly string[],
): Promise<{ vacancy: string; tab: string; n: number; due: string | null }[]> {
  if (vacancies.length === 0) return []
  const { rows } = await sql<{ vacancy: string; tab: string; n: number; due: string | null }>`
    select vacancy_id as vacancy, tab, count(*)::int as n, min(answer_due) filter (where tab in ('new', 'held')) as due
    from applications.application where vacancy_id = any (${vacancies}::uuid[]) group by vacancy_id, tab`.execute(tx)
  return rows
}

/** All of a vacancy that were not withdrawn, as they were sent. */
export async function ofVacancy(tx: Tx, vacancy: string, limit: number): Promise<Application[]> {
  const rows = await tables(tx)
    .selectFrom('applications.application')
    .selectAll()
    .where('vacancy_id', '=', vacancy)
    .where('withdrawn_at', 'is', null)
    .orderBy('submitted_at')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

/** Those of a vacancy that were not withdrawn, with their sealed proofs, in the order in which they came. */
export async function provenOf(
  tx: Tx,
  vacancy: string,
  { after, limit }: { readonly after: After | undefined; readonly limit: number },
): Promise<InboxRow[]> {
  let found = withProof(tx).where('a.vacancy_id', '=', vacancy).where('a.withdrawn_at', 'is', null)
  if (after) found = found.where(sql<boolean>`(a.submitted_at, a.id) > (${after.at}::timestamptz, ${after.id}::uuid)`)
  const rows = await found.orderBy('a.submitted_at').orderBy('a.id').limit(limit).execute()
  return rows.map(inboxRow)
}

/** How many of a vacancy were not withdrawn, and how many of them came before a page. */
export async function countProven(
  tx: Tx,
  vacancy: string,
  after: After | undefined,
): Promise<{ all: number; before: number }> {
  const { rows } = await sql<{ all: number; before: number }>`
    select count(*)::int as all, (count(*) filter (where (submitted_at, id) <=
      (${after?.at ?? '-infinity'}::timestamptz, ${after?.id ?? '00000000-0000-0000-0000-000000000000'}::uuid)))::int as before
    from applications.application where vacancy_id = ${vacancy}::uuid and withdrawn_at is null`.execute(tx)
  return rows[0] ?? { all: 0, before: 0 }
}

/** Those of a vacancy that have no answer yet, held, at most `limit`. */
export async function unanswered(tx: Tx, vacancy: string, limit: number): Promise<Application[]> {
  const rows = await tables(tx)
    .selectFrom('applications.application')
    .selectAll()
    .where('vacancy_id', '=', vacancy)
    .where('tab', 'in', ['new', 'held'])
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .execute()
  return rows.map(fromRow)
}

/** Brings the erasing day of a vacancy's applications forward. */
export async function eraseBy(tx: Tx, vacancy: string, day: string): Promise<void> {
  await sql`update applications.application set erase_on = least(erase_on, ${day}::date) where vacancy_id = ${vacancy}`.execute(
    tx,
  )
}
