import { type Day, addDays } from '../../../../kernel/day.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import { newId } from '../../../../platform/new-id.ts'
import { type Row, tables } from '../../tables.ts'

/** A granted claim of a person who was an employee until the day before, as a decision leaves it. Acts of the node only. */
export async function grantedClaim(
  tx: Tx,
  person: string,
  registeredOn: Day,
  more: Partial<Row<'claim'>> = {},
): Promise<Row<'claim'>> {
  const [spell, at] = [newId(), new Date(`${registeredOn}T03:00:00Z`)]
  await tables(tx)
    .insertInto('benefits.spell')
    .values({
      id: spell,
      person_id: person,
      organisation_id: null,
      workplace: `한들전자 ${spell}`,
      work: null,
      kind: '근로자',
      from_day: addDays(registeredOn, -800),
      to_day: addDays(registeredOn, -1),
      separation_kind: '해고',
      acquired_at: at,
      lost_at: at,
    })
    .execute()
  return await tables(tx)
    .insertInto('benefits.claim')
    .values({
      id: newId(),
      person_id: person,
      spell_id: spell,
      begun_at: at,
      answers: '',
      sent_at: at,
      decided_at: at,
      granted: true,
      daily_benefit: 67_440,
      benefit_days: 120,
      registered_on: registeredOn,
      payable_from: addDays(registeredOn, 7),
      benefit_year_end: addDays(registeredOn, 364),
      ...more,
      evidence: [],
      course: '{}',
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}
