import { z } from 'zod'
import { eventKind, fieldName } from './event-rule.ts'

/** What became of an event by all rules together; 'no-rule': nobody has said what it should bring. */
export type EventState = 'waiting' | 'issued' | 'unchanged' | 'refused' | 'not-met' | 'no-rule'
/** What one rule made of it. */
export type OutcomeState = 'issued' | 'replaced' | 'unchanged' | 'refused' | 'not-met'

/** An event as a system of the agency tells it. `id` is the system's own: the same id is one event, however often it comes. */
export type ToldEvent = {
  readonly id: string
  readonly kind: string
  /** The address of a wallet (did:key) or the agency's linking number of the person. */
  readonly holder: string
  readonly data: Readonly<Record<string, string | number | boolean>>
}

const most = 50

/** Checks an event from the API. */
export const ToldEvent: z.ZodType<ToldEvent> = z.object({
  id: z.string().trim().min(1, 'needed').max(100, 'too-long'),
  kind: eventKind,
  holder: z.string().trim().min(1, 'needed').max(200, 'too-long'),
  data: z
    .record(fieldName, z.union([z.string().max(1_000, 'too-long'), z.number(), z.boolean()]))
    .refine((data) => Object.keys(data).length <= most, 'too-many')
    .default({}),
})

/** An event as it is kept until nothing is left to do: sealed. */
export type EventContent = { readonly holder: string; readonly fields: Readonly<Record<string, string>> }

/** Checks what was kept. */
export const EventContent: z.ZodType<EventContent> = z.object({
  holder: z.string(),
  fields: z.record(z.string(), z.string()),
})

/** What is kept of a told event. Its id, kind and day are fields like the others; `day` is that of arrival unless the system says it. */
export function contentOf({ id, kind, holder, data }: ToldEvent, day: string): EventContent {
  const own = Object.entries(data).map(([name, value]) => [name, String(value).trim()])
  return { holder, fields: { day, ...Object.fromEntries(own), id, kind } }
}

const finals: readonly OutcomeState[] = ['issued', 'replaced', 'unchanged']

/** Whether a rule has nothing left to do about an event. */
export function isFinal(state: OutcomeState): boolean {
  return finals.includes(state)
}

/** The state of an event by what its rules made of it: what needs a person comes first. */
export function stateBy(outcomes: readonly OutcomeState[]): EventState {
  if (outcomes.length === 0) return 'no-rule'
  if (outcomes.includes('refused')) return 'refused'
  if (outcomes.some((one) => one === 'issued' || one === 'replaced')) return 'issued'
  return outcomes.includes('unchanged') ? 'unchanged' : 'not-met'
}

const again: readonly EventState[] = ['refused', 'not-met', 'no-rule']

/** Whether something is left to do about an event: it may be tried again, or sent again corrected. */
export function maySendAgain(state: EventState): boolean {
  return again.includes(state)
}
