import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import type { Row } from '../tables.ts'
import { mayFile } from './file.ts'
import { reportOf, spellHere } from './store.ts'
import { readAbout, workerNames } from './unknown/worker-names.ts'

/** A report as it was filed, with the spell that it is about. */
export type FiledReport = { readonly report: Row<'report'>; readonly spell: Row<'spell'> }

/** One report of the company. */
export const filedReport: Operation<{ report: string }, FiledReport> = query('benefits.filed-report', {
  input: z.object({ report: z.uuid() }),
  right: 'insurance',
  allow: mayFile,
  run: async ({ actor, input, tx, call }) => {
    const organisation = organisationOf(actor, 'employer') ?? ''
    const report = await reportOf(tx, input.report, organisation)
    const spell = report?.spell_id && (await spellHere(tx, report.spell_id, organisation))
    if (!report || !spell) return refusal('benefits.no-such-report', 404)
    const nameOf = await workerNames(tx, call.node, [spell])
    return { value: { report, spell }, accessed: readAbout([spell], nameOf, '고용보험 신고 내용') }
  },
})
