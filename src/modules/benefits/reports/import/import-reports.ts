import { z } from 'zod'
import { type Outcome, isRefusal, refusal } from '../../../../kernel/refusal.ts'
import type { Call } from '../../../../platform/node.ts'
import { organisationOf } from '../../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../../platform/operation/command.ts'
import { parseInput } from '../../../../platform/operation/parse.ts'
import { filerOf, mayFile } from '../file.ts'
import { holdAll } from '../store.ts'
import { type ImportKind, importKinds } from './columns.ts'
import { type Finding, type Lines, fileLine, peopleOf } from './file-line.ts'
import { type Line, mostInForm, mostLetters, readLines } from './read-lines.ts'

/** A table of reports as it stands in a form; `dry` only says what it would do. */
export type Import = { kind: ImportKind; text: string; dry: boolean }
const Import: z.ZodType<Import> = z.object({
  kind: z.enum(importKinds, 'choose'),
  text: z.string().max(mostLetters, 'too-long'),
  dry: z.boolean(),
})
/** What an import did: how many lines were new, how many had been filed before. */
export type Imported = { readonly filed: number; readonly before: number }

/** Files all lines of a table or none. Faulty lines, and every line of a dry run, come back as findings of the refusal. */
export async function importReports(call: Call, raw: unknown): Promise<Outcome<Imported>> {
  const input = parseInput(Import, raw)
  if (isRefusal(input)) return { ok: false, refusal: input }
  const no = await call.node.authorise(call.actor, () => mayFile(call))
  if (no) return { ok: false, refusal: no }
  const lines = await readLines(input.kind, input.text)
  if (isRefusal(lines)) return { ok: false, refusal: lines }
  if (lines.length > mostInForm)
    return { ok: false, refusal: refusal('benefits.file-too-long', 422, { facts: { most: mostInForm } }) }
  const organisation = organisationOf(call.actor, 'employer') ?? ''
  const people = await peopleOf(call.node, organisation, lines)
  return await importLines(call, { kind: input.kind, dry: input.dry, lines, people })
}

type InForm = Lines & { dry: boolean; lines: Line[]; people: Record<string, string> }

const importLines: Operation<InForm, Imported> = command('benefits.import-reports', {
  input: z.object({
    kind: z.enum(importKinds),
    dry: z.boolean(),
    lines: z.array(z.object({ line: z.number(), cells: z.record(z.string(), z.string()) })),
    people: z.record(z.string(), z.uuid()),
  }),
  right: 'insurance',
  allow: mayFile,
  run: async ({ actor, input, tx, now, call: { node } }) => {
    const filer = filerOf(actor)
    if (!filer) return refusal('platform.not-yours', 403)
    await holdAll(tx, filer.organisation)
    const findings: Finding[] = []
    const filing = { node, filer: { ...filer, whole: true as const }, now, kind: input.kind, people: input.people }
    for (const line of input.lines) findings.push(await fileLine(tx, filing, line))
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
