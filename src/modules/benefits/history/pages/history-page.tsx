import type { VNode } from 'preact'
import { type Day, dayOf } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type Lang, type PageCall, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { LinkButton } from '../../../../web/components/button.tsx'
import { Section } from '../../../../web/components/cards.tsx'
import { Table } from '../../../../web/components/lists.tsx'
import { Tag } from '../../../../web/components/marks.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { date, dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { untilOf } from '../../coverage/appeals/store.ts'
import { appealTexts } from '../../coverage/appeals/texts.ts'
import { myRequests } from '../../coverage/read-coverage.ts'
import { type Summing, mySumming } from '../../summing/my-summing.ts'
import { SmallPart } from '../../summing/pages/small-part.tsx'
import type { Row } from '../../tables.ts'
import type { Stretch } from '../history.ts'
import { compareTexts } from '../compare-texts.ts'
import { messages } from '../messages.ts'
import { myHistory } from '../my-history.ts'
import { yearsOf } from '../years.ts'
import { Picture } from './picture.tsx'
import { lawWord } from '../../law-word.ts'
import { spanText } from '../../span-text.ts'

const path = '/my/insurance'

/** GET /my/insurance: one history over employers, projects and platforms, with its gaps. */
export const historyPage: Route = page(path, 'person', async (c) => {
  const { lang } = c.view
  const [stretches, requests] = [must(await myHistory(c.call, {})), must(await myRequests(c.call, {}))]
  const small = must(await mySumming(c.call, {}))
  const children = <History c={c} stretches={stretches} requests={requests} small={small} />
  const about = { view: c.view, title: messages[lang].title, current: path, noIndex: true, flash: c.flash }
  return html(renderPage({ ...about, children }))
})

type Props = {
  readonly c: PageCall
  readonly stretches: readonly Stretch[]
  readonly requests: readonly Row<'correction'>[]
  readonly small: readonly Summing[]
}

function History({ c, stretches, requests, small }: Props): VNode {
  const { lang } = c.view
  const t = messages[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      {stretches.length === 0 ? (
        <Empty icon="calendar" title={t.none}>
          <p className="muted">{t.noneNext}</p>
        </Empty>
      ) : (
        <Stretches c={c} stretches={stretches} />
      )}
      {stretches.some(({ spell }) => spell?.to_day) && (
        <div className="btns">
          <a className="btn btn--main" href={`${path}/compare`}>
            {compareTexts[lang].link}
          </a>
        </div>
      )}
      <SmallPart all={small} lang={lang} />
      <Section id="missing" title={t.missing}>
        <p className="muted">{t.missingLead}</p>
        <div className="btns">
          <a className="btn" href={`${path}/missing`}>
            {t.missing}
          </a>
        </div>
      </Section>
      {requests.length > 0 && <Requests c={c} requests={requests} />}
    </div>
  )
}

function Stretches({ c, stretches }: Pick<Props, 'c' | 'stretches'>): VNode {
  const { lang } = c.view
  const t = messages[lang]
  const years = yearsOf(stretches, c.call.node.clock.today())
  const oldest = years.at(-1)?.year ?? ''
  return (
    <>
      <Section id="picture" title={t.picture}>
        <div className="card stack stack--2">
          <Picture years={years} />
          <p className="note">
            {t.pictureText} {(stretches[0]?.from ?? '') < oldest && t.older}
          </p>
        </div>
      </Section>
      <Section id="list" title={t.list}>
        <div className="card">
          <Table
            caption={t.list}
            head={[t.where, t.kind, t.period, t.ended].map((text) => ({ text }))}
            rows={stretches
              .toReversed()
              .map((one) => ({ key: `${one.from}${one.spell?.id ?? ''}`, cells: cells(one, lang) }))}
          />
        </div>
      </Section>
    </>
  )
}

function cells({ spell, from, to }: Stretch, lang: Lang): (VNode | string)[] {
  const t = messages[lang]
  const period = spanText(from, to, lang, t.now)
  if (!spell)
    return [
      <Tag key="gap" kind="bad">
        {t.gap}
      </Tag>,
      '–',
      period,
      <a key="say" href={`${path}/missing?from=${from}&to=${to ?? ''}`}>
        {t.missing}
      </a>,
    ]
  return [
    <a key="open" href={`${path}/${spell.id}`} lang="ko">
      {spell.workplace}
      {spell.work === null ? '' : ` · ${spell.work}`}
    </a>,
    lawWord(spell.kind, lang),
    period,
    lawWord(spell.separation_kind ?? '', lang),
  ]
}

function Requests({ c, requests }: Pick<Props, 'c' | 'requests'>): VNode {
  const { lang } = c.view
  const t = messages[lang]
  const today = c.call.node.clock.today()
  return (
    <Section id="requests" title={t.requests}>
      {requests.map((row) => (
        <article key={row.id} className="card stack stack--2">
          <h3 lang="ko">{[row.workplace, row.work].filter(Boolean).join(' · ')}</h3>
          <p>
            {spanText(row.from_day, row.to_day, lang)}{' '}
            <Tag {...(row.answer === 'confirmed' && { kind: 'ok' as const })}>{t.states[row.answer ?? 'open']}</Tag>
          </p>
          <p className="note">{`${t.asked} ${date(dayOf(row.asked_at), today, lang)}`}</p>
          {row.reason !== null && (
            <p>
              {row.reason} <small className="muted">{t.by(row.answered_by_name ?? '')}</small>
            </p>
          )}
          <Appealing row={row} today={today} lang={lang} />
        </article>
      ))}
    </Section>
  )
}

// What can be done about a refusal, until when; and where an appeal stands, also after the request was opened again.
function Appealing({ row, today, lang }: { row: Row<'correction'>; today: Day; lang: Lang }): VNode | null {
  const t = appealTexts[lang]
  const here = `${path}/requests/${row.id}/appeal`
  if (row.answer !== 'refused') return row.refused_by === null ? null : <a href={here}>{t.see}</a>
  const until = untilOf(row, undefined)
  return (
    <>
      <p className="note">{messages[lang].appeal}</p>
      {until !== undefined && until >= today && <p className="note">{t.until(dateOnPaper(until, lang))}</p>}
      <LinkButton href={here}>{t.go}</LinkButton>
    </>
  )
}
