import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { typedText } from '../../../web/components/ask-reason.tsx'
import { Section } from '../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { TextArea } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Empty, Notice } from '../../../web/components/notice.tsx'
import { dateOnPaper } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { texts } from '../messages.ts'
import { arrearsTexts } from '../arrears-messages.ts'
import { type ArrearsEntry, arrearsArticle } from '../arrears/arrears.ts'
import { myEntry } from '../arrears/named.ts'
import { objectToEntry } from '../arrears/object.ts'

const path = '/company/arrears'

const myPage: Route = page(path, 'employer', async (c) => await show(c, c.kept['objection'] ?? '', {}, 200))

const objectForm: Route = form(path, 'employer', async (c) => {
  const text = typedText(c.body['objection'])
  const outcome = await objectToEntry(c.call, { text })
  const t = arrearsTexts[c.view.lang]
  if (outcome.ok) return redirect(path, t.objected)
  if (!outcome.refusal.fields?.['text']) must(outcome)
  return await show(c, text, { objection: t.errors.objection }, 422)
})

async function show(
  c: PageCall,
  typed: string,
  errors: Readonly<Record<string, string>>,
  status: number,
): Promise<Reply> {
  const { entry, objection } = must(await myEntry(c.call, {}))
  const { lang } = c.view
  const t = arrearsTexts[lang]
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <h1>{t.mine}</h1>
      <ErrorSummary errors={errors} lang={lang} />
      {!entry && <Empty icon="ok" title={t.notNamed} />}
      {entry && <Named entry={entry} lang={lang} />}
      {objection && (
        <Section id="said" title={t.objection}>
          <p>{objection.text}</p>
          <p className="note">
            {objection.decision ? `${t.answered(objection.decidedName ?? '')}: ${objection.reason ?? ''}` : t.waiting}
          </p>
        </Section>
      )}
      {entry && !objection && (
        <Form action={path} page={path} className="card stack stack--4">
          <TextArea
            name="objection"
            label={t.objectLabel}
            hint={t.objectHint}
            lang={lang}
            value={typed}
            error={errors['objection']}
            most={2000}
          />
          <div className="btns">
            <button className="btn btn--main">{t.object}</button>
          </div>
        </Form>
      )}
      {entry && <p className="note">{t.authority}</p>}
    </div>
  )
  const back = { href: '/company/vacancies', text: texts[lang].back }
  const more = { title: t.mine, back, flash: c.flash, failed: status !== 200, noIndex: true }
  return html(renderPage({ view: c.view, ...more, children }), status)
}

/** What applicants read of an employer that is named. */
export function Named({ entry, lang }: { entry: ArrearsEntry; lang: Lang }): VNode {
  const t = arrearsTexts[lang]
  const [from, to] = [dateOnPaper(entry.from, lang), dateOnPaper(entry.to, lang)]
  return (
    <Notice kind="bad" title={t.mark}>
      <p>{t.markText(entry.name, from, to, entry.source)}</p>
    </Notice>
  )
}

/** What the company reads before it publishes. */
export function NamedWarning({ entry, lang }: { entry: ArrearsEntry; lang: Lang }): VNode {
  const t = arrearsTexts[lang]
  return (
    <Notice kind="warn" title={t.warnTitle}>
      <p>{t.warnText(dateOnPaper(entry.to, lang))}</p>
      <p className="note">{arrearsArticle}</p>
      <p>
        <a href={path}>{t.warnLink}</a>
      </p>
    </Notice>
  )
}

/** How a company stands on the list, and its objection. */
export const companyArrearsRoutes: readonly Route[] = [myPage, objectForm]
