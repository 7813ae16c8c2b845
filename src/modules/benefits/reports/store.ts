import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import { canonicalJson } from '../../../kernel/json.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import type { ReportKind } from '../contract.ts'
import { type Row, tables } from '../tables.ts'
import type { Filer } from './file.ts'

/** A report about to be kept. */
export type Filing = {
  readonly kind: ReportKind
  readonly organisation: string
  readonly person: string
  readonly spell: string
  readonly content: unknown
  readonly by: string
  /** The firm that filed it for the company. */
  readonly agent?: string | undefined
  readonly at: Date
  /** The day of law and whether it had passed, where the law module knows one. */
  readonly due?: { readonly on: Day; readonly late: boolean }
  readonly corrects?: { readonly report: string; readonly reason: string }
}

/** Keeps a report as it was filed, stamped with when it reached us. */
export async function keepReport(tx: Tx, filing: Filing): Promise<string> {
  const { kind, organisation, person, spell, content, by, agent, at, due, corrects } = filing
  const id = newId<'Report'>()
  await tables(tx)
    .insertInto('benefits.report')
    .values({
      id,
      kind,
      person_id: person,
      organisation_id: organisation,
      spell_id: spell,
      content: canonicalJson(content),
      filed_at: at,
      filed_by: by,
      agent_name: agent ?? null,
      due_on: due?.on ?? null,
      late: due?.late ?? false,
      corrects: corrects?.report ?? null,
      reason: corrects?.reason ?? null,
    })
    .execute()
  return id
}

/** One worker's reports by one organisation are filed one after the other. */
export async function holdWorker(tx: Tx, { organisation, whole }: Filer, person: string): Promise<void> {
  if (whole) return
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${`benefits ${organisation}`}, 0)),
    pg_advisory_xact_lock(hashtextextended(${`benefits ${organisation} ${person}`}, 0))`.execute(tx)
}

/** Holds all of a company's reports for a file of many lines: a lock for each worker would fill the server's table of locks. */
export async function holdAll(tx: Tx, organisation: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`benefits ${organisation}`}, 0))`.execute(tx)
}

/** The report that says exactly this already and that nothing has corrected since. */
export async function sameReport(
  tx: Tx,
  { kind, organisation, person, content }: Pick<Filing, 'kind' | 'organisation' | 'person' | 'content'>,
): Promise<Pick<Row<'report'>, 'id' | 'spell_id'> | undefined> {
  return await tables(tx)
    .selectFrom('benefits.report as r')
    .select(['r.id', 'r.spell_id'])
    .where('r.organisation_id', '=', organisation)
    .where('r.person_id', '=', person)
    .where('r.kind', '=', kind)
    .where(sql<boolean>`r.content = ${canonicalJson(content)}::jsonb`)
    .where(sql<boolean>`not exists (select 1 from benefits.report c where c.corrects = r.id)`)
    .executeTakeFirst()
}

/** A report of this organisation. */
export async function reportOf(tx: Tx, id: string, organisation: string): Promise<Row<'report'> | undefined> {
  return await tables(tx)
    .selectFrom('benefits.report')
    .selectAll()
    .where('id', '=', id)
    .where('organisation_id', '=', organisation)
    .executeTakeFirst()
}

/** A spell of this organisation's, held until the transaction ends. */
export async function spellHere(tx: Tx, id: string, organisation: string): Promise<Row<'spell'> | undefined> {
  return await tables(tx)
    .selectFrom('benefits.spell')
    .selectAll()
    .where('id', '=', id)
    .where('organisation_id', '=', organisation)
    .forUpdate()
    .executeTakeFirst()
}

/** Whether somebody was or is insured by this organisation. */
export async function isKnownHere(tx: Tx, person: string, organisation: string): Promise<boolean> {
  const row = await tables(tx)
    .selectFrom('benefits.spell')
    .select('id')
    .where('person_id', '=', person)
    .where('organisation_id', '=', organisation)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether a later report has corrected this one. */
export async function isCorrected(tx: Tx, report: string): Promise<boolean> {
  const row = await tables(tx)
    .selectFrom('benefits.report')
    .select('id')
    .where('corrects', '=', report)
    .executeTakeFirst()
  return row !== undefined
}

/** The months of a spell, latest first. */
export async function monthsOfSpell(tx: Tx, spell: string): Promise<Row<'pay_month'>[]> {
  return await tables(tx)
    .selectFrom('benefits.pay_month')
    .selectAll()
    .where('spell_id', '=', spell)
    .orderBy('month', 'desc')
    .execute()
}

/** What was filed about a spell, latest first. */
export async function reportsOfSpell(tx: Tx, spell: string): Promise<Row<'report'>[]> {
  return await tables(tx)
    .selectFrom('benefits.report')
    .selectAll()
    .where('spell_id', '=', spell)
    .orderBy('filed_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}
