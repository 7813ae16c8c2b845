import type { VNode } from 'preact'
import { type Day, toDay } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import type { Lang, PageCall } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { Pairs, Table } from '../../../../web/components/lists.tsx'
import { Tag } from '../../../../web/components/marks.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { count, date, moment, month, wonInFull } from '../../../../web/format.ts'
import type { Row } from '../../tables.ts'
import { type InsuredSpell, insuredSpell } from '../insured-spell.ts'
import { EndAsked } from './end-asked.tsx'
import { home, reply } from './shell.tsx'
import { texts } from './texts.ts'
import { lawWord } from '../../law-word.ts'
import { spanText } from '../../span-text.ts'

/** GET /company/insurance/:spell: everything reported about one worker's spell. */
export const spellPage: Route = page(`${home}/:spell`, 'employer', async (c) => {
  const one = must(await insuredSpell(c.call, { spell: c.params['spell'] }))
  return reply(c, { title: one.name, children: <Spell c={c} one={one} /> })
})

function Spell({ c, one }: { c: PageCall; one: InsuredSpell }): VNode {
  const { lang } = c.view
  const t = texts[lang]
  const { spell } = one
  const today = c.call.node.clock.today()
  return (
    <>
      <Pairs
        items={[
          { term: t.kind, value: lawWord(spell.kind, lang) },
          { term: t.period, value: spanText(spell.from_day, spell.to_day, lang, t.here) },
          ...(spell.separation_kind === null
            ? []
            : [{ term: t.separationKind, value: lawWord(spell.separation_kind, lang) }]),
        ]}
      />
      {!one.here && (
        <Notice title={t.notHere}>
          <p>{t.notHereText}</p>
        </Notice>
      )}
      <EndAsked one={one} today={today} lang={lang} />
      <Todo one={one} today={today} lang={lang} />
      <Section id="months" title={t.months}>
        {one.months.length === 0 ? <p className="muted">{t.noMonths}</p> : <Months rows={one.months} lang={lang} />}
      </Section>
      <Section id="reports" title={t.reports}>
        <Reports rows={one.reports} today={today} lang={lang} />
      </Section>
    </>
  )
}

function Todo({
  one: { spell, certificate },
  today,
  lang,
}: {
  one: InsuredSpell
  today: Day
  lang: Lang
}): VNode | null {
  const t = texts[lang]
  if (spell.to_day === null)
    return (
      <div className="btns">
        <a className="btn btn--main" href={`${home}/${spell.id}/loss`}>
          {t.lossShort}
        </a>
        <a className="btn" href={`${home}/pay`}>
          {t.pay}
        </a>
      </div>
    )
  if (certificate?.filed_at) return <Notice kind="ok" title={t.certificateFiled} />
  const due = certificate && date(toDay(certificate.due_on), today, lang)
  const late = certificate !== undefined && certificate.due_on < today
  return (
    <>
      {due !== undefined && (
        <Notice kind={late ? 'bad' : 'act'} title={late ? t.certificateLate(due) : t.certificateAsked(due)} />
      )}
      <div className="btns">
        <a className="btn btn--main" href={`${home}/${spell.id}/certificate`}>
          {t.certificateSend}
        </a>
      </div>
    </>
  )
}

function Months({ rows, lang }: { rows: readonly Row<'pay_month'>[]; lang: Lang }): VNode {
  const t = texts[lang]
  return (
    <div className="card">
      <Table
        caption={t.months}
        head={[{ text: t.month }, { text: t.payAmount, num: true }, { text: t.payDays, num: true }]}
        rows={rows.map((row) => ({
          key: row.month,
          cells: [month(toDay(row.month), lang), wonInFull(row.pay, lang), count(row.days)],
        }))}
      />
    </div>
  )
}

const correctable = new Set(['loss', 'pay', 'daily-work', 'certificate'])

function Reports({ rows, today, lang }: { rows: readonly Row<'report'>[]; today: Day; lang: Lang }): VNode {
  const t = texts[lang]
  const corrected = new Set(rows.map(({ corrects }) => corrects))
  return (
    <div className="card">
      <Table
        caption={t.reports}
        head={[t.reports, t.filedAt, t.state, t.acts].map((text) => ({ text }))}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            whatOf(row, lang),
            moment(row.filed_at, today, lang),
            <Marks key="marks" row={row} corrected={corrected.has(row.id)} lang={lang} />,
            !corrected.has(row.id) && correctable.has(row.kind) ? (
              <a key="correct" href={`${home}/reports/${row.id}`} aria-label={t.correctTitle(whatOf(row, lang))}>
                {t.correct}
              </a>
            ) : (
              ''
            ),
          ],
        }))}
      />
    </div>
  )
}

/** What a report is, with the month of pay. */
export function whatOf({ kind, content }: Row<'report'>, lang: Lang): string {
  const said: unknown = Object(content).month
  return typeof said === 'string' ? `${texts[lang].kinds[kind]} ${said}` : texts[lang].kinds[kind]
}

function Marks({ row, corrected, lang }: { row: Row<'report'>; corrected: boolean; lang: Lang }): VNode {
  const t = texts[lang]
  return (
    <span>
      {row.late && <Tag kind="bad">{t.late}</Tag>} {row.corrects !== null && <Tag kind="act">{t.corrected}</Tag>}{' '}
      {corrected && <Tag>{t.wasCorrected}</Tag>}
      {row.agent_name !== null && <small className="muted"> {t.agent(row.agent_name)}</small>}
      {row.reason !== null && <small className="muted"> {row.reason}</small>}
      {row.due_on !== null && !row.late && <small className="muted"> ≤ {row.due_on}</small>}
    </span>
  )
}
