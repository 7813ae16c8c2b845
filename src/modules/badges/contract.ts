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

/**
 * An order to issue one badge: `holder` is the number that the person shows from the wallet, the wallet's address (did:key) or the
 * agency's linking number of the person. By `design`, an id of a published design, the badge says what the design says; without
 * one, title and organisation are needed.
 */
export type IssueOrder = {
  readonly holder: string
  readonly number: string
  readonly title?: string | undefined
  readonly organisation?: string | undefined
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly level?: string | undefined
  readonly design?: string | undefined
  /** What was reached, by the id of the design's result ('r1'). */
  readonly results?: Readonly<Record<string, string>> | undefined
  readonly evidence?: { readonly url?: string | undefined; readonly says?: string | undefined } | undefined
}

/** A web address that may stand in a signed document: no letter in it needs escaping there. */
export const webAddress: z.ZodType<string> = z
  .string()
  .trim()
  .max(500, 'too-long')
  .regex(/^https?:\/\/[^\s<>"{}|\\^`\p{Cc}]+$/u, 'not-an-address')

const line = (most: number): z.ZodType<string> => z.string().trim().min(1, 'needed').max(most, 'too-long')
const blank = (value: unknown): unknown => (value === '' ? undefined : value)
const formDay = z.preprocess(blank, z.custom<Day>(isDay, 'not-a-day').optional())

/** Checks an order from a form or the API. */
export const IssueOrder: z.ZodType<IssueOrder> = z
  .object({
    holder: line(200),
    number: line(100),
    title: z.preprocess(blank, line(100).optional()),
    organisation: z.preprocess(blank, line(100).optional()),
    from: formDay,
    to: formDay,
    level: z.preprocess(blank, z.string().trim().max(50, 'too-long').optional()),
    design: z.preprocess(blank, z.uuid().optional()),
    results: z.record(z.string(), z.string().max(100, 'too-long')).optional(),
    evidence: z
      .object({
        url: z.preprocess(blank, webAddress.optional()),
        says: z.preprocess(blank, z.string().trim().max(1_000, 'too-long').optional()),
      })
      .optional(),
  })
  .refine(({ design, title }) => design !== undefined || title !== undefined, { path: ['title'], message: 'needed' })
  .refine(({ design, organisation }) => design !== undefined || organisation !== undefined, {
    path: ['organisation'],
    message: 'needed',
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    message: 'before-from',
  })
