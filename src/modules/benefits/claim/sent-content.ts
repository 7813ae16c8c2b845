import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { decryptField, encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import type { Node } from '../../../platform/node.ts'
import { hashOf } from '../../../platform/operation/submission.ts'
import type { Row } from '../tables.ts'
import { type Answers, openAnswers, openStatement } from './answers.ts'
import type { Said } from './said.ts'

/** What was sent, and a number drawn by chance, so that its hash tells nobody what was said. */
export type SentContent = { readonly said: Said; readonly salt: string }

const Shape: z.ZodType<SentContent> = z.object({
  said: z.object({
    facts: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])),
    reason: z.enum(['agrees', 'disagrees']).optional(),
    work: z.object({ occupations: z.array(z.string()), regions: z.array(z.string()) }).optional(),
    statement: z.string(),
    evidence: z.array(z.string()),
  }),
  salt: z.string(),
})

/** What is said in a claim as it is stored now. */
export function saidIn(node: Node, row: Row<'claim'>, answers: Answers = openAnswers(node, row)): Said {
  const { facts, reason, work } = answers
  return { facts, reason, work, statement: openStatement(node, row), evidence: row.evidence }
}

/** What is sent now, to be kept as it is. */
export function contentOf(said: Said): SentContent {
  return { said, salt: randomBytes(16).toString('base64url') }
}

/** What the receipt says of the content: whoever has the content can show that it is this one. */
export function contentHash(content: SentContent): string {
  return hashOf(content)
}

/** Seals what was sent for its claim. */
export function sealSent(node: Node, claim: string, content: SentContent): string {
  return encryptField(fieldKeys.of(node), place(claim), JSON.stringify(content))
}

/** Opens what was sent; undefined before it is sent, and of claims from before this was kept. */
export function openSent(
  node: Node,
  { id, sent_content }: Pick<Row<'claim'>, 'id' | 'sent_content'>,
): SentContent | undefined {
  if (sent_content === null) return undefined
  return Shape.parse(JSON.parse(decryptField(fieldKeys.of(node), place(id), sent_content)))
}

function place(row: string): Parameters<typeof encryptField>[1] {
  return { table: 'benefits.claim', column: 'sent_content', row }
}
