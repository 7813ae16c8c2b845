import { sql } from 'kysely'
import { z } from 'zod'
import { type Outcome, type Refusal, isRefusal, refusal } from '../../../../kernel/refusal.ts'
import { inTransaction } from '../../../../platform/database/transaction.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import { type Call, systemCall } from '../../../../platform/node.ts'
import { type Operation, command } from '../../../../platform/operation/command.ts'
import { parseInput } from '../../../../platform/operation/parse.ts'
import { personsByLinkingIds } from '../../../identity/index.ts'
import { type Row, tables } from '../../tables.ts'
import { Acquisition, Loss, Pay } from '../contents.ts'
import { type Filed, type Filer, filerOf, mayFile } from '../file.ts'
import { acquire } from '../file-acquisition.ts'
import { lose } from '../file-loss.ts'
import { pay } from '../file-pay.ts'
import { type ImportKind, importKinds } from './columns.ts'
import { type Line, readLines } from './read-lines.ts'

/** A file of reports; `dry` only says what it would do. */
export type Import = { kind: ImportKind; text: string; dry: boolean }
const Import: z.ZodType<Import> = z.object({
  kind: z.enum(importKinds),
  text: z.string().max(1_000_000, 'too-long'),
  dry: z.boolean(),
})
/** What a line would do, or what is wrong with it: the field and the fault, or the code of a refusal. */
export type Finding = {
  readonly line: number
  readonly fault?: string
  readonly field?: string
  readonly before?: boolean
}
/** What an import did: how many lines were new, how many had been filed before. */
export type Imported = { readonly filed: number; readonly before: number }

/** Files all lines of a table or none. Faulty lines, and every line of a dry run, come back as findings of the refusal. */
export async function importReports(call: Call, raw: unknown): Promise<Outcome<Imported>> {
  const input = parseInput(Import, raw)
  if (isRefusal(input)) return { ok: false, refusal: input }
  const no = await call.node.authorise(call.actor, () => mayFile(call))
  if (no) return { ok: false, refusal: no }
  const lines = readLines(input.kind, input.text)
  if (isRefusal(lines)) return { ok: false, refusal: lines }
  const people = await peopleOf(call, lines)
  return await importLines(call, { kind: input.kind, dry: input.dry, lines, people })
}

// The company holds these ids; the node only says whom of them it knows.
async function peopleOf(call: Call, lines: readonly Line[]): Promise<Record<string, string>> {
  const ids = [...new Set(lines.map(({ cells }) => cells['worker'] ?? ''))]
  const purpose = 'benefits.find-worker'
  const found = await inTransaction(call.node, systemCall(call.node, purpose).actor, purpose, (tx) =>
    personsByLinkingIds(tx, call.node, ids),
  )
  return Object.fromEntries([...found].map(([id, { id: person }]) => [id, person]))
}

type Lines = { kind: ImportKind; dry: boolean; lines: Line[]; people: Record<string, string> }

const importLines: Operation<Lines, Imported> = command('benefits.import-reports', {
  input: z.object({
    kind: z.enum(importKinds),
    dry: z.boolean(),
    lines: z.array(z.object({ line: z.number(), cells: z.record(z.string(), z.string()) })),
    people: z.record(z.string(), z.uuid()),
  }),
  right: 'insurance',
  allow: mayFile,
  run: async ({ actor, input, tx, now }) => {
    const filer = filerOf(actor)
    if (!filer) return refusal('platform.not-yours', 403)
    const findings: Finding[] = []
    for (const line of input.lines) findings.push(await fileLine(tx, now, filer, input, line))
    const faulty = findings.filter(({ fault }) => fault !== undefined)
    if (input.dry) return refusal('benefits.import-preview', 422, { findings })
    if (faulty.length > 0)
      return refusal('benefits.import-faulty', 422, { findings: faulty, facts: { n: faulty.length } })
    const before = findings.filter((one) => one.before).length
    const value = { filed: findings.length - before, before }
    const content = { kind: input.kind, lines: findings.length, ...value, receivedAt: now.toISOString() }
    return { value, receipt: { title: '고용보험 신고 파일', content } }
  },
})

async function fileLine(
  tx: Tx,
  now: Date,
  filer: Filer,
  { kind, people }: Lines,
  { line, cells }: Line,
): Promise<Finding> {
  const person = people[cells['worker'] ?? '']
  if (person === undefined) return { line, field: 'worker', fault: 'no-such-worker' }
  const done = await byKind(tx, now, filer, { kind, person, cells })
  if (!isRefusal(done)) return { line, before: done.before }
  const [field, fault] = Object.entries(done.fields ?? {})[0] ?? []
  return { line, fault: fault ?? done.refused, ...(field !== undefined && { field }) }
}

type Told = { readonly kind: ImportKind; readonly person: string; readonly cells: Line['cells'] }

async function byKind(tx: Tx, now: Date, filer: Filer, { kind, person, cells }: Told): Promise<Filed | Refusal> {
  if (kind === 'acquisition') {
    const input = parseInput(Acquisition, cells)
    return isRefusal(input) ? input : await acquire(tx, now, filer, { ...input, person })
  }
  const spell = await spellMeant(tx, filer, { kind, person, cells })
  const asked = { ...cells, spell: spell?.id ?? '' }
  if (!spell) return refusal('benefits.no-such-spell', 404, { fields: { worker: 'no-such-spell' } })
  if (kind === 'loss') {
    const input = parseInput(Loss, asked)
    return isRefusal(input) ? input : await lose(tx, now, filer, input)
  }
  const input = parseInput(Pay, { ...asked, pay: (cells['pay'] ?? '').replaceAll(',', '') || 'none' })
  return isRefusal(input) ? input : await pay(tx, now, filer, input)
}

// The latest spell of that worker and contract that had begun by then.
async function spellMeant(tx: Tx, { organisation }: Filer, { person, cells }: Told): Promise<Row<'spell'> | undefined> {
  return await tables(tx)
    .selectFrom('benefits.spell')
    .selectAll()
    .where('person_id', '=', person)
    .where('organisation_id', '=', organisation)
    .where(sql<boolean>`coalesce(work, '') = ${cells['work'] ?? ''}`)
    .where(sql<boolean>`to_char(from_day, 'YYYY-MM') <= ${(cells['month'] ?? cells['to'] ?? '9999-12').slice(0, 7)}`)
    .orderBy('from_day', 'desc')
    .limit(1)
    .executeTakeFirst()
}
