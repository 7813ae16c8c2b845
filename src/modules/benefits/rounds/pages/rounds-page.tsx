import type { VNode } from 'preact'
import { toDay } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type Lang, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { LinkButton } from '../../../../web/components/button.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { More } from '../../../../web/components/cards.tsx'
import { Deadline } from '../../../../web/components/deadline.tsx'
import { Table } from '../../../../web/components/lists.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { date, wonInFull } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { standingOf } from '../may-send.ts'
import { messages } from '../messages.ts'
import { type ListedRound, type MyRounds, myRounds } from '../my-rounds.ts'
import { waitingRounds } from '../waiting-rounds.ts'

/** Where the calendar of rounds is. */
export const roundsPath = '/my/benefit/rounds'

/** GET /my/benefit/rounds (P-35): every round with its day and what it pays. */
export const roundsPage: Route = page(roundsPath, 'person', async (c) => {
  const { lang } = c.view
  const children = <Rounds all={must(await myRounds(c.call, {}))} lang={lang} />
  const title = messages[lang].title
  return html(renderPage({ view: c.view, title, current: roundsPath, flash: c.flash, noIndex: true, children }))
})

type Shown = { readonly all: MyRounds; readonly lang: Lang }

function Rounds({ all, lang }: Shown): VNode {
  const t = messages[lang]
  const { claim, rounds } = all
  return (
    <div className="wrap page stack stack--6">
      <PageHead title={t.title} lead={t.lead} />
      {claim && rounds.length > 0 ? (
        <>
          <Next all={all} lang={lang} />
          <p className="note">{t.left((claim.benefit_days ?? 0) + claim.extended_days - claim.days_paid)}</p>
          <Calendar all={all} lang={lang} />
          <More href="/my/benefit/allowances">{t.allowances}</More>
        </>
      ) : (
        <Empty icon="calendar" title={t.none}>
          <p className="muted">{t.noneNext}</p>
        </Empty>
      )}
    </div>
  )
}

function Next({ all: { rounds, today }, lang }: Shown): VNode {
  const t = messages[lang]
  const [next] = waitingRounds(rounds, today)
  if (!next) return <p className="lead">{t.inactive}</p>
  const { number, at_office, due_on } = next.round
  return (
    <Deadline
      day={toDay(due_on)}
      today={today}
      lang={lang}
      id="next"
      title={t.nth(number)}
      foot={
        <LinkButton
          href={`${roundsPath}/${number}${next.standing === 'late' ? '/day' : ''}`}
          {...(next.standing !== 'before' && { kind: 'main' as const })}
        >
          {t.go[next.standing](number)}
        </LinkButton>
      }
    >
      <p>{at_office ? t.office : t.online}</p>
      <p className="muted">{`${t.expected} ${wonInFull(next.amount, lang)}`}</p>
    </Deadline>
  )
}

function Calendar({ all: { rounds, today }, lang }: Shown): VNode {
  const t = messages[lang]
  const head = [t.round, t.due, t.period, t.way, t.expected, t.state]
  return (
    <div className="card">
      <Table
        caption={t.title}
        head={head.map((text) => ({ text, num: text === t.expected }))}
        rows={rounds.map((one) => ({ key: one.round.id, cells: cellsOf(one, today, lang) }))}
      />
    </div>
  )
}

function cellsOf({ round, days, amount }: ListedRound, today: MyRounds['today'], lang: Lang): (VNode | string)[] {
  const t = messages[lang]
  const day = (text: string): string => date(toDay(text), today, lang)
  return [
    <a className="nowrap" href={`${roundsPath}/${round.number}`}>
      {t.nthShort(round.number)}
    </a>,
    <time dateTime={round.due_on}>{day(round.due_on)}</time>,
    <span key="period">
      <span className="nowrap">{day(round.from_day)}</span> ~ <span className="nowrap">{day(round.due_on)}</span>
    </span>,
    round.at_office ? t.office : t.online,
    `${wonInFull(amount, lang)} (${t.days(days)})`,
    t.standing[standingOf(round, today)],
  ]
}
