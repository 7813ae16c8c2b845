import { z } from 'zod'
import { isRefusal } from '../../kernel/refusal.ts'
import { organisationOf } from '../../platform/operation/actor.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { notify } from '../notifications/index.ts'
import { stateOf, step } from './application.ts'
import { notices } from './notices.ts'
import * as store from './store.ts'

/** Marks applications as read by the employer and tells the applicants; those read before stay as they are. */
export const markSeen: Operation<{ applications: string[] }, { seen: number }> = command('applications.mark-seen', {
  input: z.object({ applications: z.array(z.uuid()).max(100) }),
  right: 'applicants',
  allow: ({ actor }) => organisationOf(actor, 'employer') !== undefined,
  run: async ({ actor, input, tx, now }) => {
    const own = (await store.lockAll(tx, input.applications)).filter(
      (a) => a.organisation === organisationOf(actor, 'employer'),
    )
    const taken = own
      .filter((a) => stateOf(a) === 'submitted')
      .flatMap((a) => {
        const seen = step(a, 'see', 'employer', now)
        return isRefusal(seen) ? [] : [seen]
      })
    await store.saveAll(tx, taken)
    for (const { application } of taken) await notify(tx, now, notices.seen(application))
    return { value: { seen: taken.length } }
  },
})
