import type { VNode } from 'preact'
import { type Day, toDay } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type Lang, type PageCall, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { More, Section } from '../../../../web/components/cards.tsx'
import { Pairs, Table } from '../../../../web/components/lists.tsx'
import { Tag } from '../../../../web/components/marks.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { count, date, moment, month, wonInFull } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { EndState } from '../../ending/pages/end-state.tsx'
import type { Certificate } from '../../contract.ts'
import { incomeTexts } from '../income/texts.ts'
import { messages } from '../messages.ts'
import { type MySpell, mySpell } from '../my-spell.ts'
import { lawWord } from '../../law-word.ts'
import { spanText } from '../../span-text.ts'
import { workedPair } from './worked-days.ts'

const home = '/my/insurance'

/** GET /my/insurance/:spell: months, certificate, and what the company reported. */
export const mySpellPage: Route = page(`${home}/:spell`, 'person', async (c) => {
  const one = must(await mySpell(c.call, { spell: c.params['spell'] }))
  const about = { view: c.view, title: one.spell.workplace, current: home, noIndex: true, flash: c.flash }
  return html(renderPage({ ...about, children: <Spell c={c} one={one} /> }))
})

function Spell({ c, one }: { c: PageCall; one: MySpell }): VNode {
  const { lang } = c.view
  const t = messages[lang]
  const { spell } = one
  return (
    <div className="wrap wrap--read page stack stack--6">
      <More href={home} back>
        {t.back}
      </More>
      <h1 lang="ko">{spell.workplace}</h1>
      <Pairs
        items={[
          { term: t.kind, value: <Kind spell={spell} lang={lang} /> },
          { term: t.period, value: spanText(spell.from_day, spell.to_day, lang, t.now) },
          ...(spell.separation_kind === null ? [] : [{ term: t.ended, value: lawWord(spell.separation_kind, lang) }]),
          ...workedPair(one.reports, lang),
        ]}
      />
      <div id="end">
        <EndState one={one} today={c.call.node.clock.today()} lang={lang} />
      </div>
      {spell.to_day !== null && (
        <Section id="certificate" title={t.certificate}>
          <CertificateState one={one} today={c.call.node.clock.today()} lang={lang} />
        </Section>
      )}
      <Section id="months" title={t.months}>
        {one.months.length === 0 ? <p className="muted">{t.noMonths}</p> : <Months one={one} lang={lang} />}
      </Section>
      {one.reports.length > 0 && (
        <Section id="reports" title={t.reports}>
          <Reports one={one} today={c.call.node.clock.today()} lang={lang} />
        </Section>
      )}
      <div className="btns">
        {(spell.kind === '노무제공자' || spell.kind === '예술인') && (
          <a className="btn" href={`${home}/${spell.id}/income`}>
            {incomeTexts[lang].link}
          </a>
        )}
        <a className="btn" href={`${home}/missing?spell=${spell.id}`}>
          {t.wrong}
        </a>
      </div>
    </div>
  )
}

function Kind({ spell: { kind, work }, lang }: { spell: MySpell['spell']; lang: Lang }): VNode {
  return (
    <>
      {lawWord(kind, lang)}
      {work !== null && <span lang="ko">{` · ${work}`}</span>}
    </>
  )
}

type Shown = { readonly one: MySpell; readonly today: Day; readonly lang: Lang }

function CertificateState({ one: { certificate }, today, lang }: Shown): VNode {
  const t = messages[lang]
  if (!certificate) return <p className="muted">{t.certificateNone}</p>
  if (certificate.content) return <CertificatePairs content={certificate.content} lang={lang} />
  const due = date(toDay(certificate.due_on), today, lang)
  const late = certificate.due_on < today
  return <Notice kind={late ? 'bad' : 'act'} title={late ? t.certificateLate(due) : t.certificateDue(due)} />
}

function CertificatePairs({ content, lang }: { content: Certificate; lang: Lang }): VNode {
  const t = messages[lang]
  const within = (pay: number | undefined, days: number | undefined): string =>
    `${wonInFull(pay ?? 0, lang)} (${days ?? 0}${t.dayUnit})`
  return (
    <Pairs
      items={[
        { term: t.unitDays, value: `${content.unitDays}${t.dayUnit}` },
        ...(content.threeMonthPay === undefined
          ? []
          : [{ term: t.threeMonth, value: within(content.threeMonthPay, content.threeMonthDays) }]),
        ...(content.yearPay === undefined
          ? []
          : [{ term: t.year, value: within(content.yearPay, content.yearPayDays) }]),
        ...(content.averageDailyWage === undefined
          ? []
          : [{ term: t.average, value: wonInFull(content.averageDailyWage, lang) }]),
        ...(content.dailyHours === undefined ? [] : [{ term: t.hours, value: `${content.dailyHours}${t.hourUnit}` }]),
        { term: t.ended, value: lawWord(content.separationKind, lang) },
        { term: t.reason, value: <span lang="ko">{content.reason}</span> },
      ]}
    />
  )
}

function Months({ one, lang }: Omit<Shown, 'today'>): VNode {
  const t = messages[lang]
  return (
    <div className="card">
      <Table
        caption={t.months}
        head={[{ text: t.month }, { text: t.pay, num: true }, { text: t.days, num: true }]}
        rows={one.months.map((row) => ({
          key: row.month,
          cells: [month(toDay(row.month), lang), wonInFull(row.pay, lang), count(row.days)],
        }))}
      />
    </div>
  )
}

function Reports({ one, today, lang }: Shown): VNode {
  const t = messages[lang]
  return (
    <div className="card">
      <Table
        caption={t.reports}
        head={[t.reports, t.received, t.state].map((text) => ({ text }))}
        rows={one.reports.slice(0, 30).map((row) => ({
          key: row.id,
          cells: [
            t.kinds[row.kind],
            moment(row.filed_at, today, lang),
            <span key="marks">
              {row.late && <Tag kind="bad">{t.late}</Tag>}{' '}
              {row.corrects !== null && <Tag kind="act">{t.corrected}</Tag>} <span lang="ko">{row.reason ?? ''}</span>
            </span>,
          ],
        }))}
      />
    </div>
  )
}
