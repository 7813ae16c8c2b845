import { z } from 'zod'
import { type BadgePicture, pictureColours, pictureShapes, pictureSigns } from '../../../web/badge-picture/picture.ts'
import { webAddress } from '../contract.ts'
import { type BadgeKind, badgeKinds } from '../events.ts'

/** The frameworks that an achievement is compared with. */
export const frameworks = ['NCS', 'KECO', 'ESCO', 'other'] as const

/** What an achievement corresponds to in a framework. */
export type Alignment = {
  readonly framework: (typeof frameworks)[number]
  readonly code: string
  readonly name: string
  readonly url: string
}

/** A result that the badge states: from one number to another, or one of a list. */
export type ResultKind = {
  readonly id: string
  readonly name: string
  readonly from?: number | undefined
  readonly to?: number | undefined
  readonly values?: readonly string[] | undefined
}

/** Whether a badge must say what it rests on. */
export const evidenceRules = ['none', 'may', 'must'] as const

/** What an agency designs: everything that is the same for all who get the badge. */
export type DesignContent = {
  readonly name: string
  readonly nameEn?: string | undefined
  readonly kind: BadgeKind
  readonly description: string
  readonly criteria: string
  readonly alignments: readonly Alignment[]
  readonly results: readonly ResultKind[]
  readonly tags: readonly string[]
  /** How many months a badge holds; absent: without end. */
  readonly months?: number | undefined
  readonly evidence: (typeof evidenceRules)[number]
  readonly picture: BadgePicture
}

/** One version of a design. A draft has no `publishedAt`; a retired one is issued no more. */
export type Design = {
  readonly id: string
  readonly organisation: string
  readonly series: string
  readonly version: number
  readonly content: DesignContent
  readonly png?: Buffer
  /** Signed endorsements that hold now: new badges carry them. */
  readonly endorsements?: readonly object[]
  readonly updatedAt: Date
  readonly publishedAt?: Date
  readonly retiredAt?: Date
}

const line = (most: number): z.ZodType<string> => z.string().trim().min(1, 'needed').max(most, 'too-long')
const more = (most: number) => z.string().trim().max(most, 'too-long').optional()

/** Checks an alignment. */
export const AlignmentInput: z.ZodType<Alignment> = z.object({
  framework: z.enum(frameworks),
  code: line(60),
  name: line(120),
  url: webAddress,
})

const Result: z.ZodType<ResultKind> = z.object({
  id: z.string().regex(/^r[1-9]$/),
  name: line(60),
  from: z.number().optional(),
  to: z.number().optional(),
  values: z.array(line(40)).max(20).optional(),
})

const Picture: z.ZodType<BadgePicture> = z.object({
  shape: z.enum(pictureShapes),
  colour: z.enum(pictureColours),
  sign: z.enum(pictureSigns),
  letters: z
    .string()
    .trim()
    .refine((text) => [...text].length <= 4, 'too-long')
    .optional(),
  says: line(120),
})

/** Checks the content of a design, from a form or out of the database. */
export const DesignContent: z.ZodType<DesignContent> = z.object({
  name: line(100),
  nameEn: more(100),
  kind: z.enum(badgeKinds),
  description: line(1_000),
  criteria: line(4_000),
  alignments: z.array(AlignmentInput).max(10, 'too-many'),
  results: z.array(Result).max(3),
  tags: z.array(line(30)).max(10, 'too-many'),
  months: z.number('not-a-number').int('not-a-number').min(1, 'not-a-number').max(600, 'not-a-number').optional(),
  evidence: z.enum(evidenceRules),
  picture: Picture,
})

/** What somebody reached, by the result's id: why it does not fit, or nothing. */
export function resultFault(kind: ResultKind, value: string | undefined): 'needed' | 'not-in-range' | undefined {
  if (value === undefined || value.trim() === '') return 'needed'
  if (kind.values) return kind.values.includes(value.trim()) ? undefined : 'not-in-range'
  const number = Number(value)
  const fits = Number.isFinite(number) && number >= (kind.from ?? -Infinity) && number <= (kind.to ?? Infinity)
  return fits ? undefined : 'not-in-range'
}

const range = /^(-?\d+(?:\.\d+)?)\s*[~\-–]\s*(-?\d+(?:\.\d+)?)$/

/** A result's values as they are typed: '0~100' is a range, '상, 중, 하' a list. */
export function readValues(text: string): Pick<ResultKind, 'from' | 'to' | 'values'> {
  const [, from, to] = range.exec(text.trim()) ?? []
  if (from !== undefined && to !== undefined) return { from: Number(from), to: Number(to) }
  const values = listed(text)
  return values.length === 0 ? {} : { values }
}

/** The same, as it is typed. */
export function writeValues({ from, to, values }: ResultKind): string {
  return values ? values.join(', ') : from === undefined || to === undefined ? '' : `${from}~${to}`
}

/** A list as it is typed, without what is empty or twice. */
export function listed(text: string): string[] {
  const all = text.split(/[,，\n]/).map((part) => part.trim().replace(/^#/, ''))
  return [...new Set(all.filter((part) => part !== ''))]
}
