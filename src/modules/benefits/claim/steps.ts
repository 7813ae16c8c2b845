import type { ClaimParts } from './read-claim.ts'
import { parts } from './course.ts'
import { questionsOf } from './questions.ts'

/** The steps of a claim in their order. */
export const stepNames = ['reason', 'questions', 'work', 'course', 'slot', 'review'] as const
/** One of them. */
export type StepName = (typeof stepNames)[number]
/** A step: whether it is done, and whether a claim can be sent without it (it follows then). */
export type Step = { readonly name: StepName; readonly done: boolean; readonly needed: boolean }

/** How far a claim is. Course and appointment may follow after sending: the day of the claim is not lost over them. */
export function stepsOf(claim: ClaimParts): readonly Step[] {
  const { answers, estimate, row, statement, attends } = claim
  const disagrees = answers.reason === 'disagrees'
  return [
    { name: 'reason', needed: true, done: answers.reason === 'agrees' || (disagrees && statement !== '') },
    { name: 'questions', needed: true, done: answers.reason !== undefined && questionsOf(estimate).length === 0 },
    { name: 'work', needed: true, done: answers.work !== undefined },
    { name: 'course', needed: false, done: parts.every(({ id }) => row.course[id] !== undefined) },
    ...(attends ? [{ name: 'slot' as const, needed: false, done: row.slot_id !== null }] : []),
    { name: 'review', needed: false, done: row.sent_at !== null },
  ]
}

/** The step to go on with. */
export function nextStep(steps: readonly Step[]): StepName {
  return steps.find(({ done }) => !done)?.name ?? 'review'
}
