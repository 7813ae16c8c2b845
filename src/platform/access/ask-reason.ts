import { z } from 'zod'
import { type Refusal, refusal } from '../../kernel/refusal.ts'
import type { Call } from '../node.ts'
import { type Purpose, purposeNames } from './purposes.ts'

/** How many persons' data leaves: as a list over the API, or as a file that is taken along. */
export type Bulk = 'list' | 'file'

/** What an API route that gives many persons' data takes besides its own query. */
export const reasonFields: {
  readonly reason: z.ZodType<Purpose>
  readonly reasonWords: z.ZodType<string | undefined>
} = {
  reason: z.enum(purposeNames).describe('What the data is for; the persons see it'),
  reasonWords: z.string().max(200).optional().describe('In your words; needed with reason=other'),
}

/** What is missing before many persons' data is given to an organisation; the page that shows it says itself what it is for. */
export function reasonMissing(call: Call, bulk: Bulk | undefined): Refusal | undefined {
  const { actor, reason, download } = call
  if (bulk === undefined || actor.kind !== 'person' || actor.acting.role === 'person') return undefined
  if (bulk === 'list' && (call.channel !== 'api' || reason !== undefined)) return undefined
  if (bulk === 'file' && download !== undefined) return undefined
  const choices = purposeNames.join(', ')
  return refusal('platform.reason-needed', 422, { facts: { choices }, fields: { reason: choices } })
}
