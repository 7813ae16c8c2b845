import { sql } from 'kysely'
import { isRefusal, type Refusal, refusal } from '../../../../kernel/refusal.ts'
import { inTransaction } from '../../../../platform/database/transaction.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import { type Node, systemCall } from '../../../../platform/node.ts'
import { parseInput } from '../../../../platform/operation/parse.ts'
import { personsByLinkingIds } from '../../../identity/index.ts'
import { type Row, tables } from '../../tables.ts'
import { Acquisition, CertificateShape, DailyWork, Loss, Pay } from '../contents.ts'
import { daysIn } from '../days-in.ts'
import type { Filed, Filer } from '../file.ts'
import { acquire } from '../file-acquisition.ts'
import { certify } from '../file-certificate.ts'
import { fileDays } from '../file-daily-work.ts'
import { lose } from '../file-loss.ts'
import { pay } from '../file-pay.ts'
import { unknownHere } from '../unknown/store.ts'
import type { ImportKind } from './columns.ts'
import type { Line } from './read-lines.ts'

/** What a line would do, or what is wrong with it: the field and the fault, or the code of a refusal. */
export type Finding = {
  readonly line: number
  readonly fault?: string
  readonly field?: string
  readonly before?: boolean
}

/** What the lines report, and whom of their workers the node knows by linking id. */
export type Lines = { readonly kind: ImportKind; readonly people: Readonly<Record<string, string>> }

/** Whom the lines mean. The company holds these ids; the node only says whom of them it knows. */
export async function peopleOf(
  node: Node,
  organisation: string,
  lines: readonly Line[],
): Promise<Record<string, string>> {
  const ids = [...new Set(lines.map(({ cells }) => cells['worker'] ?? ''))]
  const purpose = 'benefits.find-worker'
  return await inTransaction(node, systemCall(node, purpose).actor, purpose, async (tx) => {
    const unknown = await unknownHere(tx, node, organisation, ids)
    const known = await personsByLinkingIds(tx, node, ids)
    return Object.fromEntries([...unknown, ...[...known].map(([id, { id: person }]) => [id, person] as const)])
  })
}

/** Where lines are filed: the company's filer, what they report, whom they mean. */
export type Filing = Lines & { readonly node: Node; readonly filer: Filer; readonly now: Date }

/** Files one line in the caller's transaction. */
export async function fileLine(tx: Tx, filing: Filing, { line, cells }: Line): Promise<Finding> {
  const done = await byKind(tx, filing, cells)
  if (!isRefusal(done)) return { line, before: done.before }
  const [field, fault] = Object.entries(done.fields ?? {})[0] ?? []
  return { line, fault: fault ?? done.refused, ...(field !== undefined && { field: columnOf(field) }) }
}

// `content.unitDays` of a certificate, `days.0` of a list: the column is meant.
function columnOf(field: string): string {
  return field.replace(/^content\./, '').split('.')[0] ?? field
}

async function byKind(tx: Tx, { node, filer, kind, people, now }: Filing, cells: Cells): Promise<Filed | Refusal> {
  const person = people[cells['worker'] ?? '']
  if (kind === 'acquisition') {
    const input = parseInput(Acquisition, cells)
    return isRefusal(input) ? input : await acquire(tx, node, now, filer, { ...input, person })
  }
  if (kind === 'daily-work') {
    const days = daysIn(cells['days'] ?? '')
    const input = parseInput(DailyWork, { ...cells, days, pay: digits(cells['pay']) })
    return isRefusal(input) ? input : await fileDays(tx, node, now, filer, { ...input, person })
  }
  if (person === undefined) return refusal('benefits.no-such-worker', 404, { fields: { worker: 'no-such-worker' } })
  const spell = await spellMeant(tx, filer, person, cells, kind === 'certificate')
  if (!spell) return refusal('benefits.no-such-spell', 404, { fields: { worker: 'no-such-spell' } })
  return await about[kind](tx, now, filer, spell, cells)
}

type Cells = Line['cells']
type About = (tx: Tx, now: Date, filer: Filer, spell: Row<'spell'>, cells: Cells) => Promise<Filed | Refusal>
const about: Readonly<Record<'loss' | 'pay' | 'certificate', About>> = { loss: lost, pay: paid, certificate: certified }

// An empty cell is no amount, not none of it.
function digits(cell = ''): string {
  return cell.replaceAll(',', '') || 'none'
}

async function lost(tx: Tx, now: Date, filer: Filer, { id }: Row<'spell'>, cells: Cells): Promise<Filed | Refusal> {
  const input = parseInput(Loss, { ...cells, spell: id })
  return isRefusal(input) ? input : await lose(tx, now, filer, input)
}

async function paid(tx: Tx, now: Date, filer: Filer, { id }: Row<'spell'>, cells: Cells): Promise<Filed | Refusal> {
  const input = parseInput(Pay, { ...cells, spell: id, pay: digits(cells['pay']) })
  return isRefusal(input) ? input : await pay(tx, now, filer, input)
}

async function certified(
  tx: Tx,
  now: Date,
  filer: Filer,
  { id }: Row<'spell'>,
  cells: Cells,
): Promise<Filed | Refusal> {
  const amounts = Object.entries(cells).map(([name, cell]) => [
    name,
    name === 'reason' ? cell : cell.replaceAll(',', ''),
  ])
  const content = parseInput(CertificateShape, { ...Object.fromEntries(amounts), unitDays: digits(cells['unitDays']) })
  return isRefusal(content) ? content : await certify(tx, now, filer, { spell: id, content })
}

// The latest spell of that worker and contract that had begun by then; a certificate is about one that ended, where there is one.
async function spellMeant(
  tx: Tx,
  { organisation }: Filer,
  person: string,
  cells: Cells,
  ended: boolean,
): Promise<Row<'spell'> | undefined> {
  return await tables(tx)
    .selectFrom('benefits.spell')
    .selectAll()
    .where('person_id', '=', person)
    .where('organisation_id', '=', organisation)
    .where(sql<boolean>`coalesce(work, '') = ${cells['work'] ?? ''}`)
    .where(sql<boolean>`to_char(from_day, 'YYYY-MM') <= ${(cells['month'] ?? cells['to'] ?? '9999-12').slice(0, 7)}`)
    .orderBy(sql`${ended} and to_day is null`)
    .orderBy('from_day', 'desc')
    .limit(1)
    .executeTakeFirst()
}
