import { z } from 'zod'
import { isDay } from '../../../kernel/day.ts'
import { type WorkedDay, workHows } from '../contract.ts'
import type { Row } from '../tables.ts'

const orNone = <T>(kind: z.ZodType<T>): z.ZodType<T | undefined> =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), kind.optional())
const amount = (most: number, wrong: string): z.ZodType<number> => z.coerce.number(wrong).min(0, wrong).max(most, wrong)

/** How work of one or several days is described. What matters depends on how somebody worked. */
export const describesWork: Readonly<{
  how: z.ZodType<WorkedDay['how']>
  where: z.ZodType<string>
  hours: z.ZodType<number | undefined>
  pay: z.ZodType<number | undefined>
  weekly: z.ZodType<number | undefined>
  months: z.ZodType<number | undefined>
}> = {
  how: z.enum(workHows, 'choose'),
  where: z.string().trim().min(1, 'needed').max(100, 'too-long'),
  hours: orNone(amount(24, 'hours')),
  pay: orNone(amount(1e9, 'won').pipe(z.int('won'))),
  weekly: orNone(amount(80, 'hours')),
  months: orNone(amount(120, 'months').pipe(z.int('months'))),
}

const Draft = z.object({
  worked: z.array(z.object({ day: z.string().refine(isDay), ...describesWork })),
  left: z.array(z.string().refine(isDay)).default([]),
})

/** The days of work declared so far in a round, sent or not. */
export function declaredIn({ draft, declaration }: Pick<Row<'round'>, 'draft' | 'declaration'>): readonly WorkedDay[] {
  return declaration?.worked ?? Draft.safeParse(draft).data?.worked ?? []
}

/** Days that were taken out of what workplaces reported: they are not put in again by themselves. */
export function leftIn({ draft }: Pick<Row<'round'>, 'draft'>): readonly string[] {
  return Draft.safeParse(draft).data?.left ?? []
}

/** Both for their row. */
export function draftWith(worked: readonly WorkedDay[], left: readonly string[]): string {
  return JSON.stringify({ worked: worked.toSorted((a, b) => (a.day < b.day ? -1 : 1)), left: [...new Set(left)] })
}
