import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { Preferences } from './preferences.ts'
import { keepPreferences, preferencesOf } from './store.ts'

/** How the person is told. */
export const myPreferences: Operation<Record<never, never>, Preferences> = query('notifications.my-preferences', {
  input: z.object({}),
  allow: ({ actor }) => personOf(actor) !== undefined,
  run: async ({ actor, tx }) => ({ value: await preferencesOf(tx, personOf(actor) ?? '') }),
})

/** Decides how the person is told. What is missing is as usual; security stays on. */
export const savePreferences: Operation<Preferences, Preferences> = command('notifications.save-preferences', {
  input: Preferences,
  allow: ({ actor }) => personOf(actor) !== undefined,
  run: async ({ actor, input, tx, now }) => {
    const person = personOf(actor)
    if (person === undefined) return refusal('platform.sign-in-first', 401)
    await keepPreferences(tx, now, person, input)
    return { value: input, subject: person }
  },
})
