import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Call } from '../../../platform/node.ts'
import { type Actor, personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { VacancyId } from '../contract.ts'
import * as vacancies from '../store.ts'
import { limits } from './mark-list.ts'
import * as store from './mark-store.ts'

/** What a person looked at lately and no longer wants to see; `keeps`: they want the first kept on their account. */
export type Marks = { readonly keeps: boolean; readonly seen: readonly string[]; readonly hidden: readonly string[] }

/** A person's own: no helper, organisation or other role. */
export function ownPerson(actor: Actor): string | undefined {
  const own = actor.kind === 'person' && actor.acting.role === 'person' && !actor.helper
  return own ? personOf(actor) : undefined
}
const allow = ({ actor }: { readonly actor: Actor }): boolean => ownPerson(actor) !== undefined

/** What is marked on the person's account. */
export const accountMarks: Operation<Record<never, never>, Marks> = query('jobs.account-marks', {
  input: z.object({}),
  allow,
  run: async ({ actor, tx }) => {
    const person = ownPerson(actor) ?? ''
    const [wish, seen, hidden] = [
      await store.wishOf(tx, person),
      await store.seenBy(tx, person),
      await store.hiddenBy(tx, person),
    ]
    return {
      value: {
        keeps: wish !== undefined,
        seen: seen.map(({ vacancy }) => vacancy),
        hidden: hidden.map(({ vacancy }) => vacancy),
      },
    }
  },
})

/** Hides a vacancy from the person's results, or shows it again. */
export const hideVacancy: Operation<{ vacancy: string; hidden: boolean }, { hidden: boolean }> = command(
  'jobs.hide-vacancy',
  {
    input: z.object({ vacancy: VacancyId, hidden: z.boolean() }),
    allow,
    run: async ({ actor, input, tx, now }) => {
      const person = ownPerson(actor) ?? ''
      if (input.hidden) {
        if ((await vacancies.find(tx, input.vacancy)) === undefined) return refusal('jobs.no-such-vacancy', 404)
        if ((await store.hiddenBy(tx, person)).length >= limits.hidden) return refusal('jobs.too-many-hidden', 409)
      }
      await store.saveHidden(tx, person, input.vacancy, input.hidden ? now : undefined)
      return { value: { hidden: input.hidden } }
    },
  },
)

/** Keeps from now on what the person looks at, or no longer: then what was kept goes, too. */
export const keepSeen: Operation<{ keep: boolean }, { keep: boolean }> = command('jobs.keep-seen', {
  input: z.object({ keep: z.boolean() }),
  allow,
  run: async ({ actor, input, tx, now }) => {
    const person = ownPerson(actor) ?? ''
    await store.saveWish(tx, person, input.keep ? now : undefined)
    if (!input.keep) await store.emptySeen(tx, person)
    return { value: { keep: input.keep } }
  },
})

/** Forgets what the person looked at. */
export const emptySeen: Operation<Record<never, never>, true> = command('jobs.empty-seen', {
  input: z.object({}),
  allow,
  run: async ({ actor, tx }) => {
    await store.emptySeen(tx, ownPerson(actor) ?? '')
    return { value: true }
  },
})

/**
 * Notes that a person looked at a vacancy, when they want that. No command: what somebody looks at has no place in the chain of
 * audit rows, which is kept for years.
 */
export async function noteSeenOnAccount(call: Call, vacancy: string): Promise<void> {
  const person = ownPerson(call.actor)
  if (person === undefined) return
  await inTransaction(call.node, call.actor, 'jobs.note-seen', async (tx) => {
    if ((await store.wishOf(tx, person)) !== undefined) await store.addSeen(tx, person, vacancy, call.node.clock.now())
  })
}
