import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import type { Call } from '../../../platform/node.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { changed } from '../preferences/preferences.ts'
import { keepPreferences, preferencesOf } from '../preferences/store.ts'
import { type Stopped, readUnsubscribe } from './token.ts'

type Wanted = { token: string; mail: boolean }

/** Turns one kind of mail off (or on again) for whoever the link was written to. The signed word is the permission. */
export const stopMail: Operation<Wanted, Pick<Stopped, 'kind'>> = command('notifications.stop-mail', {
  input: z.object({ token: z.string().max(200), mail: z.boolean() }),
  allow: ({ actor, input, call }) =>
    actor.kind === 'system' && readUnsubscribe(call.node, input.token) !== undefined
      ? true
      : refusal('notifications.no-such-link', 404),
  run: async ({ input, call, tx, now }) => {
    const stopped = readUnsubscribe(call.node, input.token)
    if (stopped === undefined) return refusal('notifications.no-such-link', 404)
    const { person, kind } = stopped
    await keepPreferences(tx, now, person, changed(await preferencesOf(tx, person), kind, 'mail', input.mail))
    return { value: { kind }, subject: person }
  },
})

/** The call of whoever holds a link: nobody need be signed in, and who is signed in does not matter. */
export function linkHolder(call: Call): Call {
  const { key: _, ...rest } = call
  return { ...rest, actor: { kind: 'system', name: 'notifications.unsubscribe' } }
}
