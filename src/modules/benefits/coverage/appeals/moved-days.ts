import { sql } from 'kysely'
import { dayOf } from '../../../../kernel/day.ts'
import { toId } from '../../../../kernel/id.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import type { DeadlineKind } from '../../../../platform/deadlines/deadline-kind.ts'
import { type LastDays, deadlineOf, moveLastDays } from '../../../../platform/deadlines/last-days.ts'
import { type MovedDaySays, movedDayWords } from '../../../../web/moved-day.ts'
import { notify } from '../../../notifications/index.ts'
import type { DeadlinesExtended } from '../../../operations/events.ts'

/** The name of this kind of deadline. */
export const coverageAppealKind = 'benefits.coverage-appeal-until'

const days: LastDays = {
  kind: coverageAppealKind,
  name: {
    ko: '피보험자격 확인의 답에 심사를 청구할 수 있는 마지막 날',
    en: 'Last day to appeal about insured status',
  },
  restsOn: {
    ko: '고용보험법 제87조제2항(안 날부터 90일). 서비스가 멈춘 날 때문에 늦출 수 있는지는 조문을 확인하지 못함',
    en: 'Employment Insurance Act, Art. 87(2) (90 days of knowing). Whether an outage may move it was not verified in an article',
  },
  table: 'benefits.correction',
  day: 'appeal_until',
  log: 'benefits.moved_coverage_appeal',
  row: 'correction_id',
  named: true,
  // Who has contested the answer already has no day to keep.
  open: sql`t.answer = 'refused' and not exists (
    select 1 from benefits.coverage_appeal a where a.correction_id = t.id and a.sent_at >= t.answered_at)`,
}

const says: MovedDaySays = {
  moved: {
    ko: (day) => `심사를 청구할 수 있는 날이 ${day}까지 늦춰졌습니다`,
    en: (day) => `You can now appeal until ${day}`,
  },
  back: {
    ko: (day) => `심사를 청구할 수 있는 마지막 날이 다시 ${day}입니다`,
    en: (day) => `You can appeal until ${day} again`,
  },
}

/** The last day to contest a refused request about insured status, as a deadline that an outage may move. */
export const coverageAppealDays: DeadlineKind = deadlineOf(days)

/** Moves the last days to contest a refused request, once, or gives back those that are not over; each person is told. */
export async function extendCoverageAppeals(tx: Tx, e: DeadlinesExtended, now: Date): Promise<void> {
  await moveLastDays(days, tx, e, now, async ({ person, to }) => {
    const words = movedDayWords(says, to, e, dayOf(now))
    await notify(tx, now, { to: { person: toId<'Person'>(person) }, topic: 'benefits.coverage-appeal-moved', ...words })
  })
}
