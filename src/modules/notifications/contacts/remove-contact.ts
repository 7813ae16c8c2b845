import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { notify } from '../notify.ts'
import { notices } from '../own-notices.ts'
import type { ContactKind } from './address.ts'
import { contactsOf, dropContact } from './store.ts'
import { tellOldAddress } from './tell-old-address.ts'

/** Forgets an address of the person. Messages still come into the inbox. */
export const removeContact: Operation<{ kind: ContactKind }, { kind: ContactKind }> = command(
  'notifications.remove-contact',
  {
    stepUp: 'own',
    input: z.object({ kind: z.enum(['mail', 'mobile']) }),
    allow: ({ actor }) => personOf(actor) !== undefined,
    run: async ({ actor, input, tx, now, call }) => {
      const person = personOf(actor)
      if (person === undefined) return refusal('platform.sign-in-first', 401)
      const contact = (await contactsOf(tx, call.node, person)).find((c) => c.kind === input.kind)
      if (contact === undefined) return refusal('notifications.no-contact', 404)
      await dropContact(tx, now, person, input.kind)
      const notice = await notify(tx, now, notices.contactRemoved(person, input.kind))
      await tellOldAddress(tx, call.node, now, { person, kind: input.kind, address: contact.address, notice })
      return { value: input, subject: person }
    },
  },
)
