import { z } from 'zod'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { tables } from '../tables.ts'
import type { AnswerRate } from './answer-rate.ts'

/** How a company answers applications; undefined while fewer than five can be counted. Public. */
export const readAnswerRate: Operation<{ organisation: string }, AnswerRate | undefined> = query(
  'jobs.read-answer-rate',
  {
    input: z.object({ organisation: z.uuid() }),
    allow: () => true,
    run: async ({ input, tx }) => {
      const row = await tables(tx)
        .selectFrom('jobs.answer_rate')
        .select(['received', 'answered', 'counted_on as countedOn'])
        .where('organisation_id', '=', input.organisation)
        .executeTakeFirst()
      return { value: row }
    },
  },
)
