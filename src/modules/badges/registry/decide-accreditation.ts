import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { tables } from '../tables.ts'
import { digestOf, signList } from './signed-list.ts'
import { currentEntries, lockProposal, publishedVersion } from './store.ts'

/** What the second operator says to a proposal. */
export type AccreditationDecision = { proposal: string; decision: 'confirmed' | 'refused' }

/** Confirms or refuses what another operator proposed. A confirmed change is signed and published at once. */
export const decideAccreditation: Operation<AccreditationDecision, { proposal: string }> = command(
  'badges.decide-accreditation',
  {
    input: z.object({ proposal: z.uuid(), decision: z.enum(['confirmed', 'refused']) }),
    allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'operator',
    stepUp: 'staff',
    run: async ({ actor, input: { proposal, decision }, tx, now, call }) => {
      if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
      const row = await lockProposal(tx, proposal)
      if (!row) return refusal('badges.no-such-proposal', 404)
      if (row.decision !== null) return refusal('badges.decided-already', 409)
      if (decision === 'confirmed' && row.proposed_by === actor.person) return refusal('badges.second-person', 409)
      if (decision === 'confirmed' && row.replaces !== null && !(await isCurrent(tx, row.replaces)))
        return refusal('badges.accreditation-gone', 409)
      await tables(tx)
        .updateTable('badges.accreditation')
        .set({ decision, decided_by: actor.person, decided_by_name: actor.name, decided_at: now })
        .where('id', '=', proposal)
        .execute()
      if (decision === 'confirmed') await publish(tx, call.node, now)
      const { did, name, kinds, from_day: from, until_day: until } = row
      const receipt = {
        title: `인정 발급기관: ${name}`,
        content: { proposal, decision, did, name, kinds, from, until },
      }
      return { value: { proposal }, subject: proposal, receipt }
    },
  },
)

async function isCurrent(tx: Tx, id: string): Promise<boolean> {
  return (await currentEntries(tx)).some((entry) => entry.id === id)
}

async function publish(tx: Tx, node: Node, now: Date): Promise<void> {
  const last = await publishedVersion(tx)
  const version = (last?.version ?? 0) + 1
  const list = {
    iss: node.publicUrl,
    version,
    time: now.toISOString(),
    ...(last && { previous: digestOf(last.signed) }),
    entries: await currentEntries(tx),
  }
  await tables(tx)
    .insertInto('badges.accreditation_list')
    .values({ version, published_at: now, signed: signList(node, list) })
    .execute()
}
