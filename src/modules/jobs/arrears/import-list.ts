import { z } from 'zod'
import { isRefusal, refusal, type Refusal } from '../../../kernel/refusal.ts'
import { type Actor, organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import * as store from './arrears-store.ts'
import type { ArrearsLine } from './arrears.ts'
import { readList } from './read-list.ts'

/** What stands on the list is the operator's business. */
export function byOperator({ actor }: { readonly actor: Actor }): boolean {
  return organisationOf(actor, 'operator') !== undefined
}

/** Takes over the published list from a file: all of it, or nothing with what is wrong. What is there already stays as it is. */
export const importList: Operation<{ text: string; source: string }, { lines: number; added: number }> = command(
  'jobs.import-arrears',
  {
    stepUp: 'staff',
    input: z.object({ text: z.string().max(2_000_000), source: z.string().trim().min(3, 'source').max(200, 'source') }),
    allow: byOperator,
    run: async ({ actor, input, tx, now }) => {
      if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
      const lines = checked(input.text)
      if (isRefusal(lines)) return lines
      const by = { source: input.source, person: actor.person, name: actor.name, at: now }
      return { value: { lines: lines.length, added: await store.addLines(tx, lines, by) } }
    },
  },
)

function checked(text: string): readonly ArrearsLine[] | Refusal {
  const { lines, faults } = readList(text)
  if (faults.length === 0) return lines
  return refusal('jobs.arrears-list-faulty', 422, {
    facts: { count: faults.length },
    fields: { text: 'text' },
    findings: faults.slice(0, 100),
  })
}
