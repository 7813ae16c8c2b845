import { type Day, addDays } from '../../../kernel/day.ts'
import type { Id } from '../../../kernel/id.ts'

/** What becomes of an idea, in order. */
export const states = ['received', 'reviewing', 'planned', 'declined', 'done'] as const
export type IdeaState = (typeof states)[number]

/** Hidden by a named person of the operator, with a reason. */
export type Hidden = { readonly at: Date; readonly name: string; readonly reason: string }

/** One idea. `due` is the day by which the operator owes the next answer. */
export type Idea = {
  readonly id: Id<'Idea'>
  readonly alias: string
  readonly title: string
  readonly text: string
  readonly state: IdeaState
  readonly due: Day | null
  readonly votes: number
  readonly createdAt: Date
  readonly editedAt: Date | null
  readonly withdrawnAt: Date | null
  readonly mergedInto: Id<'Idea'> | null
  readonly hidden: Hidden | null
}

/** A reply under an idea. */
export type IdeaReply = {
  readonly id: Id<'IdeaReply'>
  readonly alias: string
  readonly text: string
  readonly at: Date
  readonly withdrawn: boolean
  readonly hidden: Hidden | null
}

/** What the operator answered, signed. */
export type IdeaAnswer = {
  readonly to: IdeaState
  readonly text: string
  readonly due: Day | null
  readonly name: string
  readonly at: Date
}

/** Where an answer may lead from a state. */
export const ways: Readonly<Record<IdeaState, readonly IdeaState[]>> = {
  received: ['reviewing', 'planned', 'declined'],
  reviewing: ['planned', 'declined'],
  planned: ['done', 'planned', 'declined'],
  declined: ['reviewing'],
  done: [],
}

/** How often the days to answer (the operator's setting) are given in a state; where a day is promised, it is the promise that counts. */
const clocks: Readonly<Record<IdeaState, number>> = { received: 1, reviewing: 2, planned: 0, declined: 0, done: 0 }

/** By when the next answer is owed after entering a state today. */
export function dueIn(state: IdeaState, today: Day, days: number, promised: Day | undefined): Day | null {
  if (state === 'planned') return promised ?? null
  return clocks[state] === 0 ? null : addDays(today, clocks[state] * days)
}

/** Whether the operator is late. */
export function isOverdue(
  { due, withdrawnAt, mergedInto }: Pick<Idea, 'due' | 'withdrawnAt' | 'mergedInto'>,
  today: Day,
): boolean {
  return due !== null && due < today && withdrawnAt === null && mergedInto === null
}

/** How long its author may still change an idea (ms), while nobody has answered. */
const editMs = 30 * 60_000

/** Whether the author may change it now. */
export function mayEdit({ state, createdAt, withdrawnAt, hidden, mergedInto }: Idea, now: Date): boolean {
  const untouched = state === 'received' && withdrawnAt === null && hidden === null && mergedInto === null
  return untouched && +now - +createdAt <= editMs
}

/** Whether people may vote for it and reply. */
export function isOpen({ withdrawnAt, hidden, mergedInto, state }: Idea): boolean {
  return withdrawnAt === null && hidden === null && mergedInto === null && state !== 'done' && state !== 'declined'
}
