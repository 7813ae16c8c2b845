import { z } from 'zod'
import { addDays, dayOf } from '../../../kernel/day.ts'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Actor, organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { VacancyId } from '../contract.ts'
import { mayActFor } from '../save-vacancy.ts'
import * as vacancies from '../store.ts'
import { stateOn } from '../vacancy.ts'
import { carryOut } from './carry-out.ts'
import { type Takedown, mayDecide, mayObject, objectionDays } from './takedown.ts'
import * as store from './takedown-store.ts'

const reason = z.string().trim().min(5, 'reason').max(500)
const operator = ({ actor }: { readonly actor: Actor }): boolean => organisationOf(actor, 'operator') !== undefined

/**
 * Takes a published vacancy down, signed by name: nobody finds it, nobody applies, and a company here may object. One that was
 * brought in stays down at the next import.
 */
export const takeDown: Operation<{ vacancy: string; reason: string }, { takedown: string }> = command(
  'jobs.take-down',
  {
    stepUp: 'staff',
    input: z.object({ vacancy: VacancyId, reason }),
    allow: operator,
    run: async ({ actor, input, tx, now }) => {
      if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
      const v = await vacancies.find(tx, input.vacancy)
      if (!v || !['open', 'waiting', 'ended'].includes(stateOn(v, dayOf(now))))
        return refusal('jobs.no-such-vacancy', 404)
      if (await store.openTakedown(tx, v.id)) return refusal('jobs.taken-down', 410)
      const id = newId<'Takedown'>()
      await store.add(tx, {
        id,
        vacancy: v.id,
        ...(v.organisation !== undefined && { organisation: v.organisation }),
        title: v.title,
        reason: input.reason,
        takenBy: actor.person,
        takenByName: actor.name,
        takenAt: now,
        objectBy: addDays(dayOf(now), objectionDays),
      })
      await enqueue(tx, carryOut, { takedown: id })
      return { value: { takedown: id }, subject: v.id }
    },
  },
)

/** The company says why its vacancy should not stay down. */
export const objectToTakedown: Operation<{ vacancy: string; objection: string }, { vacancy: string }> = command(
  'jobs.object-to-takedown',
  {
    input: z.object({ vacancy: VacancyId, objection: z.string().trim().min(5, 'objection').max(2000) }),
    right: 'vacancies',
    allow: async ({ actor, input, tx }) => await mayActFor(tx, organisationOf(actor, 'employer'), input.vacancy),
    run: async ({ actor, input, tx, now }) => {
      const one = await store.openTakedown(tx, input.vacancy)
      if (!one || actor.kind !== 'person') return refusal('jobs.no-such-takedown', 404)
      const may = mayObject(one, dayOf(now))
      if (isRefusal(may)) return may
      const kept = await store.keepObjection(tx, one.id, input.objection, actor.person, now)
      return kept ? { value: { vacancy: one.vacancy }, subject: one.vacancy } : refusal('jobs.no-such-takedown', 404)
    },
  },
)

type Decision = { takedown: string; decision: 'kept' | 'lifted'; reason: string }

/** Decides about an objection, signed by the name of somebody who did not take the vacancy down. */
export const decideTakedown: Operation<Decision, { takedown: string }> = command('jobs.decide-takedown', {
  stepUp: 'staff',
  input: z.object({ takedown: z.uuid(), decision: z.enum(['kept', 'lifted'], 'decision'), reason }),
  allow: operator,
  run: async ({ actor, input, tx, now }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const one = await store.lockTakedown(tx, input.takedown)
    if (!one) return refusal('jobs.no-such-takedown', 404)
    const may = mayDecide(one, actor.person)
    if (isRefusal(may)) return may
    const said = { decision: input.decision, reason: input.reason, by: actor.person, name: actor.name, at: now }
    if (!(await store.keepDecision(tx, one.id, said))) return refusal('jobs.no-such-takedown', 404)
    await enqueue(tx, carryOut, { takedown: one.id })
    return { value: { takedown: one.id }, subject: one.vacancy }
  },
})

/** Vacancies taken down that are not decided yet, for the operator. */
export const takedownsToDecide: Operation<Record<never, never>, readonly Takedown[]> = query(
  'jobs.takedowns-to-decide',
  { input: z.object({}), allow: operator, run: async ({ tx }) => ({ value: await store.undecided(tx) }) },
)

/** What was taken down of the company the actor works for. */
export const myTakedowns: Operation<Record<never, never>, readonly Takedown[]> = query('jobs.my-takedowns', {
  input: z.object({}),
  right: 'vacancies-view',
  allow: ({ actor }) => organisationOf(actor, 'employer') !== undefined,
  run: async ({ actor, tx }) => ({ value: await store.takedownsOf(tx, organisationOf(actor, 'employer') ?? '') }),
})
