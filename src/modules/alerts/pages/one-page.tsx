import type { VNode } from 'preact'
import { Refused, must } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { LinkButton } from '../../../web/components/button.tsx'
import { PageHead } from '../../../web/components/card.tsx'
import { More, Section } from '../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { Form, PostButton } from '../../../web/components/form.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { JobCard, type Wish, reasons, wishLink } from '../../search/index.ts'
import { texts } from '../messages.ts'
import { type Found, mySearch } from '../my-searches.ts'
import { changeSearch, removeSearch } from '../save-search.ts'
import type { SavedSearch } from '../saved-search.ts'
import { How } from './list-page.tsx'
import { Conditions, Fields, everyOf, wishOf } from './parts.tsx'

const path = '/my/searches/:id'

/** GET /my/searches/:id: what was found for a saved search and why, and how it is changed. */
const onePage: Route = page(path, 'person', async (c) => await show(c, c.kept, {}, 200))

const changeForm: Route = form(path, 'person', async (c) => {
  const t = texts[c.view.lang]
  const { name = '', every } = c.body
  const outcome = await changeSearch(c.call, { search: c.params['id'], name, every })
  if (outcome.ok) return redirect(`/my/searches/${outcome.value.id}`, t.changed(outcome.value.name))
  if (!outcome.refusal.fields?.['name']) throw new Refused(outcome.refusal)
  return await show(c, { name: String(name), every: String(every) }, { name: t.tooLong }, outcome.refusal.status)
})

const removeForm: Route = form(`${path}/remove`, 'person', async (c) => {
  const { name } = must(await removeSearch(c.call, { search: c.params['id'] }))
  return redirect('/my/searches', texts[c.view.lang].removed(name))
})

type Texts = Readonly<Record<string, string>>

async function show(c: PageCall, typed: Texts, errors: Texts, status: number): Promise<Reply> {
  const { search, found } = must(await mySearch(c.call, { search: c.params['id'] }))
  const { lang } = c.view
  const t = texts[lang]
  const wish = wishOf(search.query)
  const children = (
    <div className="wrap wrap--read page stack stack--8">
      <ErrorSummary errors={errors} lang={lang} />
      <div className="stack">
        <More href="/my/searches" back>
          {t.back}
        </More>
        <PageHead title={search.name} />
        {wish ? <Conditions wish={wish} lang={lang} /> : <Notice kind="warn" title={t.broken} />}
        <div className="btns">
          <LinkButton href={wish ? wishLink(wish) : '/jobs'} icon="search">
            {t.open}
          </LinkButton>
        </div>
      </div>
      <Section id="found" title={t.foundTitle}>
        <FoundList found={found} wish={wish} lang={lang} c={c} />
      </Section>
      <Settings search={search} typed={typed} error={errors['name']} lang={lang} />
    </div>
  )
  const rest = { current: '/my/searches', failed: status !== 200, flash: c.flash, noIndex: true, children }
  return html(renderPage({ view: c.view, title: search.name, ...rest }), status)
}

type List = { found: readonly Found[]; wish: Wish | undefined; lang: Lang; c: PageCall }

function FoundList({ found, wish, lang, c }: List): VNode {
  const t = texts[lang]
  const today = c.call.node.clock.today()
  if (found.length === 0) return <p className="muted">{t.foundNone}</p>
  return (
    <ul className="stack stack--4">
      {found.map(({ vacancy, card }) => (
        <li key={vacancy} className="stack stack--1">
          {card ? <JobCard card={card} lang={lang} today={today} /> : <p className="card card--flat muted">{t.gone}</p>}
          {card && wish && <p className="note">{t.why(reasons(wish, card, lang).join(', '))}</p>}
        </li>
      ))}
    </ul>
  )
}

type Set = { search: SavedSearch; typed: Texts; error: string | undefined; lang: Lang }

function Settings({ search, typed, error, lang }: Set): VNode {
  const t = texts[lang]
  const here = `/my/searches/${search.id}`
  return (
    <Section id="settings" title={t.settings}>
      <p className="muted">{t.otherConditions}</p>
      <Form action={here} page={here} className="stack stack--6">
        <Fields
          lang={lang}
          name={typed['name'] ?? search.name}
          every={everyOf(typed['every'], search.every)}
          error={error}
        />
        <div className="btns">
          <button className="btn btn--main">{t.keep}</button>
        </div>
      </Form>
      <How lang={lang} />
      <PostButton action={`${here}/remove`} page={here} className="btn btn--bad">
        {t.remove}
      </PostButton>
    </Section>
  )
}

/** One saved search. */
export const oneRoutes: readonly Route[] = [onePage, changeForm, removeForm]
