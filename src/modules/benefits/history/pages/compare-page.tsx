import type { VNode } from 'preact'
import { toDay } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type Lang, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { More } from '../../../../web/components/cards.tsx'
import { Pairs } from '../../../../web/components/lists.tsx'
import { Tag } from '../../../../web/components/marks.tsx'
import { dateOnPaper, wonInFull } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { type Compared, compareStatuses } from '../compare-statuses.ts'
import { compareTexts } from '../compare-texts.ts'
import { incomeTexts } from '../income/texts.ts'
import { messages } from '../messages.ts'
import { lawWord } from '../../law-word.ts'

const home = '/my/insurance'

/** GET /my/insurance/compare: what a claim by each status would come to (P-31b). */
export const comparePage: Route = page(`${home}/compare`, 'person', async (c) => {
  const { lang } = c.view
  const compared = must(await compareStatuses(c.call, {}))
  const about = { view: c.view, title: compareTexts[lang].title, current: home, noIndex: true }
  return html(renderPage({ ...about, children: <Compare compared={compared} lang={lang} /> }))
})

function Compare({ compared, lang }: { compared: readonly Compared[]; lang: Lang }): VNode {
  const t = compareTexts[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <More href={home} back>
        {messages[lang].back}
      </More>
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="lead">{compared.length === 0 ? t.none : t.lead}</p>
      </div>
      {compared.map((one) => (
        <One key={one.spell.id} one={one} lang={lang} />
      ))}
      {compared.length > 1 && <p className="note">{t.choice}</p>}
    </div>
  )
}

function One({ one: { spell, estimate }, lang }: { one: Compared; lang: Lang }): VNode {
  const t = compareTexts[lang]
  const { days, won } = estimate
  const asked = estimate.missing.filter(({ judgement }) => !judgement).map(({ label }) => label[lang])
  const amounts = days === undefined || won === undefined ? undefined : { days, won }
  return (
    <section className="card stack stack--4" aria-labelledby={`kind.${spell.id}`}>
      <h2 className="as-h3" id={`kind.${spell.id}`}>
        {lawWord(spell.kind, lang)} · <span lang="ko">{spell.workplace}</span>
      </h2>
      <p>
        <May eligible={estimate.eligible} lang={lang} />
      </p>
      <Pairs
        items={[
          { term: t.until, value: spell.to_day === null ? '' : dateOnPaper(toDay(spell.to_day), lang) },
          { term: t.won, value: amounts ? wonInFull(amounts.won, lang) : t.unknown },
          { term: t.days, value: amounts ? t.dayCount(amounts.days) : t.unknown },
          { term: t.total, value: amounts ? wonInFull(amounts.won * amounts.days, lang) : t.unknown },
          {
            term: t.waiting,
            value: estimate.waitingDays === undefined ? t.unknown : t.dayCount(estimate.waitingDays),
          },
          ...(estimate.certificateMissing ? [{ term: t.missing, value: t.certificate }] : []),
          ...(asked.length > 0 ? [{ term: t.asked, value: asked.join(', ') }] : []),
        ]}
      />
      <div className="btns">
        <a className="btn" href={`/my/benefit?spell=${spell.id}`}>
          {t.conditions}
        </a>
        {(spell.kind === '노무제공자' || spell.kind === '예술인') && (
          <a className="btn btn--quiet" href={`${home}/${spell.id}/income`}>
            {incomeTexts[lang].link}
          </a>
        )}
      </div>
    </section>
  )
}

function May({ eligible, lang }: { eligible: boolean | undefined; lang: Lang }): VNode {
  const t = compareTexts[lang]
  if (eligible === undefined) return <Tag>{t.open}</Tag>
  return <Tag kind={eligible ? 'ok' : 'warn'}>{eligible ? t.may : t.mayNot}</Tag>
}
