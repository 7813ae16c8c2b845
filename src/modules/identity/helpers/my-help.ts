import { z } from 'zod'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import type { Delegation } from './delegation.ts'
import { delegationsOf } from './store.ts'

/** Who helps the person, and whom they help. */
export const myHelp: Operation<
  Record<never, never>,
  { helpers: readonly Delegation[]; helped: readonly Delegation[] }
> = query('identity.my-help', {
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, tx, now }) => {
    const person = personOf(actor) ?? ''
    const helpers = await delegationsOf(tx, 'person_id', person, now)
    return { value: { helpers, helped: await delegationsOf(tx, 'helper_id', person, now) } }
  },
})
