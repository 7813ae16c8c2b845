import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { dayOf } from '../../../kernel/day.ts'
import { canonicalJson } from '../../../kernel/json.ts'
import { toId } from '../../../kernel/id.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Call } from '../../../platform/node.ts'
import { emit } from '../../../platform/outbox/rows.ts'
import { vacanciesImported } from '../events.ts'
import { tables } from '../tables.ts'
import { inserting, written } from '../put-rows.ts'
import { toRow } from '../vacancy-row.ts'
import { type ImportRecord, readRecord, vacancyOf } from './import-record.ts'
import type { ImportOptions } from './import-vacancies.ts'
import type { RawRecord } from './read-records.ts'

/** How far an import is and what it did so far. */
export type Tally = {
  readonly records: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly faulty: number
  readonly closed: number
}

/** The run that a batch belongs to. */
type Taking = { readonly call: Call; readonly run: string; readonly options: ImportOptions }

type Fault = { record: number; reasons: string[]; raw: string; externalId?: string }
type Read = { good: Map<string, ImportRecord>; faults: Fault[] }
type Known = { id: string; external_id: string | null; content_hash: string | null; seen_in: string | null }

/** Takes one batch: new and changed vacancies written, the rest counted, faults kept, progress saved; all or nothing. */
export async function takeBatch(
  tx: Tx,
  { call, run, options }: Taking,
  batch: readonly RawRecord[],
  before: Tally,
): Promise<Tally> {
  const now = call.node.clock.now()
  const { good, faults } = readBatch(batch, options, before.records, now)
  const known = await knownOf(tx, options.source, [...good.keys()])
  const fresh = [...good.values()].flatMap((r) => changedRow(r, known.get(r.externalId), options, run, now) ?? [])
  await write(tx, fresh)
  await sql`update jobs.vacancy set seen_in = ${run} where source = ${options.source} and external_id = any (${[...good.keys()]}::text[])`.execute(
    tx,
  )
  await keepFaults(tx, run, faults)
  const added = fresh.filter((row) => !known.has(row.external_id ?? '')).length
  const tally: Tally = {
    ...before,
    records: before.records + batch.length,
    added: before.added + added,
    changed: before.changed + fresh.length - added,
    unchanged: before.unchanged + good.size - fresh.length,
    faulty: before.faulty + faults.length,
  }
  await tables(tx).updateTable('jobs.import_run').set(tally).where('id', '=', run).execute()
  if (fresh.length > 0)
    await emit(tx, call, [vacanciesImported({ source: options.source, vacancies: fresh.map((row) => row.id) })])
  return tally
}

function readBatch(batch: readonly RawRecord[], { map }: ImportOptions, start: number, now: Date): Read {
  const read: Read = { good: new Map(), faults: [] }
  batch.forEach((one, at) => {
    const fault = (reasons: string[], externalId?: string): void =>
      void read.faults.push({
        record: start + at + 1,
        reasons,
        raw: one.raw.slice(0, 20_000).replaceAll('\u0000', ''),
        ...(externalId && { externalId }),
      })
    if ('fault' in one) return fault([one.fault])
    const result = readRecord(map ? map(one.value) : one.value, dayOf(now))
    if ('reasons' in result) return fault(result.reasons, result.externalId)
    if (read.good.has(result.record.externalId)) return fault(['id: twice'], result.record.externalId)
    read.good.set(result.record.externalId, result.record)
  })
  return read
}

async function knownOf(tx: Tx, source: string, ids: readonly string[]): Promise<Map<string, Known>> {
  const rows = await tables(tx)
    .selectFrom('jobs.vacancy')
    .select(['id', 'external_id', 'content_hash', 'seen_in'])
    .where('source', '=', source)
    .where(sql<boolean>`external_id = any (${ids}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.external_id ?? '', row]))
}

type Row = ReturnType<typeof toRow>

function changedRow(
  r: ImportRecord,
  known: Known | undefined,
  options: ImportOptions,
  run: string,
  now: Date,
): Row | undefined {
  const hash = createHash('sha256')
    .update(
      canonicalJson({ ...r, content: { ...r.content, needs: r.content.needs.map(({ id: _id, ...need }) => need) } }),
    )
    .digest('base64url')
  if (known?.content_hash === hash) return undefined
  const id = known ? toId<'Vacancy'>(known.id) : newId<'Vacancy'>()
  return { ...toRow(vacancyOf(r, id, options, now)), content_hash: hash, seen_in: run }
}

// One statement for the batch: a row's columns come out of one JSON document.
async function write(tx: Tx, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0] ?? {}).filter((c) => c !== 'id' && c !== 'created_at')
  const set = sql.join(columns.map((c) => sql`${sql.ref(c)} = excluded.${sql.ref(c)}`))
  const all = written(rows.map((row) => ({ ...row, needs: JSON.parse(row.needs) })))
  await sql`${inserting(all)} on conflict (id) do update set ${set}`.execute(tx)
}

async function keepFaults(tx: Tx, run: string, faults: readonly Fault[]): Promise<void> {
  if (faults.length === 0) return
  await tables(tx)
    .insertInto('jobs.import_fault')
    .values(
      faults.map((f) => ({
        run_id: run,
        record: f.record,
        external_id: f.externalId ?? null,
        reasons: f.reasons,
        raw: f.raw,
      })),
    )
    .execute()
}
