import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { notify } from '../../notifications/index.ts'
import { filerOf, mayFile } from '../reports/file.ts'
import { tables } from '../tables.ts'
import { endNotices } from './notices.ts'
import { endAskedOf } from './store.ts'

/**
 * The workplace says that the work has not ended, by name and with the reason. The person is told and may ask the office; the
 * certificate stays asked for, so that the office hears of it when its day has passed.
 */
export const refuseEnd: Operation<{ spell: string; reason: string }, { request: string }> = command(
  'benefits.refuse-end',
  {
    input: z.object({ spell: z.uuid(), reason: z.string().trim().min(1, 'needed').max(500, 'too-long') }),
    right: 'insurance',
    allow: mayFile,
    run: async ({ actor, input: { spell, reason }, tx, now }) => {
      const filer = filerOf(actor)
      if (!filer || actor.kind !== 'person') return refusal('platform.not-yours', 403)
      const asked = await endAskedOf(tx, spell, true)
      if (!asked || asked.organisation_id !== filer.organisation) return refusal('benefits.no-end-asked', 404)
      if (asked.person_id === actor.person) return refusal('benefits.own-request', 403)
      await tables(tx)
        .updateTable('benefits.end_request')
        .set({ answer: 'refused', reason, answered_at: now, answered_by: actor.person, answered_by_name: actor.name })
        .where('id', '=', asked.id)
        .execute()
      await notify(tx, now, endNotices.refused(asked, filer.name))
      return { value: { request: asked.id }, subject: asked.id }
    },
  },
)
