import { sql } from 'kysely'
import { type Day, addDays, dayOf } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import type { SetAside } from '../../decisions/events.ts'
import { leaveHome } from '../../decisions/index.ts'
import { notify } from '../../notifications/index.ts'
import { isExtension } from '../allowances/kinds.ts'
import { declaredIn } from '../rounds/declared.ts'
import { type Row, tables } from '../tables.ts'
import { anewNotices } from './notices.ts'

// Within how many days what was set aside is decided anew: a choice of ours, no number of the law.
const anewDays = 14

/** Until when something is decided anew that was set aside on a day. */
function anewUntil(day: Day): Day {
  return addDays(day, anewDays)
}

/** Opens the claim, the round or the allowance again that stands on a decision which was set aside, and tells its person until when it is decided anew. */
export async function openAnew(tx: Tx, { decision, replaced, person }: SetAside, now: Date): Promise<void> {
  const [all, until, to] = [[decision, ...replaced], anewUntil(dayOf(now)), toId<'Person'>(person)]
  const claims = await openClaims(tx, all, decision, until)
  const allowances = await openAllowances(tx, all, until)
  const rounds = await roundsWith(tx, all)
  for (const { id } of claims) await notify(tx, now, anewNotices.claim({ person: to, claim: id, until }))
  for (const { kind, leave_id: leave } of allowances)
    await notify(tx, now, anewNotices.allowance({ person: to, kind, link: linkOf(leave), until }))
  for (const round of rounds) {
    await openRound(tx, round, decision, { now, until })
    await notify(tx, now, anewNotices.round({ person: to, number: round.number, until }))
  }
  // A claim that was withdrawn, an allowance that was asked for again: nothing waits here, so it is made anew on the general page.
  if (claims.length + allowances.length + rounds.length === 0) await leaveHome(tx, decision)
}

async function openClaims(tx: Tx, all: readonly string[], decision: string, until: Day): Promise<{ id: string }[]> {
  return await tables(tx)
    .updateTable('benefits.claim')
    .set({ anew_for: decision, anew_by: until })
    .where((w) => w.or([w('eligibility_decision', 'in', all), w('benefit_decision', 'in', all)]))
    .where('withdrawn_at', 'is', null)
    .where(sql<boolean>`anew_for is distinct from ${decision}::uuid`)
    .returning('id')
    .execute()
}

// An extension that was granted has its rounds already: it stays with the general page of decisions. Asked for anew, the new one counts.
async function openAllowances(
  tx: Tx,
  all: readonly string[],
  until: Day,
): Promise<Pick<Row<'allowance'>, 'kind' | 'leave_id'>[]> {
  const rows = tables(tx).selectFrom('benefits.allowance').selectAll().where('decision_id', 'in', all)
  const found = await rows.where('decided_at', 'is not', null).forUpdate().execute()
  const opened: typeof found = []
  for (const row of found)
    if (!(isExtension(row.kind) && (row.amount ?? 0) > 0) && !(await asked(tx, row))) opened.push(row)
  const set = { decided_at: null, decided_by: null, amount: null, days: null, reason: null, anew_by: until }
  for (const { id } of opened)
    await tables(tx).updateTable('benefits.allowance').set(set).where('id', '=', id).execute()
  return opened
}

async function asked(tx: Tx, { id, claim_id, leave_id, kind, from_day }: Row<'allowance'>): Promise<boolean> {
  const same = tables(tx).selectFrom('benefits.allowance').select('id').where('id', '<>', id).where('kind', '=', kind)
  const about = claim_id === null ? same.where('leave_id', '=', leave_id) : same.where('claim_id', '=', claim_id)
  const live = about
    .where('from_day', '=', from_day)
    .where((w) => w.or([w('decided_at', 'is', null), w('amount', '>', 0)]))
  return (await live.executeTakeFirst()) !== undefined
}

function linkOf(leave: string | null): string {
  return leave === null ? '/my/benefit/allowances' : `/my/benefit/leave/${leave}`
}

async function roundsWith(tx: Tx, all: readonly string[]): Promise<Row<'round'>[]> {
  const rounds = tables(tx).selectFrom('benefits.round').selectAll().where('decision_id', 'in', all)
  return await rounds.forUpdate().execute()
}

type When = { readonly now: Date; readonly until: Day }

// Its person was heard by who set the decision aside. A correction that is open already is decided with it.
async function openRound(tx: Tx, round: Row<'round'>, decision: string, { now, until }: When): Promise<void> {
  const anew = { anew_for: decision, anew_by: until }
  const open = await tables(tx)
    .updateTable('benefits.round_correction')
    .set(anew)
    .where('round_id', '=', round.id)
    .where('outcome', 'is', null)
    .returning('id')
    .execute()
  if (open.length > 0) return
  const words = { says: '심사에서 결정이 취소되어 다시 정합니다', answer: '심사 청구에서 말했습니다', answered_at: now }
  await tables(tx)
    .insertInto('benefits.round_correction')
    .values({
      id: newId(),
      round_id: round.id,
      person_id: round.person_id,
      worked: JSON.stringify(declaredIn(round)),
      opened_at: now,
      opened_by: null,
      hear_until: dayOf(now),
      ...words,
      ...anew,
    })
    .execute()
}
