import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import * as store from './arrears-store.ts'
import { entryOf } from './named.ts'

/** The company says why it should not stand on the list; once for each entry. */
export const objectToEntry: Operation<{ text: string }, { entry: string }> = command('jobs.object-to-arrears', {
  input: z.object({ text: z.string().trim().min(5, 'text').max(2000, 'text') }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'employer' && actor.acting.administrator,
  run: async ({ actor, input, tx, now, call }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const organisation = organisationOf(actor, 'employer') ?? ''
    const entry = await entryOf(tx, organisation, call.node.clock.today())
    if (!entry) return refusal('jobs.no-such-arrears', 404)
    if (await store.objectionTo(tx, entry.id)) return refusal('jobs.objected-before', 409)
    await store.object(tx, entry.id, { organisation, text: input.text, by: actor.person, at: now })
    return {
      value: { entry: entry.id },
      subject: entry.id,
      receipt: { title: '체불사업주 명단 이의', content: { entry: entry.id, name: entry.name, text: input.text } },
    }
  },
})
