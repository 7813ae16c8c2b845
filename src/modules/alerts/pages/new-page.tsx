import type { VNode } from 'preact'
import { typedText } from '../../../web/components/ask-reason.tsx'
import { Refused, isRefusal, must, refusal } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { PageHead } from '../../../web/components/card.tsx'
import { Section } from '../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { Select } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { type Wish, readWish, wishLink, wishWords } from '../../search/index.ts'
import { texts } from '../messages.ts'
import { type Listed, mySearches } from '../my-searches.ts'
import { changeSearch, saveSearch } from '../save-search.ts'
import { How } from './list-page.tsx'
import { Conditions, Fields, everyOf } from './parts.tsx'

const path = '/my/searches/new'

/** GET /my/searches/new?…: the conditions of the search page, to be saved. */
const newPage: Route = page(path, 'person', async (c) => await show(c, c.view.query, c.kept, {}, 200))

const newForm: Route = form(path, 'person', async (c) => {
  const { query, name, every, into } = { ...empty, ...c.body }
  const said = texts[c.view.lang]
  const over = typeof into === 'string' && into !== '' ? into : undefined
  const outcome = over
    ? await changeSearch(c.call, { search: over, query, name, every })
    : await saveSearch(c.call, { query, name, every })
  if (outcome.ok) return redirect('/my/searches', (over ? said.changed : said.saved)(outcome.value.name))
  if (!outcome.refusal.fields?.['name']) throw new Refused(outcome.refusal)
  const typed = { name: typedText(name), every: typedText(every), into: typedText(into) }
  return await show(c, typedText(query), typed, { name: said.tooLong }, outcome.refusal.status)
})

const empty = { query: '', name: '', every: 'day', into: '' }
type Texts = Readonly<Record<string, string>>

async function show(c: PageCall, query: string, typed: Texts, errors: Texts, status: number): Promise<Reply> {
  const wish = readWish(query)
  if (isRefusal(wish)) throw new Refused(wish)
  if (wish.everything) throw new Refused(refusal('alerts.no-condition', 422))
  const others = must(await mySearches(c.call, {}))
  const { lang } = c.view
  const t = texts[lang]
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <ErrorSummary errors={errors} lang={lang} />
      <PageHead title={t.newTitle} lead={t.newLead} />
      <Section id="conditions" title={t.conditions}>
        <Conditions wish={wish} lang={lang} />
      </Section>
      <Form action={path} page={`${path}?${wish.text}`} className="stack stack--6">
        <input type="hidden" name="query" value={wish.text} />
        <Into others={others} lang={lang} value={typed['into']} />
        <Fields
          lang={lang}
          name={typed['name'] ?? usualName(wish, lang)}
          every={everyOf(typed['every'])}
          error={errors['name']}
        />
        <div className="btns">
          <button className="btn btn--main">{t.save}</button>
        </div>
      </Form>
      <How lang={lang} />
    </div>
  )
  const back = { href: wishLink(wish), text: t.backToJobs }
  return html(
    renderPage({ view: c.view, title: t.newTitle, back, failed: status !== 200, noIndex: true, children }),
    status,
  )
}

function usualName(wish: Wish, lang: Lang): string {
  return wishWords(wish, lang).join(' · ').slice(0, 60)
}

// How the conditions of a saved search are changed: one searches, and saves over it.
function Into({
  others,
  lang,
  value,
}: {
  others: readonly Listed[]
  lang: Lang
  value?: string | undefined
}): VNode | null {
  const t = texts[lang]
  if (others.length === 0) return null
  const options = [
    { value: '', label: t.fresh },
    ...others.map(({ id, name }) => ({ value: id, label: t.instead(name) })),
  ]
  return <Select name="into" label={t.into} lang={lang} value={value} options={options} />
}

/** Saving a search. */
export const newRoutes: readonly Route[] = [newPage, newForm]
