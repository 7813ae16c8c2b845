import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { Select, TextArea, TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { sayRefusal } from '../../../platform/refusal-texts.ts'
import { regionTree } from '../../reference/index.ts'
import { messages } from '../messages.ts'
import { registerOrganisation } from '../register-organisation.ts'
import { switchRole } from '../sessions.ts'

type Typed = Readonly<Record<string, string>>
const path = '/company/register'

/** GET /company/register: a company in one minute. */
export const registerPage: Route = page(path, 'person', async (c) => await Promise.resolve(show(c, c.kept, {}, 200)))

/** POST /company/register: registers it and takes its role at once. */
export const registerForm: Route = form(path, 'person', async (c) => {
  const typed = Object.fromEntries(
    Object.entries(c.body).filter((e): e is [string, string] => typeof e[1] === 'string' && e[1].trim() !== ''),
  )
  const outcome = await registerOrganisation(c.call, typed)
  if (!outcome.ok) return show(c, typed, errorsOf(c, outcome.refusal), outcome.refusal.status)
  const { token } = must(await switchRole(c.call, { role: outcome.value.organisation }))
  c.cookies.set('session', token, 12 * 3600)
  return redirect('/company', messages[c.view.lang].register.done)
})

function errorsOf(c: PageCall, reason: Parameters<typeof sayRefusal>[0]): Typed {
  const t = messages[c.view.lang].register.errors
  if (reason.fields)
    return Object.fromEntries(
      Object.keys(reason.fields).map((name) => [name, t[name] ?? sayRefusal(reason, c.view.lang).says]),
    )
  return { businessNumber: sayRefusal(reason, c.view.lang).says }
}

function show(c: PageCall, typed: Typed, errors: Typed, status: number): Reply {
  const t = messages[c.view.lang].register
  const failed = Object.keys(errors).length > 0
  return html(
    renderPage({
      view: c.view,
      title: t.title,
      failed,
      children: <Register view={c.view} typed={typed} errors={errors} />,
    }),
    status,
  )
}

function Register({ view, typed, errors }: { view: View; typed: Typed; errors: Typed }): VNode {
  const t = messages[view.lang].register
  const field = (
    name: string,
  ): { name: string; lang: View['lang']; value: string | undefined; error: string | undefined } => ({
    name,
    lang: view.lang,
    value: typed[name],
    error: errors[name],
  })
  const regions = [
    { value: '', label: t.choose },
    ...regionTree().map((r) => ({ value: r.code, label: view.lang === 'ko' ? r.name : (r.nameEn ?? r.name) })),
  ]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="muted">{t.lead}</p>
      </div>
      <ErrorSummary errors={errors} lang={view.lang} />
      <Form action={path} page={path} className="card">
        <TextField {...field('name')} label={t.name} autocomplete="organization" />
        <TextField {...field('businessNumber')} label={t.number} hint={t.numberHint} inputMode="numeric" short />
        <Select {...field('region')} label={t.region} required={false} options={regions} short />
        <TextField {...field('address')} label={t.address} required={false} autocomplete="street-address" />
        <TextField {...field('size')} label={t.size} unit={t.people} required={false} inputMode="numeric" />
        <TextArea {...field('intro')} label={t.intro} hint={t.introHint} required={false} most={2000} />
        <TextField {...field('nameEn')} label={t.nameEn} required={false} />
        <div className="btns">
          <button className="btn btn--main">{t.send}</button>
          <span className="note">{t.after}</span>
        </div>
      </Form>
    </div>
  )
}
