import { z } from 'zod'

/** Why somebody takes personal data along: asked before every download of somebody else's data (안전성 확보조치 기준 제8조). */
export const Reason: z.ZodType<string> = z.string().trim().min(5, 'too-short').max(300, 'too-long')
