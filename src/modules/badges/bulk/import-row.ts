import { z } from 'zod'
import { type Day, isDay } from '../../../kernel/day.ts'

/** One record of an agency's own file. An empty cell says nothing. */
export type ImportRow = {
  readonly holder: string
  readonly number: string
  readonly title: string
  readonly organisation?: string | undefined
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly level?: string | undefined
}

const line = (most: number): z.ZodType<string> => z.string().trim().min(1, 'needed').max(most, 'too-long')
const orEmpty = <T>(kind: z.ZodType<T>): z.ZodType<T | undefined> =>
  z.preprocess((value) => (value === '' ? undefined : value), kind.optional())
const day = orEmpty(z.custom<Day>(isDay, 'not-a-day'))

/** Checks a record as it stands in the file. */
export const ImportRow: z.ZodType<ImportRow> = z
  .object({
    holder: line(200),
    number: line(100),
    title: line(100),
    organisation: orEmpty(line(100)),
    from: day,
    to: day,
    level: orEmpty(line(50)),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    message: 'before-from',
  })
