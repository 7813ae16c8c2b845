import type { VNode } from 'preact'
import { Refused, refusal } from '../../../../kernel/refusal.ts'
import { type Lang, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { PageHead } from '../../../../web/components/card.tsx'
import { More, Section } from '../../../../web/components/cards.tsx'
import { Icon } from '../../../../web/components/icon.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { articlesOf, usedBy } from '../../docs/articles.ts'
import { statementsOf } from '../../docs/statements.ts'
import { type Tree, treeOf } from '../../docs/tree.ts'
import { workedCases } from '../../docs/worked-cases.ts'
import { domainNamed } from '../../domains.ts'
import type { Domain } from '../../engine/domain.ts'
import type { AnyRule } from '../../engine/rule.ts'
import { articleText } from '../../explain/article-text.ts'
import { lawTexts } from '../messages.ts'
import { numberNamed } from '../numbers.ts'
import { NumberHistory } from './number-history.tsx'
import { WorkedCases } from './worked-cases.tsx'

/** GET /law/:domain/:article: what an article says in each wording, the numbers it uses and worked cases. */
export const articlePage: Route = page('/law/:domain/:article', 'public', async (c) => {
  const domain = domainNamed(c.params['domain'] ?? '')
  const file = c.params['article'] ?? ''
  const rules = domain && articlesOf(domain).get(file)
  if (!domain || !rules) throw new Refused(refusal('platform.not-found', 404))
  const { lang } = c.view
  const t = lawTexts[lang]
  const title = articleText(rules[0]?.article ?? file, lang)
  const numbers = [...usedBy(rules, 'parameter'), ...usedBy(rules, 'table')].flatMap((id) => numberNamed(id) ?? [])
  const children = (
    <div className="wrap page stack stack--8">
      <PageHead title={title} eyebrow={domain.label[lang]} />
      {rules.map((rule) => (
        <RulePart key={rule.name} rule={rule} domain={domain} lang={lang} />
      ))}
      {numbers.length > 0 && (
        <Section id="f-uses" title={t.uses}>
          {numbers.map((number) => (
            <NumberHistory key={number.of.id} number={number} lang={lang} />
          ))}
        </Section>
      )}
      <WorkedCases cases={workedCases(domain, file, lang)} lang={lang} />
      <div className="row">
        <More href={`/calculators/${domain.id}`}>{t.calculate}</More>
        <More href={`/law/${domain.id}`}>{domain.label[lang]}</More>
      </div>
    </div>
  )
  return html(renderPage({ view: c.view, title, current: '/law', children }))
})

function RulePart({ rule, domain, lang }: { rule: AnyRule; domain: Domain; lang: Lang }): VNode {
  const t = lawTexts[lang]
  const days = rule.appliesBy.map(({ label }) => label[lang]).join(t.or)
  const statement = statementsOf(domain.id)
  return (
    <Section id={rule.name} title={rule.label[lang]}>
      <p className="law">
        <Icon name="scale" size="s" />
        {articleText(rule.article, lang)}
      </p>
      <p className="muted">{days === '' ? t.chosenByAsked : t.chosenBy(days)}</p>
      <ol className="time">
        {rule.versions.map(({ from, why, status }) => {
          const expression = statement(rule.name, from)
          return (
            <li key={from}>
              <span className="time__when">
                {t.from(dateOnPaper(from, lang))} · {t.statuses[status]}
              </span>
              <h3>{why[lang]}</h3>
              {expression && <Opened tree={treeOf(expression, domain.id, lang)} lang={lang} />}
            </li>
          )
        })}
      </ol>
    </Section>
  )
}

function Opened({ tree, lang }: { tree: Tree; lang: Lang }): VNode {
  return (
    <details className="facet">
      <summary>
        {lawTexts[lang].tree}
        <Icon name="chev" size="s" />
      </summary>
      <ul className="facet__body">
        <Lines tree={tree} />
      </ul>
    </details>
  )
}

function Lines({ tree: { text, of } }: { tree: Tree }): VNode {
  return (
    <li>
      {text.replaceAll('`', '')}
      {of.length > 0 && (
        <ul className="inset">
          {of.map((part, at) => (
            <Lines key={at} tree={part} />
          ))}
        </ul>
      )}
    </li>
  )
}
