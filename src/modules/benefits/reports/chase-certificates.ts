import { sql } from 'kysely'
import { z } from 'zod'
import { type Day, dayOf, toDay } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import type { Call } from '../../../platform/node.ts'
import { operators } from '../../identity/index.ts'
import { notify } from '../../notifications/index.ts'
import { dropUnfiled } from './import/file-store.ts'
import { joinAll } from './unknown/join-worker.ts'
import { chaseNotices } from './chase-notices.ts'

/** A certificate that is waited for, with the spell it is about. */
export type Chased = {
  readonly spell: string
  readonly person: string
  readonly organisation: string | null
  readonly workplace: string
  readonly due: Day
}

// Days after the request on which an employer is reminded, before the last day: Onil's own, the last day is the law's.
const first = 3
const second = 7
const batch = 200
// Days after which a file that nobody filed is removed.
const unfiledDays = 3

/** Reminds employers on the third and seventh day and on the last; what is late goes to the office, once, and the person is told. */
export async function chase(call: Call): Promise<{ reminded: number; escalated: number }> {
  const now = call.node.clock.now()
  const reminded = await inBatches(call, async (tx) => {
    const due = await takeDue(tx, dayOf(now))
    for (const one of due) await notify(tx, now, chaseNotices.reminder(one, dayOf(now)))
    return due.length
  })
  const escalated = await inBatches(call, async (tx) => {
    const late = await takeLate(tx, dayOf(now), now)
    for (const one of late) {
      for (const office of await operators(tx)) await notify(tx, now, chaseNotices.escalated(one, office))
      await notify(tx, now, chaseNotices.late(one))
    }
    return late.length
  })
  return { reminded, escalated }
}

async function inBatches(call: Call, work: (tx: Tx) => Promise<number>): Promise<number> {
  let all = 0
  for (;;) {
    const some = await inTransaction(call.node, call.actor, 'benefits.chase-certificates', work)
    all += some
    if (some < batch) return all
  }
}

type Row = Omit<Chased, 'due'> & { due: string }
const chased = (row: Row): Chased => ({ ...row, due: toDay(row.due) })

async function takeDue(tx: Tx, today: Day): Promise<Chased[]> {
  const { rows } = await sql<Row>`with step as (
      select c.id, case when ${today}::date >= c.due_on then 3
          when ${today}::date - (c.requested_at at time zone 'Asia/Seoul')::date >= ${second} then 2
          when ${today}::date - (c.requested_at at time zone 'Asia/Seoul')::date >= ${first} then 1 else 0 end as n
      from benefits.certificate c where c.filed_at is null and c.organisation_id is not null and c.reminded < 3),
    due as (select c.id, step.n from benefits.certificate c join step on step.id = c.id where step.n > c.reminded
      order by c.id limit ${batch} for update of c skip locked)
    update benefits.certificate c set reminded = due.n from due, benefits.spell s where c.id = due.id and s.id = c.spell_id
    returning c.spell_id as spell, c.person_id as person, c.organisation_id as organisation, s.workplace, c.due_on::text as due`.execute(
    tx,
  )
  return rows.map(chased)
}

async function takeLate(tx: Tx, today: Day, now: Date): Promise<Chased[]> {
  const { rows } = await sql<Row>`with late as (
      select id from benefits.certificate where filed_at is null and escalated_at is null and due_on < ${today}::date
      order by id limit ${batch} for update skip locked)
    update benefits.certificate c set escalated_at = ${now} from late, benefits.spell s where c.id = late.id and s.id = c.spell_id
    returning c.spell_id as spell, c.person_id as person, c.organisation_id as organisation, s.workplace, c.due_on::text as due`.execute(
    tx,
  )
  return rows.map(chased)
}

/** Every morning at nine; files that nobody filed go, and who came meanwhile is given what was reported. */
export const chaseCertificates: Job = job('benefits.chase-certificates', {
  cron: '0 9 * * *',
  data: z.object({}),
  run: async (call) => {
    await chase(call)
    await joinAll(call)
    const before = new Date(call.node.clock.now().getTime() - unfiledDays * 86_400_000)
    await inTransaction(call.node, call.actor, 'benefits.drop-files', (tx) => dropUnfiled(tx, before))
  },
})
