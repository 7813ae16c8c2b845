import { sql } from 'kysely'
import type { Day } from '../../../../kernel/day.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import { consentsOf, isActive } from '../../../consent/index.ts'
import type { DaysReported } from './fed-days.ts'

/** What a consent to take reported days into one's declaration is given for, and to whom. */
export const feed = { purpose: 'work-feed', scope: ['daily-work'], recipient: 'recognition' } as const

/** A workplace that reports days of work, and the consent to take them in where there is one. */
export type Feeder = { readonly organisation: string; readonly name: string; readonly consent: string | undefined }

/** Workplaces of the last year that report somebody's days of work here; who acts has to be that person. */
export async function feedersOf(tx: Tx, person: string, today: Day): Promise<Feeder[]> {
  const { rows } = await sql<{ organisation: string; name: string }>`
    select organisation_id as organisation, min(workplace) as name from benefits.spell
    where person_id = ${person} and organisation_id is not null and kind <> '근로자'
      and (to_day is null or to_day > ${today}::date - 366)
    group by organisation_id order by 2`.execute(tx)
  if (rows.length === 0) return []
  const consents = (await consentsOf(tx, person)).filter((one) => one.purpose === feed.purpose && isActive(one, today))
  return rows.map((row) => ({ ...row, consent: consents.find(({ source }) => source === row.organisation)?.id }))
}

/** Days of work that were reported of a person in a period, report by report. */
export async function daysReported(tx: Tx, person: string, from: Day, to: Day): Promise<DaysReported[]> {
  const { rows } = await sql<DaysReported>`
    select r.organisation_id as organisation, s.workplace as source, d.days, (r.content ->> 'pay')::bigint as pay
    from benefits.report r join benefits.spell s on s.id = r.spell_id
      cross join lateral (select array_agg(day order by day) as days from jsonb_array_elements_text(r.content -> 'days') as day) d
    where r.person_id = ${person} and r.kind = 'daily-work' and r.content -> 'days' ->> 0 <= ${to}
      and r.content -> 'days' ->> -1 >= ${from}
      and not exists (select 1 from benefits.report c where c.corrects = r.id)
    order by r.filed_at, r.id`.execute(tx)
  return rows
}
