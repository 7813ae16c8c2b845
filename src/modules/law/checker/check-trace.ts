import { z } from 'zod'
import type { Held } from './dated-files.ts'
import { type LawBooks, type Required, RequiredSteps } from './required-steps.ts'

const RowShape = z.record(z.string(), z.union([z.string(), z.number()]))
/** A value of a fact or step in a document. */
export const HeldShape: z.ZodType<Held> = z.union([z.number(), z.boolean(), z.string(), z.array(RowShape)])
const Step = z.strictObject({
  id: z.number(),
  op: z.string(),
  of: z.array(z.union([z.number(), z.strictObject({ is: HeldShape })])),
  value: HeldShape.nullable(),
  fact: z.string().optional(),
  parameter: z.string().optional(),
  table: z.string().optional(),
  rule: z.string().optional(),
  article: z.string().optional(),
  from: z.string().optional(),
  by: z.number().optional(),
  source: z.string().optional(),
  status: z.string().optional(),
})
type Step = z.infer<typeof Step>

/** What is claimed: results of a domain from facts and a day, with every step. */
export type Claimed = {
  readonly domain: string
  readonly asOf: string
  readonly facts: Readonly<Record<string, Held>>
  readonly result: Readonly<Record<string, Held>>
  readonly trace: readonly unknown[]
}

/** Sound, or refused: the first step that is not what the articles require, by its number, with what is wrong in words. */
export type TraceVerdict = { readonly sound: true } | Refused
export type Refused = {
  readonly sound: false
  readonly step: number | undefined
  readonly about: string
  readonly ko: string
  readonly en: string
}

/**
 * Checks a trace against what the articles require, worked out anew from the facts, the dated files and the statements. Every
 * step has to be there, in its order, with its version, its day and its value; steps that say the same may stand once or twice.
 */
export function checkTrace(books: LawBooks, { domain, asOf, facts, result, trace }: Claimed): TraceVerdict {
  const steps = new RequiredSteps(books, facts, asOf)
  const required: Written = { lines: [], places: new Map(), written: new Map() }
  if (Object.keys(result).length > 0) write(steps.fact('asOf'), required)
  for (const [name, value] of Object.entries(result)) {
    if (!books.statements.has(`${domain}.${name}`)) return refused(undefined, name, 'no-rule')
    const root = steps.rule(`${domain}.${name}`)
    write(root, required)
    if (JSON.stringify(root.value) !== JSON.stringify(value)) return refused(undefined, name, 'result')
  }
  return compare(required.lines, trace)
}

/** A step as text without its number, and what it is about. */
type Line = { readonly text: string; readonly about: string }

/** The required steps so far: each text once, its place, and where each step stands that was written already. */
type Written = {
  readonly lines: Line[]
  readonly places: Map<string, number>
  readonly written: Map<Required, number>
}

function write(step: Required, so: Written): number {
  const known = so.written.get(step)
  if (known !== undefined) return known
  const by = step.by && write(step.by, so)
  const of = step.of.map((each) => ('is' in each ? { is: each.is } : write(each, so)))
  const text = lineOf(step.says, of, step.value ?? null, by)
  const place = so.places.get(text) ?? so.lines.length
  so.written.set(step, place)
  if (place < so.lines.length) return place
  so.places.set(text, place)
  const { rule, parameter, fact, op } = step.says
  so.lines.push({ text, about: rule ?? parameter ?? fact ?? op ?? '' })
  return place
}

function compare(required: readonly Line[], trace: readonly unknown[]): TraceVerdict {
  const read: Read = { places: new Map(), placeOf: [], used: new Set() }
  for (const [at, given] of trace.entries()) {
    const wrong = wrongStep(required, read, at, given)
    if (wrong) return wrong
  }
  const idle = trace.findIndex((step, at) => at > 0 && !read.used.has(at) && !isResult(step))
  if (idle >= 0) return refused(idle, '', 'extra')
  const absent = required[read.places.size]
  return absent ? refused(trace.length, absent.about, 'absent') : { sound: true }
}

/** What has been read so far: different steps by their text, the place of each step among them, which were referred to. */
type Read = { readonly places: Map<string, number>; readonly placeOf: number[]; readonly used: Set<number> }

function wrongStep(
  required: readonly Line[],
  { places, placeOf, used }: Read,
  at: number,
  given: unknown,
): Refused | undefined {
  const expected = required[places.size]
  const step = Step.safeParse(given)
  if (!step.success || step.data.id !== at) return refused(at, expected?.about ?? '', 'form')
  const text = placed(step.data, placeOf, used)
  if (text === undefined) return refused(at, step.data.op, 'reference')
  const before = places.get(text)
  if (before === undefined && text !== expected?.text)
    return refused(at, expected?.about ?? step.data.op, expected ? 'differs' : 'extra')
  placeOf.push(before ?? places.size)
  places.set(text, before ?? places.size)
  return undefined
}

// A step as text, its references turned into places of different steps; undefined when it refers to one that has not been.
function placed(step: Step, placeOf: readonly number[], used: Set<number>): string | undefined {
  const { id, of, by } = step
  const refs = of.map((ref) => (typeof ref === 'number' ? placeOf[ref] : ref))
  const chosen = by === undefined ? undefined : placeOf[by]
  if (refs.includes(undefined) || (by !== undefined && chosen === undefined)) return undefined
  for (const ref of [...of, by]) if (typeof ref === 'number' && ref < id) used.add(ref)
  return lineOf(step, refs, step.value, chosen)
}

// Field by field: sorting the members of each step anew took a third of the time of a check.
function lineOf(
  says: Readonly<Record<string, unknown>>,
  of: readonly unknown[],
  value: unknown,
  by: number | undefined,
): string {
  const { op, fact, parameter, table, rule, article, from, source, status } = says
  return JSON.stringify([op, fact, parameter, table, rule, article, from, source, status, of, value, by])
}

function isResult(step: unknown): boolean {
  const read = Step.safeParse(step)
  return read.success && read.data.rule !== undefined
}

const words = {
  'no-rule': { ko: '이런 결과를 내는 조문이 없습니다', en: 'no article gives such a result' },
  result: { ko: '결과가 조문대로 셈한 값과 다릅니다', en: 'the result is not what the articles give' },
  form: { ko: '단계의 형식이나 번호가 맞지 않습니다', en: 'the step does not keep its form or number' },
  reference: { ko: '앞에 없는 단계를 가리킵니다', en: 'it refers to a step that was not before' },
  differs: { ko: '조문이 요구하는 단계와 다릅니다', en: 'it is not the step that the article requires' },
  extra: { ko: '조문이 요구하지 않는 단계입니다', en: 'no article requires this step' },
  absent: { ko: '조문이 요구하는 단계가 빠졌습니다', en: 'a step that the article requires is missing' },
} as const

function refused(step: number | undefined, about: string, why: keyof typeof words): Refused {
  return { sound: false, step, about, ...words[why] }
}
