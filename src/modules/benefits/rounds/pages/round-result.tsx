import type { ComponentChildren, VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { PageHead } from '../../../../web/components/card.tsx'
import { Section } from '../../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { Pairs, Table } from '../../../../web/components/lists.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { date, moment, wonInFull } from '../../../../web/format.ts'
import { stretchesOf } from '../day-by-day.ts'
import { messages } from '../messages.ts'
import { StampPart } from '../../stamps/stamp-part.tsx'
import type { Money } from '../money-of.ts'
import { moneyTexts } from '../money-texts.ts'
import type { RoundState } from '../round-state.ts'
import type { Errors } from './round-form.tsx'

type Shown = { readonly state: RoundState & { readonly money?: Money }; readonly lang: Lang }
type Whole = Shown & { readonly errors?: Errors; readonly children?: ComponentChildren }

/** A round that was sent, and what came of it. */
export function RoundResult({ state, lang, errors = {}, children }: Whole): VNode {
  const t = messages[lang]
  const { round, period, today } = state
  const span = [period.from, period.to].map((day) => date(day, today, lang)).join(' ~ ')
  return (
    <div className="wrap wrap--read page stack stack--6" data-screen="round-sent">
      <PageHead title={t.nth(round.number)} eyebrow={span} />
      <ErrorSummary errors={errors} lang={lang} />
      {round.decided_at ? <Decided state={state} lang={lang} /> : <Waiting state={state} lang={lang} />}
      <StampPart stamps={state.stamps} today={today} lang={lang} />
      <DayByDay state={state} lang={lang} />
      {children}
      <p>
        <a href="/my/receipts">{t.receipts}</a>
      </p>
    </div>
  )
}

function Waiting({ state: { round, today }, lang }: Shown): VNode {
  const t = messages[lang]
  const at = moment(round.stamped_at ?? new Date(0), today, lang)
  return (
    <Notice kind="ok" title={t.sentTitle} status>
      <p>{t.sentBody(at)}</p>
      {round.at_office && <p>{round.attended_at ? t.attended : t.comeTo}</p>}
    </Notice>
  )
}

function Decided({ state: { round, money = 'coming' }, lang }: Shown): VNode {
  const t = messages[lang]
  const amount = round.amount ?? 0
  const { title, body } = moneyTexts[lang][money]
  return (
    <>
      <Notice
        kind={amount > 0 && money !== 'late' ? 'ok' : 'warn'}
        title={amount > 0 ? title(wonInFull(amount, lang)) : t.decidedNothing}
      >
        {amount > 0 && (
          <>
            <p>{body(round.recognised_days ?? 0)}</p>
            <a href="/my/account">{t.toAccount}</a>
          </>
        )}
      </Notice>
      {round.reason !== null && <Pairs items={[{ term: t.reason, value: <span lang="ko">{round.reason}</span> }]} />}
      {round.decision_id !== null && (
        <p>
          <a href={`/my/decisions/${round.decision_id}`}>{t.why}</a>
        </p>
      )}
    </>
  )
}

/** How the sum came about, day by day. */
export function DayByDay({ state, lang }: Shown): VNode {
  const t = messages[lang]
  const { assessed, worked, today } = state
  const did = new Set(worked.map(({ day }) => day))
  return (
    <Section id="days" title={t.howSum}>
      <Table
        caption={t.howSum}
        head={[{ text: t.day }, { text: t.paysThen, num: true }, { text: t.whichDays }]}
        rows={stretchesOf(assessed.days, did).map(({ from, to, days, benefit, employed, worked: here }) => ({
          key: from,
          cells: [
            from === to ? date(from, today, lang) : `${date(from, today, lang)} ~ ${date(to, today, lang)}`,
            benefit === undefined ? t.unknown : wonInFull(benefit * days, lang),
            `${t.days(days)}${employed ? ` · ${t.employed}` : here ? ` · ${t.workedDay}` : ''}`,
          ],
        }))}
      />
    </Section>
  )
}
