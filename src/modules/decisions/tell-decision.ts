import { z } from 'zod'
import { toId } from '../../kernel/id.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { type Job, job } from '../../platform/jobs/job.ts'
import { type NewNotice, notify } from '../notifications/index.ts'
import { lockDecision, signedWith } from './decision-store.ts'
import type { DecisionRow } from './tables.ts'
import { decisionNotices, signedTogether } from './texts/notices.ts'

const tellings = ['signed', 'reopened', 'appeal-answered', 'appeal-longer'] as const
type Told = (typeof tellings)[number]
type Notice = Omit<NewNotice, 'to'>

/** Tells a person of a decision that was signed, opened again or contested: without its subject, which the page says. */
export const tellDecision: Job = job('decisions.tell-decision', {
  data: z.object({ decision: z.uuid(), what: z.enum(tellings) }),
  run: async ({ node, actor }, { decision, what }) =>
    await inTransaction(node, actor, 'tell-decision', async (tx) => {
      const row = await lockDecision(tx, decision)
      if (!row || (what === 'reopened' && row.reopened_at === null)) return
      const told = what === 'signed' ? await signedNotice(tx, row) : noticeOf(row, what)
      if (!told) return
      await notify(tx, node.clock.now(), { to: { person: toId<'Person'>(row.person_id) }, ...told })
    }),
})

function noticeOf({ id }: DecisionRow, what: Told): Notice {
  const link = `/my/decisions/${id}${what.startsWith('appeal') ? '/appeal' : ''}`
  return { topic: `decisions.${what}`, link, ...decisionNotices[what] }
}

// A claim that is granted is two decisions: two notices with the same words would look like one that was sent twice.
async function signedNotice(tx: Tx, row: DecisionRow): Promise<Notice | undefined> {
  const all = await signedWith(tx, row)
  if (all.length < 2) return noticeOf(row, 'signed')
  return all[0] === row.id
    ? { topic: 'decisions.signed', link: '/my/decisions', ...signedTogether(all.length) }
    : undefined
}
