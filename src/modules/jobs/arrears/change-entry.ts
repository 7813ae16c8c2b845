import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { notify } from '../../notifications/index.ts'
import type { ArrearsEntry, ArrearsObjection } from './arrears.ts'
import * as store from './arrears-store.ts'
import { byOperator } from './import-list.ts'

type Decision = { entry: string; decision: 'kept' | 'removed'; reason: string }

/**
 * Takes an employer off the list, or answers its objection that it stays: signed by name with a reason. An objection is never
 * decided by who took the entry over.
 */
export const decideEntry: Operation<Decision, { entry: string }> = command('jobs.decide-arrears', {
  stepUp: 'staff',
  input: z.object({
    entry: z.uuid(),
    decision: z.enum(['kept', 'removed'], 'decision'),
    reason: z.string().trim().min(5, 'reason').max(500, 'reason'),
  }),
  allow: byOperator,
  run: async ({ actor, input, tx, now }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const entry = await store.lockEntry(tx, input.entry)
    if (!entry) return refusal('jobs.no-such-arrears', 404)
    const objection = await store.objectionTo(tx, entry.id)
    const open = objection?.decision === undefined ? objection : undefined
    if (open && entry.addedBy === actor.person) return refusal('jobs.own-arrears', 403)
    if (!open && input.decision === 'kept') return refusal('jobs.no-such-arrears', 404)
    const by = { ...input, person: actor.person, name: actor.name, at: now }
    if (open) await store.answer(tx, entry.id, by)
    if (input.decision === 'removed') await store.remove(tx, entry.id, by)
    if (open) await notify(tx, now, noticeOf(entry, open, input))
    return { value: { entry: entry.id }, subject: entry.id }
  },
})

function noticeOf(
  { name }: ArrearsEntry,
  { organisation }: ArrearsObjection,
  { decision, reason }: Decision,
): Parameters<typeof notify>[2] {
  const removed = decision === 'removed'
  return {
    to: { organisation },
    topic: 'enterprises.arrears-decided',
    link: '/company/arrears',
    title: {
      ko: removed ? `‘${name}’을 체불사업주 명단에서 뺐습니다` : `‘${name}’은 체불사업주 명단에 그대로 있습니다`,
      en: removed ? `“${name}” was taken off the wage-arrears list` : `“${name}” stays on the wage-arrears list`,
    },
    body: { ko: `까닭: ${reason}`, en: `Reason: ${reason}` },
  }
}
