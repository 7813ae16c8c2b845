import type { VNode } from 'preact'
import { dayOf, toDay } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { LinkButton } from '../../../../web/components/button.tsx'
import { More } from '../../../../web/components/cards.tsx'
import { PostButton } from '../../../../web/components/form.tsx'
import { Tag } from '../../../../web/components/marks.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { date, wonInFull } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { articleText } from '../../../law/index.ts'
import { summingTexts } from '../messages.ts'
import { type Summing, mySumming } from '../my-summing.ts'
import { sumContracts } from '../sum-contracts.ts'
import { Contracts, Stretches } from './contract-tables.tsx'
import { EffectTable } from './effect-table.tsx'

const home = '/my/insurance'
const path = `${home}/small-contracts`

/** GET /my/insurance/small-contracts: what adding up small contracts changes, and whether they are. */
const summingPage: Route = page(path, 'person', async (c) => {
  const t = summingTexts[c.view.lang]
  const children = <SmallContracts c={c} all={must(await mySumming(c.call, {}))} />
  return html(renderPage({ view: c.view, title: t.title, current: home, noIndex: true, flash: c.flash, children }))
})

/** POST /my/insurance/small-contracts: applied for, or taken back. */
const switchForm: Route = form(path, 'person', async (c) => {
  const { wanted } = must(await sumContracts(c.call, { kind: c.body['kind'], wanted: c.body['wanted'] }))
  const t = summingTexts[c.view.lang]
  return redirect(path, wanted === 'on' ? t.applied : t.withdrawn)
})

/** Small contracts added up, or not. */
export const summingRoutes: readonly Route[] = [summingPage, switchForm]

type Props = { readonly c: PageCall; readonly of: Summing }

function SmallContracts({ c, all }: { c: PageCall; all: readonly Summing[] }): VNode {
  const t = summingTexts[c.view.lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <More href={home} back>
        {t.back}
      </More>
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      {all.length === 0 && (
        <Empty icon="calendar" title={t.none}>
          <p className="muted">{t.noneNext}</p>
          <LinkButton href={`${home}/missing`}>{t.report}</LinkButton>
        </Empty>
      )}
      {all.map((of) => (
        <OneKind key={of.kind} c={c} of={of} />
      ))}
      {all.length > 0 && <p className="note">{t.note}</p>}
    </div>
  )
}

function OneKind({ c, of }: Props): VNode {
  const { lang } = c.view
  const t = summingTexts[lang]
  const { kind, article, needed, after } = of
  const today = c.call.node.clock.today()
  return (
    <section className="stack stack--4" aria-labelledby={`of-${kind}`}>
      <h2 id={`of-${kind}`}>{t.kinds[kind]}</h2>
      <p className="muted">{t.rule(articleText(article, lang), wonInFull(needed, lang))}</p>
      <Wanted c={c} of={of} />
      {after && (
        <div className="stack stack--2">
          <h3>{t.effect(after.spell.workplace, date(toDay(after.spell.to_day), today, lang))}</h3>
          <EffectTable effect={after.effect} lang={lang} />
          <a className="more" href={`/my/benefit?spell=${after.spell.id}`}>
            {t.claim}
          </a>
        </div>
      )}
      <h3>{t.contracts}</h3>
      <Contracts of={of} lang={lang} />
      <h3>{t.together}</h3>
      {of.together.length === 0 ? <p className="muted">{t.togetherNone}</p> : <Stretches of={of} lang={lang} />}
    </section>
  )
}

function Wanted({ c, of: { kind, applied, contracts } }: Props): VNode {
  const { lang } = c.view
  const t = summingTexts[lang]
  const on = applied !== undefined
  const look = `btn btn--wide${on ? '' : ' btn--main'}`
  return (
    <div className="card stack stack--4">
      <p>
        <Tag {...(on && { kind: 'ok' as const })}>{on ? t.stateOn : t.stateOff}</Tag>
      </p>
      {applied && (
        <p className="note">{t.appliedOn(date(dayOf(applied.applied_at), c.call.node.clock.today(), lang))}</p>
      )}
      {(on || contracts.length > 1) && (
        <PostButton action={path} page={path} className={look} fields={{ kind, wanted: on ? 'off' : 'on' }}>
          {on ? t.withdraw : t.apply}
        </PostButton>
      )}
    </div>
  )
}
