import { z } from 'zod'
import { decryptField, encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import type { Node } from '../../../platform/node.ts'
import type { Row } from '../tables.ts'

type Said = number | string | boolean

/** What is kept, sealed, of what was said in a claim. */
export type Answers = {
  /** What the claimant said, under the names of the law. */
  facts: Record<string, Said>
  /** Whether the reason of separation is as the company says. */
  reason?: 'agrees' | 'disagrees' | undefined
  /** Registration for work (구직신청): codes of occupations and regions. */
  work?: { occupations: string[]; regions: string[] } | undefined
  /** What an officer found, with name and reason. */
  office: Record<string, { value: Said; reason: string; by: string }>
  /** How sure it was who sent it. */
  assurance?: 'low' | 'substantial' | 'high' | 'counter' | undefined
}

const SaidShape: z.ZodType<Said> = z.union([z.number(), z.string().max(200), z.boolean()])
const Shape: z.ZodType<Answers> = z.object({
  facts: z.record(z.string(), SaidShape),
  reason: z.enum(['agrees', 'disagrees']).optional(),
  work: z.object({ occupations: z.array(z.string()), regions: z.array(z.string()) }).optional(),
  office: z.record(z.string(), z.object({ value: SaidShape, reason: z.string(), by: z.string() })),
  assurance: z.enum(['low', 'substantial', 'high', 'counter']).optional(),
})

/** Nothing said yet. */
export const nothingSaid: Answers = { facts: {}, office: {} }

/** Seals answers for their row. */
export function sealAnswers(node: Node, claim: string, answers: Answers): string {
  return encryptField(fieldKeys.of(node), place('answers', claim), JSON.stringify(answers))
}

/** Opens the answers of a claim. */
export function openAnswers(node: Node, { id, answers }: Pick<Row<'claim'>, 'id' | 'answers'>): Answers {
  return Shape.parse(JSON.parse(decryptField(fieldKeys.of(node), place('answers', id), answers)))
}

/** Seals the claimant's own words about the reason of separation. */
export function sealStatement(node: Node, claim: string, statement: string): string {
  return encryptField(fieldKeys.of(node), place('statement', claim), statement)
}

/** Opens them; '' where nothing was said. */
export function openStatement(node: Node, { id, statement }: Pick<Row<'claim'>, 'id' | 'statement'>): string {
  return statement === null ? '' : decryptField(fieldKeys.of(node), place('statement', id), statement)
}

/** What an officer found, as facts of the law. */
export function found({ office }: Answers): Record<string, number | string | boolean> {
  return Object.fromEntries(Object.entries(office).map(([name, { value }]) => [name, value]))
}

function place(column: 'answers' | 'statement', row: string): Parameters<typeof encryptField>[1] {
  return { table: 'benefits.claim', column, row }
}
