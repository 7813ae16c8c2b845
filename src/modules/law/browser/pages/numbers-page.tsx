import { Refused, refusal } from '../../../../kernel/refusal.ts'
import { html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { Links, PageHead } from '../../../../web/components/card.tsx'
import { More, Section } from '../../../../web/components/cards.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { articleText } from '../../explain/article-text.ts'
import { lawTexts } from '../messages.ts'
import { allNumbers, numberNamed, usersOf } from '../numbers.ts'
import { numberPlace, rulePlace } from '../places.ts'
import { valueOf } from '../value-of.ts'
import { NumberHistory } from './number-history.tsx'

/** GET /law/numbers: every number and table of the law, with its value today. */
export const numbersPage: Route = page('/law/numbers', 'public', async (c) => {
  const { lang } = c.view
  const t = lawTexts[lang]
  const today = c.call.node.clock.today()
  const items = allNumbers().map((number) => ({
    href: numberPlace(number.of.id),
    text: number.of.name[lang],
    note: valueOf(number, today, lang),
  }))
  const children = (
    <div className="wrap page stack stack--6">
      <PageHead title={t.numbers} lead={t.numbersLead} />
      <div className="card">
        <Links columns={2} items={items} />
      </div>
      <More href="/law">{t.back}</More>
    </div>
  )
  return html(renderPage({ view: c.view, title: t.numbers, current: '/law', description: t.numbersLead, children }))
})

/** GET /law/numbers/:id: one number over time, and where it is used. */
export const numberPage: Route = page('/law/numbers/:id', 'public', async (c) => {
  const number = numberNamed(c.params['id'] ?? '')
  if (!number) throw new Refused(refusal('platform.not-found', 404))
  const { lang } = c.view
  const t = lawTexts[lang]
  const users = usersOf(number).map((rule) => ({
    href: rulePlace(rule),
    text: rule.label[lang],
    note: articleText(rule.article, lang),
  }))
  const title = number.of.name[lang]
  const children = (
    <div className="wrap page stack stack--8">
      <PageHead title={title} eyebrow={t.numbers} />
      <NumberHistory number={number} alone lang={lang} />
      {users.length > 0 && (
        <Section id="f-users" title={t.usedIn}>
          <div className="card">
            <Links items={users} />
          </div>
        </Section>
      )}
      <More href="/law/numbers">{t.numbers}</More>
    </div>
  )
  return html(renderPage({ view: c.view, title, current: '/law', children }))
})
