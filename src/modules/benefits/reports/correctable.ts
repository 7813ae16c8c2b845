import type { z } from 'zod'
import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import { parseInput } from '../../../platform/operation/parse.ts'
import { z as zod } from 'zod'
import type { ReportKind } from '../contract.ts'
import type { Row } from '../tables.ts'
import { type CertificateFor, CertificateShape, Loss, Pay } from './contents.ts'

const CertificateForShape: z.ZodType<CertificateFor> = zod.object({ spell: zod.uuid(), content: CertificateShape })

/** What can be corrected, with its shape. A wrong beginning is put right by the office: others may stand on it. */
const shapes: Readonly<Partial<Record<ReportKind, z.ZodType<Loss | Pay | CertificateFor>>>> = {
  loss: Loss,
  pay: Pay,
  certificate: CertificateForShape,
}

/** Reads what a report should have said; the spell and the month that it is about stay as they are. */
export function readContent(
  { kind, content: before }: Row<'report'>,
  given: Readonly<Record<string, unknown>>,
): Loss | Pay | CertificateFor | Refusal {
  const shape = shapes[kind]
  if (!shape) return refusal('benefits.not-correctable', 409)
  const { spell, month } = Object(before)
  return parseInput(shape, { ...given, spell, ...(month !== undefined && { month }) })
}
