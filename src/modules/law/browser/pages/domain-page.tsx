import { Refused, refusal } from '../../../../kernel/refusal.ts'
import { html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { Links, PageHead } from '../../../../web/components/card.tsx'
import { More, Section } from '../../../../web/components/cards.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { articlesOf, usedBy } from '../../docs/articles.ts'
import { domainNamed } from '../../domains.ts'
import { rulesOf } from '../../engine/rule.ts'
import { articleText } from '../../explain/article-text.ts'
import { lawTexts } from '../messages.ts'
import { numberNamed } from '../numbers.ts'
import { articlePlace, numberPlace } from '../places.ts'

/** GET /law/:domain: the articles of a field and the numbers that it uses. */
export const domainPage: Route = page('/law/:domain', 'public', async (c) => {
  const domain = domainNamed(c.params['domain'] ?? '')
  if (!domain) throw new Refused(refusal('platform.not-found', 404))
  const { lang } = c.view
  const t = lawTexts[lang]
  const articles = [...articlesOf(domain)].map(([file, rules]) => ({
    href: articlePlace(domain.id, file),
    text: articleText(rules[0]?.article ?? file, lang),
    note: rules.map(({ label }) => label[lang]).join(', '),
  }))
  const ids = [...usedBy(rulesOf(domain.id), 'parameter'), ...usedBy(rulesOf(domain.id), 'table')]
  const numbers = ids.flatMap((id) => {
    const number = numberNamed(id)
    return number
      ? [
          {
            href: numberPlace(id),
            text: number.of.name[lang],
            note: articleText(number.of.law, lang),
          },
        ]
      : []
  })
  const children = (
    <div className="wrap page stack stack--8">
      <PageHead title={domain.label[lang]} eyebrow={t.title} />
      <div className="card">
        <Links items={articles} />
      </div>
      {numbers.length > 0 && (
        <Section id="f-numbers" title={t.numbers}>
          <div className="card">
            <Links items={numbers} />
          </div>
        </Section>
      )}
      <div className="row">
        <More href={`/calculators/${domain.id}`}>{t.calculate}</More>
        <More href="/law">{t.back}</More>
      </div>
    </div>
  )
  return html(renderPage({ view: c.view, title: domain.label[lang], current: '/law', children }))
})
