import type { VNode } from 'preact'
import { Refused, refusal } from '../../../../kernel/refusal.ts'
import { type Lang, type PageCall, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { More, Section } from '../../../../web/components/cards.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { type Outcome, decide } from '../../decide.ts'
import { domainNamed } from '../../domains.ts'
import { explainAll } from '../../explain/explain.ts'
import { addressOf } from '../address.ts'
import { askedFacts, unusedFacts } from '../asked-facts.ts'
import { changesOf } from '../changes.ts'
import { calculatorTexts } from '../messages.ts'
import { type Asked, readAddress } from '../read-address.ts'
import { sentence } from '../sentence.ts'
import { slidersOf } from '../slider.ts'
import { Answer } from './answer.tsx'
import { FactsForm } from './facts-form.tsx'
import { LawChanges } from './law-changes.tsx'
import { WhatIf } from './what-if.tsx'
import { WhyTree } from './why-tree.tsx'

/** GET /calculators/:domain: what the law gives for facts that anybody may try. Not logged: the address holds what was said. */
export const calculatorPage: Route = { ...page('/calculators/:domain', 'public', showCalculator), unlogged: true }

async function showCalculator(c: PageCall): Promise<ReturnType<typeof html>> {
  const domain = domainNamed(c.params['domain'] ?? '')
  if (!domain) throw new Refused(refusal('platform.not-found', 404))
  const { lang } = c.view
  const asked = readAddress(domain, c.query, c.call.node.clock.today())
  const outcome = decide(domain, asked.known, asked.day, { wanted: asked.wanted })
  const nothing = Object.keys(asked.typed).length === 0
  const said = nothing ? undefined : sentence(domain, outcome.result, asked.wanted, lang)
  const failed = asked.faults.length > 0 || asked.dayFault
  const title = said ?? calculatorTexts[lang].ask(domain.label[lang])
  const on = [c.query['on'] ?? ''].flat()[0] ?? ''
  const shared = `${c.origin}${addressOf(asked, on)}`
  const children = <Calculator asked={asked} outcome={outcome} said={said} on={on} shared={shared} lang={lang} />
  const page = renderPage({ view: c.view, title, current: '/calculators', failed, noIndex: !nothing, children })
  return html(page, failed ? 422 : 200)
}

type Shown = {
  readonly asked: Asked
  readonly outcome: Outcome
  readonly said: string | undefined
  readonly on: string
  readonly shared: string
  readonly lang: Lang
}

/** The page of a calculator. `data-live` parts follow the sliders. */
export function Calculator({ asked, outcome, said, on, shared, lang }: Shown): VNode {
  const facts = askedFacts(asked, outcome.missing)
  const form = <FactsForm asked={asked} facts={facts} on={on} lang={lang} />
  const answer = <Answer asked={asked} outcome={outcome} unused={unusedFacts(asked, facts)} lang={lang} />
  const first = isSilent(asked, outcome)
  return (
    <div className="wrap page stack stack--8">
      <div data-live="head" role="status">
        <Head asked={asked} said={said} lang={lang} />
      </div>
      {said === undefined ? (
        <div className="wrap--read stack">
          {first && answer}
          {form}
          {!first && outcome.status !== 'open' && answer}
        </div>
      ) : (
        <>
          <div className="cols cols--aside">
            <div data-live="answer">{answer}</div>
            <aside className="stack" aria-label={calculatorTexts[lang].whatIf}>
              <WhatIf asked={asked} sliders={slidersOf(outcome.trace)} on={on} lang={lang} />
            </aside>
          </div>
          <div className="noprint">{form}</div>
          <div data-live="why">
            <Why asked={asked} outcome={outcome} lang={lang} />
          </div>
          <div data-live="changes">
            <LawChanges changed={changesOf(asked, lang)} domain={asked.domain} lang={lang} />
          </div>
          <div data-live="share">
            <Share shared={shared} lang={lang} />
          </div>
        </>
      )}
      <div className="row">
        <More href="/calculators">{calculatorTexts[lang].all}</More>
        <More href="/help">{calculatorTexts[lang].person}</More>
      </div>
    </div>
  )
}

// Something was asked and nothing could be answered: why, and what is missing, is read before the form.
function isSilent({ typed, faults, dayFault }: Asked, { noValue, status }: Outcome): boolean {
  if (status !== 'open' || faults.length > 0 || dayFault) return false
  return Object.keys(typed).length > 0 || noValue.some(({ why }) => why !== 'case')
}

function Head({ asked, said, lang }: Pick<Shown, 'asked' | 'said' | 'lang'>): VNode {
  const t = calculatorTexts[lang]
  const name = asked.domain.label[lang]
  return said === undefined ? (
    <PageHead title={t.ask(name)} eyebrow={name} lead={t.askLead} />
  ) : (
    <PageHead title={said} eyebrow={t.eyebrow(name, dateOnPaper(asked.day, lang))} lead={t.estimate} />
  )
}

function Why({ asked, outcome, lang }: Pick<Shown, 'asked' | 'outcome' | 'lang'>): VNode {
  const t = calculatorTexts[lang]
  const rules = asked.wanted.flatMap((name) => asked.domain.results[name]?.name ?? [])
  return (
    <Section id="f-why" title={t.why}>
      <p className="muted">{t.whyText}</p>
      <WhyTree all={explainAll(outcome.trace, rules, lang)} lang={lang} />
    </Section>
  )
}

function Share({ shared, lang }: Pick<Shown, 'shared' | 'lang'>): VNode {
  const t = calculatorTexts[lang]
  return (
    <Section id="f-share" title={t.keep}>
      <div className="field">
        <label htmlFor="f-link">{t.link}</label>
        <p className="hint" id="f-link-hint">
          {t.linkText}
        </p>
        <input className="input" id="f-link" readOnly value={shared} aria-describedby="f-link-hint" />
      </div>
    </Section>
  )
}
