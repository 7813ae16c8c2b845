import { z } from 'zod'
import { type Day, isDay } from '../../kernel/day.ts'

/** Why an issuer takes a badge back for good. */
export const revokeReasons = ['licence-withdrawn', 'wrong-data', 'issued-by-mistake', 'holder-asked'] as const
/** Why a badge was taken back; 'replaced' when the agency's record changed and a new badge came in its place. */
export type RevokeReason = (typeof revokeReasons)[number] | 'replaced'

/** Why an issuer stops a badge for a time. */
export const suspendReasons = ['under-review', 'renewal-due', 'penalty-period'] as const
/** Why a badge is stopped for a time. */
export type SuspendReason = (typeof suspendReasons)[number]

/** An order to issue one badge: `holder` is the address of a wallet (did:key) or the agency's linking number of the person. */
export type IssueOrder = {
  readonly holder: string
  readonly number: string
  readonly title: string
  readonly organisation: string
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly level?: string | undefined
}

const line = (most: number): z.ZodType<string> => z.string().trim().min(1, 'needed').max(most, 'too-long')
const blank = (value: unknown): unknown => (value === '' ? undefined : value)
const formDay = z.preprocess(blank, z.custom<Day>(isDay, 'not-a-day').optional())

/** Checks an order from a form or the API. */
export const IssueOrder: z.ZodType<IssueOrder> = z
  .object({
    holder: line(200),
    number: line(100),
    title: line(100),
    organisation: line(100),
    from: formDay,
    to: formDay,
    level: z.preprocess(blank, z.string().trim().max(50, 'too-long').optional()),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    message: 'before-from',
  })
