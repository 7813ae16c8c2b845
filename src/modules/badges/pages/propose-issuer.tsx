import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { TextArea, TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { badgeKinds } from '../events.ts'
import type { Accredited } from '../registry/accreditation.ts'
import { proposeAccreditation } from '../registry/propose-accreditation.ts'
import { readRegistry } from '../registry/read-registry.ts'
import { registryTexts } from '../registry-texts.ts'
import { fieldWords, walletTexts } from '../wallet-texts.ts'
import { textIn } from './text-in.ts'

const path = '/operator/issuers/propose'
type Typed = Readonly<Record<string, string>>

/** GET /operator/issuers/propose: a proposal; with `entry`, one that changes what is on the list. */
export const proposePage: Route = page(path, 'operator', async (c) => {
  const { entries, unlisted } = must(await readRegistry(c.call, {}))
  const entry = entries.find(({ id }) => id === c.query['entry'])
  const agency = unlisted.find(({ code }) => code === c.query['agency'])
  const known = entry
    ? asTyped(entry)
    : agency && { did: agency.did, name: agency.name, nameEn: agency.nameEn ?? '', kinds: agency.kind }
  const typed: Typed = 'did' in c.kept ? c.kept : { from: c.call.node.clock.today(), ...known }
  return html(formHtml(c, {}, typed))
})

/** POST /operator/issuers/propose: hands it to a second operator. */
export const proposeForm: Route = form(path, 'operator', async (c): Promise<Reply> => {
  const kinds = [c.body['kinds'] ?? []].flat()
  const outcome = await proposeAccreditation(c.call, { ...c.body, kinds })
  const t = registryTexts[c.view.lang]
  if (outcome.ok) return redirect('/operator/issuers', t.proposed)
  const errors = fieldWords(outcome.refusal.fields, t.errors, c.view.lang)
  if (Object.keys(errors).length === 0) must(outcome)
  const typed = Object.fromEntries(Object.keys(c.body).map((name) => [name, textIn(c.body, name)]))
  return html(formHtml(c, errors, { ...typed, kinds: kinds.map(String).join(' ') }), 422)
})

function asTyped({ id, did, name, nameEn, kinds, from, until }: Accredited): Typed {
  return { replaces: id, did, name, nameEn: nameEn ?? '', kinds: kinds.join(' '), from, until: until ?? '' }
}

function formHtml(c: PageCall, errors: Typed, typed: Typed): string {
  const t = registryTexts[c.view.lang]
  const changes = typed['replaces'] !== undefined && typed['replaces'] !== ''
  const title = changes ? t.changeOf(typed['name'] ?? '') : t.propose
  return renderPage({
    view: c.view,
    title,
    back: { href: '/operator/issuers', text: t.manage },
    failed: Object.keys(errors).length > 0,
    noIndex: true,
    children: <Propose view={c.view} title={title} errors={errors} typed={typed} />,
  })
}

type Props = { view: View; errors: Typed; typed: Typed }

function Propose({ view, title, errors, typed }: Props & { title: string }): VNode {
  const t = registryTexts[view.lang]
  const { lang } = view
  const props = { view, errors, typed }
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{title}</h1>
        <p className="muted">{t.proposeLead}</p>
      </div>
      <ErrorSummary errors={errors} lang={lang} />
      <Form action={path} page={path} className="card stack">
        <input type="hidden" name="replaces" value={typed['replaces'] ?? ''} />
        <Line {...props} name="did" />
        <Line {...props} name="name" />
        <Line {...props} name="nameEn" required={false} />
        <Kinds {...props} />
        <Line {...props} name="from" type="date" />
        <Line {...props} name="until" type="date" required={false} />
        <TextArea
          name="reason"
          label={t.fields.reason}
          hint={t.hints.reason}
          lang={lang}
          value={typed['reason']}
          error={errors['reason']}
          most={500}
        />
        <div className="btns">
          <button className="btn btn--main">{t.send}</button>
        </div>
      </Form>
    </div>
  )
}

function Kinds({ view: { lang }, errors, typed }: Props): VNode {
  const kinds = (typed['kinds'] ?? '').split(' ')
  return (
    <Choices legend={registryTexts[lang].fields.kinds} name="kinds" lang={lang} error={errors['kinds']}>
      {badgeKinds.map((kind) => (
        <Choice key={kind} type="checkbox" name="kinds" value={kind} checked={kinds.includes(kind)}>
          {walletTexts[lang].kind[kind]}
        </Choice>
      ))}
    </Choices>
  )
}

function Line({
  view: { lang },
  errors,
  typed,
  name,
  ...more
}: Props & { name: 'did' | 'name' | 'nameEn' | 'from' | 'until'; required?: false; type?: 'date' }): VNode {
  const { fields, hints } = registryTexts[lang]
  const hint = name === 'did' || name === 'until' ? { hint: hints[name] } : {}
  const field = { name, label: fields[name], value: typed[name], error: errors[name], ...hint, ...more }
  return <TextField lang={lang} autocomplete="off" {...field} />
}
