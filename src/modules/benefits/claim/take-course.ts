import { z } from 'zod'
import { canonicalJson } from '../../../kernel/json.ts'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { tables } from '../tables.ts'
import { parts } from './course.ts'
import { lockOpenClaim, mayFill } from './may-claim.ts'

/** Finishes a part of the course by its question; a wrong answer asks again and takes nothing away. */
export const takeCourse: Operation<{ claim: string; part: string; answer: number }, { right: boolean }> = command(
  'benefits.take-course',
  {
    input: z.object({ claim: z.uuid(), part: z.string().max(20), answer: z.coerce.number().int().min(0).max(9) }),
    allow: mayFill,
    run: async ({ actor, input, tx, now }) => {
      const row = await lockOpenClaim(tx, actor, input.claim)
      if (isRefusal(row)) return row
      const part = parts.find(({ id }) => id === input.part)
      if (!part) return refusal('platform.not-found', 404)
      const right: boolean = part.right === input.answer
      const course = canonicalJson({ [part.id]: now.toISOString(), ...row.course })
      if (right) await tables(tx).updateTable('benefits.claim').set({ course }).where('id', '=', row.id).execute()
      return { value: { right }, subject: row.id }
    },
  },
)
