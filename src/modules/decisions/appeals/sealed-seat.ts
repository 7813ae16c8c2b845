import { z } from 'zod'
import { decryptField, encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import type { Node } from '../../../platform/node.ts'

/** Who judges: the name and the title under which they sign. */
export type Judging = { readonly name: string; readonly title: string }

const Content: z.ZodType<Judging> = z.object({ name: z.string(), title: z.string() })

/** Seals who sits in a body, or before whom a case is. */
export function sealJudging(node: Node, table: 'seat' | 'judge', row: string, { name, title }: Judging): string {
  return encryptField(fieldKeys.of(node), place(table, row), JSON.stringify({ name, title }))
}

/** Opens it. */
export function openJudging(node: Node, table: 'seat' | 'judge', row: string, sealed: string): Judging {
  return Content.parse(JSON.parse(decryptField(fieldKeys.of(node), place(table, row), sealed)))
}

function place(table: 'seat' | 'judge', row: string): Parameters<typeof encryptField>[1] {
  return { table: `decisions.${table}`, column: 'content', row }
}
