import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type Lang, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { PageHead } from '../../../../web/components/card.tsx'
import { More, Section } from '../../../../web/components/cards.tsx'
import { Table } from '../../../../web/components/lists.tsx'
import { Tag } from '../../../../web/components/marks.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { month, wonInFull } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import type { IncomeMonth, IncomeTest } from '../../claim/income-test.ts'
import { FallPicture, isCompared } from './fall-picture.tsx'
import { type MyIncome, myIncome } from './my-income.ts'
import { RuleParts } from './rule-parts.tsx'
import { incomeTexts } from './texts.ts'

const home = '/my/insurance'

/** GET /my/insurance/:spell/income: whether income fell far enough to leave for it, as a picture and as a table. */
export const incomePage: Route = page(`${home}/:spell/income`, 'person', async (c) => {
  const { lang } = c.view
  const mine = must(await myIncome(c.call, { spell: c.params['spell'] }))
  const about = { view: c.view, title: headlineOf(mine.test, lang), current: home, noIndex: true }
  return html(renderPage({ ...about, children: <Income mine={mine} lang={lang} /> }))
})

function headlineOf({ percent }: IncomeTest, lang: Lang): string {
  const t = incomeTexts[lang]
  if (percent === undefined) return t.cannot
  return percent === 0 ? t.didNotFall : t.fell(String(percent))
}

type Shown = { readonly mine: MyIncome; readonly lang: Lang }

function Income({ mine, lang }: Shown): VNode {
  const t = incomeTexts[lang]
  const { spell, test, until } = mine
  return (
    <div className="wrap page stack stack--6">
      <More href={`${home}/${spell.id}`} back>
        <span lang="ko">{spell.workplace}</span>
      </More>
      <PageHead title={headlineOf(test, lang)} lead={t.lead} />
      <Verdict mine={mine} lang={lang} />
      {spell.to_day === null && <p className="note">{t.now(month(until, lang))}</p>}
      <RuleParts mine={mine} lang={lang} />
      <Section id="months" title={t.picture}>
        <div className="cols cols--half">
          <figure className="card stack stack--2">
            <FallPicture test={test} />
            <figcaption className="note">
              {t.pictureText} {test.average !== undefined && limitText(test, lang)}
            </figcaption>
          </figure>
          <Months test={test} lang={lang} />
        </div>
      </Section>
      <div className="btns">
        {spell.to_day === null && spell.organisation_id !== null && (
          <a className="btn btn--main" href={`${home}/${spell.id}/end`}>
            {t.end}
          </a>
        )}
        <a className="btn" href={`${home}/missing?spell=${spell.id}`}>
          {t.missing}
        </a>
      </div>
    </div>
  )
}

function limitText({ average = 0, needed }: IncomeTest, lang: Lang): string {
  return incomeTexts[lang].least(100 - needed, wonInFull(Math.floor((average * (100 - needed)) / 100), lang))
}

function Verdict({ mine: { test, enough, waitingDays }, lang }: Shown): VNode {
  const t = incomeTexts[lang]
  if (test.unreported.length > 0 && enough !== true)
    return (
      <Notice kind="warn" title={t.unreported(test.unreported.map((one) => month(one, lang)).join(', '))}>
        <p>{t.unreportedNext}</p>
      </Notice>
    )
  if (enough === undefined)
    return (
      <Notice title={t.cannot}>
        <p>{t.nothingBefore}</p>
      </Notice>
    )
  return (
    <Notice kind={enough ? 'ok' : 'warn'} title={enough ? t.enough : t.notEnough}>
      {waitingDays !== undefined && <p>{t.waits(waitingDays)}</p>}
    </Notice>
  )
}

// Each month beside the same one a year before, the latest first.
function Months({ test, lang }: { test: IncomeTest; lang: Lang }): VNode {
  const t = incomeTexts[lang]
  const rows = test.months.slice(12).map((now, at) => {
    const before = test.months[at]
    return {
      key: now.month,
      cells: [
        <span key="month">
          {month(now.month, lang)} {isCompared(at) && <Tag kind="act">{t.compares}</Tag>}
        </span>,
        before ? payText(before, test, lang) : '',
        <span key="now">
          {now.low && <Tag kind="warn">{t.low}</Tag>} {payText(now, test, lang)}
        </span>,
      ],
    }
  })
  return (
    <div className="card">
      <Table
        caption={t.picture}
        head={[{ text: t.month }, { text: t.yearBefore, num: true }, { text: t.pay, num: true }]}
        rows={rows.toReversed()}
      />
    </div>
  )
}

function payText({ month: day, pay }: IncomeMonth, { unreported }: IncomeTest, lang: Lang): string {
  if (unreported.includes(day)) return incomeTexts[lang].none
  return pay === 0 ? '–' : wonInFull(pay, lang)
}
