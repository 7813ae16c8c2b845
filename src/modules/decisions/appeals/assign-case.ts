import { sql } from 'kysely'
import { toId } from '../../../kernel/id.ts'
import { asSystem } from '../../../platform/database/as-system.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Node } from '../../../platform/node.ts'
import { notify } from '../../notifications/index.ts'
import { type Instance, type SeatRow, tables } from '../tables.ts'
import { decisionNotices } from '../texts/notices.ts'
import { openJudging, sealJudging } from './sealed-seat.ts'
import { beforeNobody } from './seat-store.ts'

/**
 * How many members a case comes before. The examiner judges alone; the committee is several persons, of whom nobody decides
 * alone. Its number and quorum were not found in the law's text: all before whom a case is have to agree.
 */
export const members: Readonly<Record<Instance, { readonly least: number; readonly most: number }>> = {
  examiner: { least: 1, most: 1 },
  committee: { least: 2, most: 3 },
}

/** Puts a case before members of its body who had no part in it, those with the fewest cases first. False while there are too few. */
export async function assignCase(tx: Tx, node: Node, appeal: string, at: Date): Promise<boolean> {
  return await asSystem(tx, node, 'decisions.assign-case', async () => {
    const found = tables(tx).selectFrom('decisions.appeal').select(['id', 'instance', 'person_id', 'decision_id'])
    const row = await found.where('id', '=', appeal).executeTakeFirstOrThrow()
    const { least, most } = members[row.instance]
    const seats = await apart(tx, row, most)
    if (seats.length < least) return false
    for (const seat of seats) {
      const id = newId()
      const content = sealJudging(node, 'judge', id, openJudging(node, 'seat', seat.id, seat.content))
      const about = { appeal_id: row.id, seat_id: seat.id, judge_id: seat.person_id, person_id: row.person_id }
      await tables(tx)
        .insertInto('decisions.judge')
        .values({ id, ...about, content, assigned_at: at })
        .execute()
      await tell(tx, at, row.id, seat.person_id)
    }
    return true
  })
}

async function tell(tx: Tx, at: Date, appeal: string, judge: string): Promise<void> {
  const to = { person: toId<'Person'>(judge) }
  const link = `/operator/appeals/${appeal}`
  await notify(tx, at, { to, topic: 'decisions.case-assigned', link, ...decisionNotices['case-assigned'] })
}

/** Puts the cases of a body that are before nobody before its members. */
export async function assignWaiting(tx: Tx, node: Node, body: Instance, at: Date): Promise<void> {
  for (const appeal of await beforeNobody(tx, body)) if (!(await assignCase(tx, node, appeal, at))) return
}

type Case = { readonly instance: Instance; readonly person_id: string; readonly decision_id: string }

// Apart: not the person themselves, not who signed the decision, what stands in its place or what it replaced, not who judged before.
async function apart(
  tx: Tx,
  { instance, person_id: person, decision_id: decision }: Case,
  most: number,
): Promise<SeatRow[]> {
  const { rows } = await sql<SeatRow>`select s.* from decisions.seat s
    where s.body = ${instance} and s.ended_at is null and s.person_id <> ${person}
      and not exists (select 1 from decisions.decision d where d.signed_by = s.person_id
        and (d.id = ${decision} or d.newer_id = ${decision} or d.id = (select newer_id from decisions.decision where id = ${decision})))
      and not exists (select 1 from decisions.appeal a where a.decision_id = ${decision} and a.answered_by = s.person_id)
      and not exists (select 1 from decisions.judge j join decisions.appeal a on a.id = j.appeal_id
        where a.decision_id = ${decision} and j.judge_id = s.person_id)
    order by (select count(*) from decisions.judge j join decisions.appeal a on a.id = j.appeal_id
      where j.seat_id = s.id and a.outcome is null), s.named_at, s.id limit ${most}`.execute(tx)
  return rows
}
