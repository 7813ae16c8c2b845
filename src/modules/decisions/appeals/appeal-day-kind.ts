import { sql } from 'kysely'
import { dayOf } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { DeadlineKind } from '../../../platform/deadlines/deadline-kind.ts'
import { type LastDays, deadlineOf, moveLastDays } from '../../../platform/deadlines/last-days.ts'
import { type MovedDaySays, movedDayWords } from '../../../web/moved-day.ts'
import { notify } from '../../notifications/index.ts'
import type { DeadlinesExtended } from '../../operations/events.ts'

/** The name of this kind of deadline. */
export const appealDayKind = 'decisions.appeal-until'

const days: LastDays = {
  kind: appealDayKind,
  name: { ko: '결정에 이의를 낼 수 있는 마지막 날', en: 'Last day to contest a decision' },
  restsOn: {
    ko: '고용보험법 제87조제2항(안 날부터 90일). 서비스가 멈춘 날 때문에 늦출 수 있는지는 조문을 확인하지 못함',
    en: 'Employment Insurance Act, Art. 87(2) (90 days of knowing). Whether an outage may move it was not verified in an article',
  },
  table: 'decisions.decision',
  day: 'appeal_until',
  log: 'decisions.moved_appeal_day',
  row: 'decision_id',
  named: false,
  // Who has contested a decision already has no day to keep.
  open: sql`not exists (select 1 from decisions.appeal a where a.decision_id = t.id)`,
}

const says: MovedDaySays = {
  moved: {
    ko: (day) => `이의를 낼 수 있는 날이 ${day}까지 늦춰졌습니다`,
    en: (day) => `A decision can now be contested until ${day}`,
  },
  back: {
    ko: (day) => `이의를 낼 수 있는 마지막 날이 다시 ${day}입니다`,
    en: (day) => `A decision can be contested until ${day} again`,
  },
}

/** The last day to contest a decision, as a deadline that an outage may move. */
export const appealDays: DeadlineKind = deadlineOf(days)

/** Moves the last days to contest a decision, or gives them back, and tells each person. */
export async function moveAppealDays(tx: Tx, e: DeadlinesExtended, now: Date): Promise<void> {
  await moveLastDays(days, tx, e, now, async ({ person, to }) => {
    const words = movedDayWords(says, to, e, dayOf(now))
    await notify(tx, now, { to: { person: toId<'Person'>(person) }, topic: 'decisions.appeal-day-moved', ...words })
  })
}
