import { sql } from 'kysely'
import { z } from 'zod'
import { refusal, type Outcome, isRefusal } from '../../../../kernel/refusal.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import { enqueue } from '../../../../platform/jobs/runner.ts'
import type { Call } from '../../../../platform/node.ts'
import { type Operation, command } from '../../../../platform/operation/command.ts'
import { parseInput } from '../../../../platform/operation/parse.ts'
import { tables } from '../../tables.ts'
import { filerOf, mayFile } from '../file.ts'
import { type ImportKind, importKinds } from './columns.ts'
import { digestOf, keepFile, keepLines } from './file-store.ts'
import { type Line, mostBytes, readLines } from './read-lines.ts'
import { workFile } from './work-file.ts'

/** A file of many reports. */
export type ToTake = { kind: ImportKind; text: string }
const ToTake: z.ZodType<ToTake> = z.object({
  kind: z.enum(importKinds, 'choose'),
  text: z.string().max(mostBytes, 'too-long'),
})
/** Where it is looked at; `before` when the company sent the same one before. */
export type Taken = { readonly file: string; readonly before: boolean }

const mostWaiting = 3

/** Takes a file of up to 10,000 lines: it is looked at line by line in the background, and filed once somebody says so. */
export async function takeFile(call: Call, raw: unknown): Promise<Outcome<Taken>> {
  const input = parseInput(ToTake, raw)
  if (isRefusal(input)) return { ok: false, refusal: input }
  const no = await call.node.authorise(call.actor, () => mayFile(call))
  if (no) return { ok: false, refusal: no }
  const lines = await readLines(input.kind, input.text)
  return isRefusal(lines) ? { ok: false, refusal: lines } : await takeLines(call, { kind: input.kind, lines })
}

const takeLines: Operation<{ kind: ImportKind; lines: Line[] }, Taken> = command('benefits.take-file', {
  input: z.object({
    kind: z.enum(importKinds),
    lines: z.array(z.object({ line: z.number(), cells: z.record(z.string(), z.string()) })),
  }),
  right: 'insurance',
  allow: mayFile,
  run: async ({ actor, input: { kind, lines }, tx, now, call }) => {
    const filer = filerOf(actor)
    if (!filer) return refusal('platform.not-yours', 403)
    const { organisation, name, by, agent } = filer
    const { id, before } = await keepFile(tx, {
      organisation_id: organisation,
      organisation_name: name,
      agent_name: agent ?? null,
      filed_by: by,
      kind,
      digest: digestOf(kind, lines),
      lines: lines.length,
      taken_at: now,
    })
    if (!before) {
      if ((await waiting(tx, organisation)) > mostWaiting) return refusal('benefits.files-enough', 409)
      await keepLines(tx, call.node, id, organisation, lines)
      await enqueue(tx, workFile, { file: id })
    }
    return { value: { file: id, before }, subject: id }
  },
})

// Files that the node still has to work on.
async function waiting(tx: Tx, organisation: string): Promise<number> {
  const { n } = await tables(tx)
    .selectFrom('benefits.report_file')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('organisation_id', '=', organisation)
    .where('state', 'in', ['looking', 'filing'])
    .executeTakeFirstOrThrow()
  return n
}
