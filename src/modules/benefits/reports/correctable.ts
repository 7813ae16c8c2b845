import type { z } from 'zod'
import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import { parseInput } from '../../../platform/operation/parse.ts'
import { z as zod } from 'zod'
import type { ReportKind } from '../contract.ts'
import type { Row } from '../tables.ts'
import { type CertificateFor, CertificateShape, DaysWorked, Loss, Pay } from './contents.ts'

const CertificateForShape: z.ZodType<CertificateFor> = zod.object({ spell: zod.uuid(), content: CertificateShape })

/** What a report that can be corrected should have said. */
export type Corrected = Loss | Pay | DaysWorked | CertificateFor

/** What can be corrected, with its shape. A wrong beginning is put right by the office: others may stand on it. */
const shapes: Readonly<Partial<Record<ReportKind, z.ZodType<Corrected>>>> = {
  loss: Loss,
  pay: Pay,
  'daily-work': DaysWorked,
  certificate: CertificateForShape,
}

/** Reads what a report should have said; the spell, the month and the work that it is about stay as they are. */
export function readContent(
  { kind, content: before }: Row<'report'>,
  given: Readonly<Record<string, unknown>>,
): Corrected | Refusal {
  const shape = shapes[kind]
  if (!shape) return refusal('benefits.not-correctable', 409)
  const { spell, month, kind: as, work } = Object(before)
  if (kind === 'daily-work') return parseInput(DaysWorked, { ...given, kind: as, work })
  return parseInput(shape, { ...given, spell, ...(month !== undefined && { month }) })
}
