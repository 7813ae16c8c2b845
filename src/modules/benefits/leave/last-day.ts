import { sql } from 'kysely'
import { type Day, dayOf, toDay } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { DeadlineKind } from '../../../platform/deadlines/deadline-kind.ts'
import { type LastDays, deadlineOf, moveLastDays } from '../../../platform/deadlines/last-days.ts'
import { type MovedDaySays, movedDayWords } from '../../../web/moved-day.ts'
import { notify } from '../../notifications/index.ts'
import type { DeadlinesExtended } from '../../operations/events.ts'
import type { Row } from '../tables.ts'

/** The name of this kind of deadline. */
export const leaveDayKind = 'benefits.leave-until'

const days: LastDays = {
  kind: leaveDayKind,
  name: { ko: '휴직·휴가 급여를 신청할 수 있는 마지막 날', en: 'Last day to claim the benefit of a leave' },
  restsOn: {
    ko: '고용보험법 제70조제2항, 제73조의2제2항, 제75조제2호(끝난 날부터 12개월). 서비스가 멈춘 날 때문에 늦출 수 있는지는 조문을 확인하지 못함',
    en: 'Employment Insurance Act, Arts. 70(2), 73-2(2), 75 no. 2 (twelve months of the last day). Whether an outage may move it was not verified in an article',
  },
  table: 'benefits.leave',
  day: 'claim_until',
  log: 'benefits.moved_leave',
  row: 'leave_id',
  named: true,
  // A leave of which everything is claimed has no day to keep: as many months as `monthsOf` counts, or the whole.
  open: sql`(select count(*) from benefits.allowance a where a.leave_id = t.id and (a.decided_at is null or a.amount > 0))
    < case when t.kind in ('parental', 'reduced') then (select extract(year from long) * 12 + extract(month from long)
        + (extract(day from long) > 0)::int from age(t.to_day + 1, t.from_day) as long) else 1 end`,
}

const says: MovedDaySays = {
  moved: {
    ko: (day) => `휴직·휴가 급여를 신청할 수 있는 날이 ${day}까지 늦춰졌습니다`,
    en: (day) => `The benefit of your leave can now be claimed until ${day}`,
  },
  back: {
    ko: (day) => `휴직·휴가 급여를 신청할 수 있는 마지막 날이 다시 ${day}입니다`,
    en: (day) => `The benefit of your leave can be claimed until ${day} again`,
  },
}

/** The last day to claim the benefit of a leave, as a deadline that an outage may move. */
export const leaveDays: DeadlineKind = deadlineOf(days)

/** Moves the last days of leaves, or gives them back, and tells each person. */
export async function extendLeaves(tx: Tx, e: DeadlinesExtended, now: Date): Promise<void> {
  await moveLastDays(days, tx, e, now, async ({ person, to }) => {
    const words = movedDayWords(says, to, e, dayOf(now))
    await notify(tx, now, { to: { person: toId<'Person'>(person) }, topic: 'benefits.leave-day-moved', ...words })
  })
}

type Moved = Pick<Row<'leave'>, 'claim_until' | 'moved_from'>

/** Until when it can be claimed: the law's day, or the one to which an outage moved it. */
export function claimableUntil({ claim_until, moved_from }: Moved, law: Day): Day {
  return moved_from !== null && claim_until !== null && claim_until > law ? toDay(claim_until) : law
}

/** The day on which a claim counts as made: what came within a day that an outage moved came on the last day of the law. */
export function countsOn({ claim_until, moved_from }: Moved, sent: Day): Day {
  const within = moved_from !== null && claim_until !== null && sent > moved_from && sent <= claim_until
  return within ? toDay(moved_from) : sent
}
