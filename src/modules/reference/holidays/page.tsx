import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { typedText } from '../../../web/components/ask-reason.tsx'
import { SubmitButton } from '../../../web/components/button.tsx'
import { PageHead } from '../../../web/components/card.tsx'
import { Section } from '../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { TextArea, TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { dateOnPaper } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { keptHolidays, takeHolidays } from './take-holidays.ts'
import { holidayTexts } from './texts.ts'

const path = '/operator/holidays'
type Texts = Readonly<Record<string, string>>
type Shown = { readonly typed: Texts; readonly errors: Texts; readonly faulty?: string | undefined }

const holidaysPage: Route = page(path, 'operator', async (c) => await show(c, { typed: c.kept, errors: {} }))

const holidaysForm: Route = form(path, 'operator', async (c) => {
  const typed = { text: typedText(c.body['text']), source: typedText(c.body['source']) }
  const outcome = await takeHolidays(c.call, typed)
  const t = holidayTexts[c.view.lang]
  if (outcome.ok) return redirect(path, t.taken(outcome.value.days))
  const { fields, facts } = outcome.refusal
  if (!fields) must(outcome)
  const errors = Object.fromEntries(Object.entries(t.errors).filter(([name]) => Object.hasOwn(fields ?? {}, name)))
  return await show(c, { typed, errors, faulty: facts && t.faulty(String(facts['lines'])) })
})

/** The operator's list of public holidays. */
export const holidayRoutes: readonly Route[] = [holidaysPage, holidaysForm]

async function show(c: PageCall, { typed, errors, faulty }: Shown): Promise<Reply> {
  const all = must(await keptHolidays(c.call, {}))
  const { lang } = c.view
  const t = holidayTexts[lang]
  const failed = Object.keys(errors).length > 0
  const field = (name: 'text' | 'source') => ({ name, lang, value: typed[name], error: errors[name] }) as const
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={t.title} lead={t.lead} />
      <ErrorSummary errors={errors} lang={lang} />
      {faulty !== undefined && <Notice kind="warn" title={faulty} />}
      <Form action={path} page={path} className="card stack stack--4" label={t.send}>
        <TextArea {...field('text')} label={t.text} hint={t.textHint} rows={8} />
        <TextField {...field('source')} label={t.source} hint={t.sourceHint} maxLength={200} />
        <p className="note">{t.rule}</p>
        <SubmitButton>{t.send}</SubmitButton>
      </Form>
      <Section id="now" title={t.now}>
        {all.length === 0 ? (
          <p className="muted">{t.none}</p>
        ) : (
          <Table
            caption={t.now}
            head={[t.day, t.name, t.source].map((text) => ({ text }))}
            rows={all.map(({ day, name, source }) => ({
              key: day,
              cells: [dateOnPaper(day, lang), <span lang="ko">{name}</span>, source],
            }))}
          />
        )}
      </Section>
    </div>
  )
  const back = { href: '/operator', text: t.back }
  return html(
    renderPage({ view: c.view, title: t.title, back, flash: c.flash, failed, noIndex: true, children }),
    failed ? 422 : 200,
  )
}
