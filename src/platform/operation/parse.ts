import type { z } from 'zod'
import { type Refusal, refusal } from '../../kernel/refusal.ts'

/** Parses an operation's input. What does not fit is a refusal naming each field, so that a form can show it in place. */
export function parseInput<I>(schema: z.ZodType<I>, raw: unknown): I | Refusal {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  const fields: Record<string, string> = {}
  for (const issue of parsed.error.issues) fields[issue.path.join('.')] ??= issue.message
  return refusal('platform.does-not-fit', 422, { fields })
}
