import { dropDraft } from '../../platform/drafts/draft.ts'
import { personOf } from '../../platform/operation/actor.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { type Wishes, WishesShape } from './contract.ts'
import * as store from './store.ts'

/** Saves what the person wishes for. It fills applications and, later, recommendations. */
export const saveWishes: Operation<Wishes, Record<string, never>> = command('seekers.save-wishes', {
  helper: 'resume-edit',
  input: WishesShape,
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, input, tx, now }) => {
    const person = personOf(actor) ?? ''
    await store.saveWishesOf(tx, now, person, input)
    await dropDraft(tx, person, 'wishes')
    return { value: {}, subject: person }
  },
})
