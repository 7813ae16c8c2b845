import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { typedText } from '../../../../web/components/ask-reason.tsx'
import { Choice } from '../../../../web/components/choice.tsx'
import { FieldError, TextArea } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Lines } from '../../../../web/components/lists.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { memberTexts } from '../../members/messages.ts'
import { closeOrganisation, companyToClose } from '../close-organisation.ts'
import { closingTexts } from '../messages.ts'

const path = '/company/close'

/** GET /company/close: what ends when a company is closed. */
export const closePage: Route = page(path, 'employer', async (c) => await show(c, typedText(c.kept['why']), false))

/** POST /company/close: closes it, and one is a person again. */
export const closeForm: Route = form(path, 'employer', async (c): Promise<Reply> => {
  const why = typedText(c.body['why'])
  const { company, sure } = c.body
  const outcome = await closeOrganisation(c.call, { company, sure: sure === 'yes', why })
  if (!outcome.ok && outcome.refusal.fields?.['sure'] !== undefined) return await show(c, why, true)
  must(outcome)
  return redirect('/my', closingTexts[c.view.lang].done)
})

async function show(c: PageCall, why: string, failed: boolean): Promise<Reply> {
  const { view } = c
  const { company } = must(await companyToClose(c.call, {}))
  const t = closingTexts[view.lang]
  const back = { href: '/company/members', text: memberTexts[view.lang].title }
  const children: VNode = (
    <div className="wrap wrap--read page stack stack--6">
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <Lines items={t.ends} />
      <Form action={path} page={path}>
        <input type="hidden" name="company" value={company} />
        <TextArea name="why" label={t.why} hint={t.whyHint} lang={view.lang} rows={3} value={why} required={false} />
        <Choice type="checkbox" name="sure" value="yes" id="sure">
          {t.sure}
        </Choice>
        {failed && (
          <FieldError name="sure" lang={view.lang}>
            {t.notSure}
          </FieldError>
        )}
        <button type="submit" className="btn btn--bad">
          {t.button}
        </button>
      </Form>
    </div>
  )
  return html(renderPage({ view, title: t.title, back, failed, noIndex: true, children }), failed ? 422 : 200)
}
