import type { z } from 'zod'
import { type Refusal, refusal } from '../../kernel/refusal.ts'

/** Parses an operation's input. What does not fit is a refusal naming each field, so that a form can show it in place. */
export function parseInput<I>(schema: z.ZodType<I>, raw: unknown): I | Refusal {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  const fields: Record<string, string> = {}
  for (const issue of parsed.error.issues) fields[issue.path.join('.')] ??= codeOf(issue)
  return refusal('platform.does-not-fit', 422, { fields })
}

// A schema may name its own code; a text that only has a limit says "too long" by itself.
function codeOf({ code, message, ...issue }: z.core.$ZodIssue): string {
  const plain = code === 'too_big' && 'origin' in issue && issue.origin === 'string' && message.startsWith('Too big')
  return plain ? 'too-long' : message
}
