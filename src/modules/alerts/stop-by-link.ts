import { z } from 'zod'
import { refusal } from '../../kernel/refusal.ts'
import type { Call } from '../../platform/node.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { type Every, everies } from './saved-search.ts'
import * as store from './store.ts'
import { readStop } from './token.ts'

/** What a link shows of a search: its conditions and its name are the person's own and stay behind the sign-in. */
export type Linked = { readonly every: Every }

const token = z.string().max(200)

/** Whether the search of a link still tells, for whoever holds the link. */
export const readByLink: Operation<{ token: string }, Linked> = query('alerts.read-by-link', {
  input: z.object({ token }),
  allow: isOurs,
  run: async ({ input, call, tx }) => {
    const search = await store.find(tx, readStop(call.node, input.token) ?? '')
    return search ? { value: { every: search.every } } : refusal('alerts.no-such-link', 404)
  },
})

/** Stops the alerts of one search, or lets them go on, for whoever holds the link. The signed word is the permission. */
export const stopByLink: Operation<{ token: string; every: Every }, { before: Every }> = command(
  'alerts.stop-by-link',
  {
    input: z.object({ token, every: z.enum(everies) }),
    allow: isOurs,
    run: async ({ input, call, tx, now }) => {
      const search = await store.find(tx, readStop(call.node, input.token) ?? '', true)
      if (!search) return refusal('alerts.no-such-link', 404)
      await store.change(tx, now, { ...search, every: input.every })
      return { value: { before: search.every }, subject: search.id }
    },
  },
)

function isOurs({ actor, input, call }: { actor: Call['actor']; input: { token: string }; call: Call }) {
  return actor.kind === 'system' && readStop(call.node, input.token) !== undefined
    ? true
    : refusal('alerts.no-such-link', 404)
}

/** The call of whoever holds a link: nobody need be signed in, and who is signed in does not matter. */
export function linkHolder(call: Call): Call {
  const { key: _, ...rest } = call
  return { ...rest, actor: { kind: 'system', name: 'alerts.stop' } }
}
