import type { VNode } from 'preact'
import { type Day, daysBetween, toDay } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Timeline } from '../../../../web/components/lists.tsx'
import { date, wonInFull } from '../../../../web/format.ts'
import { amountOf } from '../../rounds/calendar.ts'
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
  const sums = expected(rounds, row)
  return (
    <section className="stack" aria-labelledby="rounds">
      <h2 id="rounds">{t.rounds}</h2>
      <Timeline
        items={rounds.map(({ number, due_on, at_office }, at) => ({
          when: date(toDay(due_on), today, lang),
          title: `${t.round(number)} · ${at_office ? t.atOffice : t.online}`,
          text: t.gone(wonInFull(sums[at] ?? 0, lang)),
        }))}
      />
    </section>
  )
}

/** What each round pays, from the first payable day on and until the days of benefit and of an extension are used up. */
function expected(rounds: readonly Row<'round'>[], claim: Row<'claim'>): number[] {
  const { payable_from, benefit_days, daily_benefit, extended_days, extended_daily } = claim
  const ordinary = benefit_days ?? 0
  const extension = extended_daily === null ? undefined : { after: ordinary, dailyBenefit: extended_daily }
  let left = ordinary + extended_days
  return rounds.map(({ from_day, due_on }) => {
    const from = payable_from !== null && payable_from > from_day ? payable_from : from_day
    const days = from > due_on ? 0 : Math.min(left, daysBetween(toDay(from), toDay(due_on)) + 1)
    const before = ordinary + extended_days - left
    left -= days
    return amountOf({ dailyBenefit: daily_benefit ?? 0, extension }, days, before)
  })
}
