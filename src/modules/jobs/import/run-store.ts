import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Call } from '../../../platform/node.ts'
import { emit } from '../../../platform/outbox/rows.ts'
import { vacanciesImported } from '../events.ts'
import { tables } from '../tables.ts'
import type { ImportOptions } from './import-vacancies.ts'
import type { Tally } from './take-batch.ts'

const none: Tally = { records: 0, added: 0, changed: 0, unchanged: 0, faulty: 0, closed: 0 }

/** Begins a run, or finds the one of the same file that was cut off. The source is known from now on. */
export async function begin(tx: Tx, options: ImportOptions, now: Date): Promise<{ id: string; tally: Tally }> {
  const db = tables(tx)
  const named = { name: options.sourceName, url: options.sourceUrl ?? null }
  await db
    .insertInto('jobs.source')
    .values({ code: options.source, ...named, created_at: now })
    .onConflict((c) => c.column('code').doUpdateSet(named))
    .execute()
  const cut = await db
    .selectFrom('jobs.import_run')
    .selectAll()
    .where('source', '=', options.source)
    .where('file_hash', '=', options.fingerprint)
    .where('finished_at', 'is', null)
    .orderBy('started_at', 'desc')
    .executeTakeFirst()
  if (cut)
    return {
      id: cut.id,
      tally: {
        records: cut.records,
        added: cut.added,
        changed: cut.changed,
        unchanged: cut.unchanged,
        faulty: cut.faulty,
        closed: cut.closed,
      },
    }
  const id = newId<'ImportRun'>()
  await db
    .insertInto('jobs.import_run')
    .values({ id, source: options.source, file_hash: options.fingerprint, started_at: now, finished_at: null })
    .execute()
  return { id, tally: none }
}

/** Ends a run; after a full one, what the file no longer holds is closed. */
export async function finish(tx: Tx, call: Call, run: string, options: ImportOptions, tally: Tally): Promise<Tally> {
  const now = call.node.clock.now()
  const gone = options.full === true ? await closeUnseen(tx, options.source, run, now) : []
  for (let at = 0; at < gone.length; at += 500)
    await emit(tx, call, [vacanciesImported({ source: options.source, vacancies: gone.slice(at, at + 500) })])
  const done = { ...tally, closed: gone.length }
  await tables(tx)
    .updateTable('jobs.import_run')
    .set({ ...done, finished_at: now })
    .where('id', '=', run)
    .execute()
  return done
}

async function closeUnseen(tx: Tx, source: string, run: string, now: Date): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`update jobs.vacancy set closed_at = ${now}, updated_at = ${now}, close_reason = 'other', content_hash = null
    where source = ${source} and seen_in is distinct from ${run}::uuid and closed_at is null returning id`.execute(tx)
  return rows.map((row) => row.id)
}

/** The records of a run that could not be taken, with their reasons. */
export async function faultsOf(
  tx: Tx,
  run: string,
): Promise<{ record: number; externalId: string | null; reasons: string[]; raw: string }[]> {
  const rows = await tables(tx)
    .selectFrom('jobs.import_fault')
    .selectAll()
    .where('run_id', '=', run)
    .orderBy('record')
    .execute()
  return rows.map((r) => ({ record: r.record, externalId: r.external_id, reasons: r.reasons, raw: r.raw }))
}
