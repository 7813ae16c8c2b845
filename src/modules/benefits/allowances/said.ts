import { z } from 'zod'
import type { Said } from './kinds.ts'

/** What somebody said, as it is sealed. */
export const SaidShape: z.ZodType<Said> = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))

/** Answers as they are typed, by the names of the law's facts. */
export const TypedShape: z.ZodType<Record<string, string>> = z.record(z.string().max(60), z.string().max(200))
