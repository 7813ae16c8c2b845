import { z } from 'zod'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { mayOfficiate } from '../may-decide.ts'
import { beforeActor } from './before-actor.ts'
import { finish, signAs } from './finish.ts'
import { hasSigned } from './seat-store.ts'

/** Signs the ruling that was read, as one of the members before whom the case is. The last signature makes it the answer. */
export const signRuling: Operation<{ appeal: string; seen: string }, { decided: boolean }> = command(
  'decisions.sign-ruling',
  {
    stepUp: 'staff',
    input: z.object({ appeal: z.uuid(), seen: z.string().max(40) }),
    allow: mayOfficiate,
    run: async (context) => {
      const asked = await beforeActor(context)
      if (isRefusal(asked)) return asked
      const { row, ruling, judges } = asked.appeal
      if (!ruling || row.ruling_at?.toISOString() !== context.input.seen)
        return refusal('decisions.ruling-changed', 409)
      await signAs(context, asked, row.ruling_at)
      const others = judges.filter((judge) => judge.row.id !== asked.own.row.id)
      const decided = others.every((judge) => hasSigned(judge, row))
      const facts = decided ? await finish(context, asked, ruling) : []
      return { value: { decided }, subject: row.id, facts }
    },
  },
)
