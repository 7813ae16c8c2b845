import { z } from 'zod'
import { type Refusal, isRefusal, refusal } from '../../../../kernel/refusal.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import { enqueue } from '../../../../platform/jobs/runner.ts'
import { type Actor, organisationOf } from '../../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../../platform/operation/command.ts'
import { query } from '../../../../platform/operation/query.ts'
import type { Row } from '../../tables.ts'
import { mayFile } from '../file.ts'
import { changeFile, fileRow, filesOf } from './file-store.ts'
import { workFile } from './work-file.ts'

const One: z.ZodType<{ file: string }> = z.object({ file: z.uuid() })

/** A file as its company sees it: how far it is, what is wrong in it, what came of it. */
export const takenFile: Operation<{ file: string }, Row<'report_file'>> = query('benefits.taken-file', {
  input: One,
  right: 'insurance',
  allow: mayFile,
  run: async ({ actor, input, tx }) => {
    const row = await ownFile(tx, actor, input.file)
    return isRefusal(row) ? row : { value: row }
  },
})

/** The files that a company sent lately. */
export const takenFiles: Operation<Record<never, never>, readonly Row<'report_file'>[]> = query(
  'benefits.taken-files',
  {
    input: z.object({}),
    right: 'insurance',
    allow: mayFile,
    run: async ({ actor, tx }) => ({ value: await filesOf(tx, organisationOf(actor, 'employer') ?? '') }),
  },
)

/** Files all lines of a file that was looked at and has none that is wrong. It counts as received now; the receipt says so. */
export const fileTaken: Operation<{ file: string }, { file: string }> = command('benefits.file-taken', {
  input: One,
  right: 'insurance',
  allow: mayFile,
  run: async ({ actor, input, tx, now }) => {
    const row = await ownFile(tx, actor, input.file)
    if (isRefusal(row)) return row
    if (row.state === 'filing' || row.state === 'filed') return { value: { file: row.id } }
    if (row.state !== 'looked') return refusal('benefits.file-not-ready', 409)
    await changeFile(tx, row.id, { state: 'filing', done: 0, confirmed_at: now })
    await enqueue(tx, workFile, { file: row.id })
    const { kind, lines, digest } = row
    const content = { file: row.id, kind, lines, digest, receivedAt: now.toISOString() }
    return { value: { file: row.id }, subject: row.id, receipt: { title: '고용보험 신고 파일', content } }
  },
})

async function ownFile(tx: Tx, actor: Actor, id: string): Promise<Row<'report_file'> | Refusal> {
  const row = await fileRow(tx, id)
  return row && row.organisation_id === organisationOf(actor, 'employer') ? row : refusal('benefits.no-such-file', 404)
}
