import type { VNode } from 'preact'
import { type Day, daysBetween, toDay } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Timeline } from '../../../../web/components/lists.tsx'
import { date, wonInFull } from '../../../../web/format.ts'
import type { Row } from '../../tables.ts'
import { claimTexts } from '../texts/claim-texts.ts'

/** Every round with its day, where it is, and what is expected of it if every payable day is recognised. */
export function RoundCalendar({
  rounds,
  row,
  today,
  lang,
}: {
  rounds: readonly Row<'round'>[]
  row: Row<'claim'>
  today: Day
  lang: Lang
}): VNode | null {
  const t = claimTexts[lang].state
  if (rounds.length === 0) return null
  const expected = expectedDays(rounds, row)
  return (
    <section className="stack" aria-labelledby="rounds">
      <h2 id="rounds">{t.rounds}</h2>
      <Timeline
        items={rounds.map(({ number, due_on, at_office }, at) => ({
          when: date(toDay(due_on), today, lang),
          title: `${t.round(number)} · ${at_office ? t.atOffice : t.online}`,
          text: t.gone(wonInFull((expected[at] ?? 0) * (row.daily_benefit ?? 0), lang)),
        }))}
      />
    </section>
  )
}

/** How many days of each round can be paid, from the first payable day on and until the days of benefit are used up. */
function expectedDays(rounds: readonly Row<'round'>[], { payable_from, benefit_days }: Row<'claim'>): number[] {
  let left = benefit_days ?? 0
  return rounds.map(({ from_day, due_on }) => {
    const from = payable_from !== null && payable_from > from_day ? payable_from : from_day
    const days = from > due_on ? 0 : Math.min(left, daysBetween(toDay(from), toDay(due_on)) + 1)
    left -= days
    return days
  })
}
