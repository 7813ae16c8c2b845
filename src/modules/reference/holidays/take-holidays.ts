import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { type Actor, organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { forgetHolidays } from './holidays.ts'
import { readList } from './read-list.ts'
import { type KeptHoliday, allHolidays, replaceYears } from './store.ts'

function byOperator({ actor }: { readonly actor: Actor }): boolean {
  return organisationOf(actor, 'operator') !== undefined
}

/** A list of public holidays as text, and where it was read. */
export type Taking = { text: string; source: string }

/** Takes over public holidays: all lines or none; the years of the list are replaced whole, others stay. What is planned already stays as it is. */
export const takeHolidays: Operation<Taking, { days: number }> = command('reference.take-holidays', {
  stepUp: 'staff',
  input: z.object({
    text: z.string().max(50_000, 'text'),
    source: z.string().trim().min(3, 'source').max(200, 'source'),
  }),
  allow: byOperator,
  run: async ({ input, tx, now, call: { node } }) => {
    const { holidays, faults } = readList(input.text)
    if (faults.length > 0 || holidays.length === 0)
      return refusal('reference.holidays-faulty', 422, {
        facts: { lines: faults.slice(0, 20).join(', ') },
        fields: { text: 'text' },
      })
    await replaceYears(tx, holidays, input.source, now)
    forgetHolidays(node)
    return { value: { days: holidays.length } }
  },
})

/** What was taken over, with its sources. */
export const keptHolidays: Operation<Record<never, never>, readonly KeptHoliday[]> = query('reference.holidays', {
  input: z.object({}),
  allow: byOperator,
  run: async ({ tx }) => ({ value: await allHolidays(tx) }),
})
