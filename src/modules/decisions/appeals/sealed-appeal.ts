import { z } from 'zod'
import { decryptField, encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import type { Node } from '../../../platform/node.ts'
import type { AppealRow } from '../tables.ts'

type Column = 'content' | 'answer' | 'ruling'

const Words = z.object({ says: z.string() })
/** Who answered, and why. */
export type Signed = { readonly name: string; readonly role: string; readonly reason: string }
const Answer: z.ZodType<Signed> = z.object({ name: z.string(), role: z.string(), reason: z.string() })

/** What a member of the committee wrote for all to sign. */
export type Ruling = { readonly outcome: Outcome; readonly reason: string; readonly name: string }
/** How an appeal ends: the decision stays, is set aside, or another one stood in its place already. */
export type Outcome = NonNullable<AppealRow['outcome']>
const outcomes = ['upheld', 'set-aside', 'replaced'] as const
const Written: z.ZodType<Ruling> = z.object({ outcome: z.enum(outcomes), reason: z.string(), name: z.string() })

/** Seals what was written in an appeal, or its answer: by the node's key alone, because it stays with the decision. */
export function seal(node: Node, column: Column, row: string, content: object): string {
  return encryptField(fieldKeys.of(node), place(column, row), JSON.stringify(content))
}

/** Opens what its person wrote. */
export function openWords(node: Node, row: string, sealed: string): string {
  return Words.parse(JSON.parse(decryptField(fieldKeys.of(node), place('content', row), sealed))).says
}

/** Opens the answer. */
export function openAnswer(node: Node, row: string, sealed: string): Signed {
  return Answer.parse(JSON.parse(decryptField(fieldKeys.of(node), place('answer', row), sealed)))
}

/** Opens a ruling that waits for signatures. */
export function openRuling(node: Node, row: string, sealed: string): Ruling {
  return Written.parse(JSON.parse(decryptField(fieldKeys.of(node), place('ruling', row), sealed)))
}

function place(column: Column, row: string): Parameters<typeof encryptField>[1] {
  return { table: 'decisions.appeal', column, row }
}
