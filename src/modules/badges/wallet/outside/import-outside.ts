import { z } from 'zod'
import { isRefusal, refusal } from '../../../../kernel/refusal.ts'
import { personOf } from '../../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../../platform/operation/command.ts'
import { tables } from '../../tables.ts'
import { ownAmong } from './own-among.ts'
import { addOutside, countOutside, mostOutside } from './outside-store.ts'
import { type Outside, openOutside, outsideForms } from './read-outside.ts'

const mostAtOnce = 200

/** Puts badges from elsewhere into the own wallet, each once. They stay what they are: never badges of this node. */
export const importOutside: Operation<{ badges: Outside[] }, { added: number; known: number; first?: string }> =
  command('badges.import-outside', {
    input: z.object({
      badges: z
        .array(z.object({ form: z.enum(outsideForms), text: z.string().max(262_144) }))
        .min(1, 'needed')
        .max(mostAtOnce, 'too-many'),
    }),
    allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
    run: async ({ actor, input: { badges }, tx, call }) => {
      const person = personOf(actor) ?? ''
      const wrong = badges.map(({ text }) => openOutside(text)).find(isRefusal)
      if (wrong) return wrong
      if ((await countOutside(tx, person)) + badges.length > mostOutside) return refusal('badges.wallet-full', 422)
      const own = await ownAmong(tx, call.node, person, badges)
      const added: string[] = []
      for (const badge of badges) {
        const id = own.has(badge.text) ? undefined : await addOutside(tx, call.node, person, badge)
        if (id !== undefined) added.push(id)
      }
      const [first] = added
      return {
        value: { added: added.length, known: badges.length - added.length, ...(first !== undefined && { first }) },
      }
    },
  })

/** Takes a badge from elsewhere out of the own wallet. */
export const removeOutside: Operation<{ badge: string }, { badge: string }> = command('badges.remove-outside', {
  input: z.object({ badge: z.uuid() }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, input: { badge }, tx }) => {
    const done = await tables(tx)
      .deleteFrom('badges.outside_badge')
      .where('id', '=', badge)
      .where('person_id', '=', personOf(actor) ?? '')
      .executeTakeFirst()
    return done.numDeletedRows === 1n ? { value: { badge }, subject: badge } : refusal('badges.no-such-badge', 404)
  },
})
