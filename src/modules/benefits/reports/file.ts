import type { Refusal } from '../../../kernel/refusal.ts'
import { refusal } from '../../../kernel/refusal.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Actor, organisationOf } from '../../../platform/operation/actor.ts'
import type { Done } from '../../../platform/operation/command.ts'
import type { ReportKind } from '../contract.ts'
import { holdWorker, keepReport, sameReport } from './store.ts'

/** What filing gives back: the report, and whether the same had been filed before (then the first one is given). */
export type Filed = { readonly report: string; readonly spell: string; readonly before: boolean }

/** Who files: a member of the company or of its agent, and what the company and the agent are called. */
export type Filer = {
  readonly organisation: string
  readonly name: string
  readonly by: string
  readonly agent?: string
  /** All of the company's reports are held already, for a file of many lines. */
  readonly whole?: true
}

/** Who files, when somebody acts for a company: not members or agents who are limited to its hiring, for pay is nobody else's to see. */
export function filerOf(actor: Actor): Filer | undefined {
  const organisation = organisationOf(actor, 'employer')
  if (organisation === undefined || actor.kind !== 'person' || actor.acting.role === 'person') return undefined
  const { only, organisationName: name, agent } = actor.acting
  if (only !== undefined && !only.includes('insurance')) return undefined
  return { organisation, name, by: actor.person, ...(agent && { agent: agent.organisationName }) }
}

/** Whether somebody may file: members of a company, and who was mandated to. */
export function mayFile({ actor }: { readonly actor: Actor }): boolean {
  return filerOf(actor) !== undefined
}

/** What is filed about one worker, and what it does to the insured history. */
export type ToFile = {
  readonly kind: ReportKind
  readonly person: string
  readonly content: unknown
  /** Carries it out; gives the spell that it is about. */
  readonly effect: (filer: Filer) => Promise<string | Refusal>
  readonly due?: { readonly on: Day; readonly late: boolean }
}

/** Files one report: the same one again gives the first, a different one about the same thing has to be a correction. */
export async function fileOne(tx: Tx, now: Date, filer: Filer, one: ToFile): Promise<Filed | Refusal> {
  const { kind, person, content, effect, due } = one
  const { organisation, by, agent } = filer
  await holdWorker(tx, filer, person)
  const first = await sameReport(tx, { kind, organisation, person, content })
  if (first) return { report: first.id, spell: first.spell_id ?? '', before: true }
  const spell = await effect(filer)
  if (typeof spell !== 'string') return spell
  const filing = { kind, organisation, person, spell, content, by, agent, at: now, ...(due && { due }) }
  return { report: await keepReport(tx, filing), spell, before: false }
}

const titles: Readonly<Record<ReportKind, string>> = {
  acquisition: '피보험자격 취득 신고',
  loss: '피보험자격 상실 신고',
  pay: '보수 신고',
  'daily-work': '근로내용 확인신고',
  certificate: '이직확인서',
}

/** The outcome of filing with its signed receipt; the same report once more gets none of its own. */
export function filedWith(kind: ReportKind, filed: Filed, content: unknown, now: Date): Done<Filed> {
  if (filed.before) return { value: filed, subject: filed.report }
  const receipt = {
    title: titles[kind],
    content: { report: filed.report, kind, content, receivedAt: now.toISOString() },
  }
  return { value: filed, subject: filed.report, receipt }
}

/** A report that says something else about what was reported already. */
export function reportedAlready(): Refusal {
  return refusal('benefits.reported-already', 409)
}
