import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { More, Section } from '../../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { Select, TextArea, TextField } from '../../../../web/components/field.tsx'
import { Form, PostButton } from '../../../../web/components/form.tsx'
import { Pairs } from '../../../../web/components/lists.tsx'
import { type Proof, Tick } from '../../../../web/components/marks.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import type { Application, ApplicationState, Said } from '../../applying/application.ts'
import { appealApplication, applyToIssue, withdrawApplication } from '../../applying/apply-to-issue.ts'
import { type OwnApplications, ownApplications } from '../../applying/read-applications.ts'
import { checkDomain } from '../../domains/check-domain.ts'
import { badgeKinds } from '../../events.ts'
import { fieldWords, walletTexts } from '../../wallet-texts.ts'
import { typedOf } from '../issuer/read-design-form.ts'
import { applyingTexts } from './applying-texts.ts'
import { DomainPart } from './domain-part.tsx'

const path = '/company/issuer'
type Typed = Readonly<Record<string, string>>

/** GET /company/issuer (I-01): a company applies to issue badges, and sees how it stands. */
export const applyPage: Route = page(path, 'employer', async (c) => html(await pageHtml(c)))

/** POST /company/issuer: applies. */
export const applyForm: Route = form(path, 'employer', async (c): Promise<Reply> => {
  const t = applyingTexts[c.view.lang]
  const outcome = await applyToIssue(c.call, c.body)
  if (outcome.ok) return redirect(path, t.sent)
  const errors = fieldWords(outcome.refusal.fields, t.errors, c.view.lang)
  if (Object.keys(errors).length === 0) must(outcome)
  return html(await pageHtml(c, errors, typedOf(c.body)), 422)
})

/** POST /company/issuer/withdraw, /appeal, /domain. The last asks a website, so only some times a minute. */
export const applicationForms: readonly Route[] = [
  form(`${path}/withdraw`, 'employer', async (c) => {
    must(await withdrawApplication(c.call, { application: c.body['application'] }))
    return redirect(path, applyingTexts[c.view.lang].withdrawn)
  }),
  form(`${path}/appeal`, 'employer', async (c): Promise<Reply> => {
    const t = applyingTexts[c.view.lang]
    const outcome = await appealApplication(c.call, { application: c.body['application'], says: c.body['says'] })
    if (outcome.ok) return redirect(path, t.appealed)
    const errors = fieldWords(outcome.refusal.fields, t.errors, c.view.lang)
    if (errors['says'] === undefined) must(outcome)
    return html(await pageHtml(c, errors, typedOf(c.body)), 422)
  }),
  form(
    `${path}/domain`,
    'employer',
    async (c) => redirect(path, applyingTexts[c.view.lang].looked[must(await checkDomain(c.call)).state]),
    { perMinute: 10 },
  ),
]

async function pageHtml(c: PageCall, errors: Typed = {}, typed: Typed = c.kept): Promise<string> {
  const own = must(await ownApplications(c.call, {}))
  const { title } = applyingTexts[c.view.lang]
  return renderPage({
    view: c.view,
    title,
    current: path,
    flash: c.flash,
    failed: Object.keys(errors).length > 0,
    noIndex: true,
    children: <Page view={c.view} own={own} errors={errors} typed={typed} now={c.call.node.clock.now()} />,
  })
}

type Props = { view: View; own: OwnApplications; errors: Typed; typed: Typed; now: Date }

function Page(p: Props): VNode {
  const { view, own, errors } = p
  const t = applyingTexts[view.lang]
  const [newest] = own.applications
  const open = newest !== undefined && newest.state !== 'withdrawn' && newest.state !== 'final'
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="muted">{t.lead}</p>
      </div>
      <ErrorSummary errors={errors} lang={view.lang} />
      {newest && <One {...p} one={newest} />}
      {!open && <Apply {...p} />}
    </div>
  )
}

const proofs: Readonly<Record<ApplicationState, Proof>> = {
  waiting: 'wait',
  appealed: 'wait',
  accepted: 'ok',
  refused: 'no',
  final: 'no',
  withdrawn: 'typed',
}

/** How an application stands. */
export function ApplicationTick({ view, state }: { view: View; state: ApplicationState }): VNode {
  return <Tick proof={proofs[state]}>{applyingTexts[view.lang].states[state]}</Tick>
}

function One(p: Props & { one: Application }): VNode {
  const { view, own, one, now } = p
  const t = applyingTexts[view.lang]
  const waits = one.state === 'waiting' || one.state === 'appealed'
  return (
    <>
      <section className="card stack" aria-label={one.name}>
        <h2>{one.name}</h2>
        <ApplicationTick view={view} state={one.state} />
        <ApplicationFacts view={view} one={one} />
        {one.state === 'accepted' && <p>{t.acceptedNote}</p>}
        {one.state === 'final' && (
          <p>
            {t.finalNote} <a href="/help">/help</a>
          </p>
        )}
        {one.state === 'waiting' && (
          <PostButton action={`${path}/withdraw`} page={path} fields={{ application: one.id }}>
            {t.withdraw}
          </PostButton>
        )}
      </section>
      {waits && <Needs view={view} own={own} />}
      {(waits || one.state === 'refused') && own.domain && (
        <Section id="domain" title={t.domain} className="card stack">
          <DomainPart view={view} domain={own.domain} now={now} action={`${path}/domain`} back={path} />
        </Section>
      )}
      {one.state === 'refused' && <Appeal {...p} />}
    </>
  )
}

function Needs({ view, own: { verified } }: Pick<Props, 'view' | 'own'>): VNode {
  const t = applyingTexts[view.lang]
  return (
    <Notice kind={verified ? 'info' : 'warn'} title={t.needCompany(verified)}>
      <p>{t.needs}</p>
      {!verified && <More href="/company/verification">{t.toVerification}</More>}
    </Notice>
  )
}

/** What was applied for, and what was said about it. */
export function ApplicationFacts({ view, one }: { view: View; one: Application }): VNode {
  const t = applyingTexts[view.lang]
  const day = (at: Date): string => dateOnPaper(dayOf(at), view.lang)
  const said = (what: Said | undefined) =>
    what === undefined
      ? []
      : [
          { term: t.decision, value: t.saidBy(what.by, day(what.at)) },
          ...(what.reason === undefined ? [] : [{ term: t.reason, value: what.reason }]),
          ...(what.change === undefined ? [] : [{ term: t.change, value: what.change }]),
        ]
  return (
    <Pairs
      items={[
        { term: t.fields.code, value: <code>{one.code}</code> },
        { term: t.fields.kind, value: walletTexts[view.lang].kind[one.kind] },
        { term: t.fields.purpose, value: one.purpose },
        { term: t.appliedBy, value: t.saidBy(one.appliedByName, day(one.appliedAt)) },
        ...said(one.decided),
        ...(one.appeal ? [{ term: t.appealSaid, value: one.appeal.says }] : []),
        ...said(one.second),
      ]}
    />
  )
}

function Appeal({ view, one, errors, typed }: Props & { one: Application }): VNode {
  const t = applyingTexts[view.lang]
  return (
    <Section id="appeal" title={t.appeal} className="card stack">
      <p className="muted">{t.appealLead}</p>
      <Form action={`${path}/appeal`} page={path} className="stack">
        <input type="hidden" name="application" value={one.id} />
        <TextArea
          name="says"
          label={t.appealSays}
          lang={view.lang}
          rows={4}
          most={1000}
          value={typed['says']}
          error={errors['says']}
        />
        <div className="btns">
          <button className="btn btn--main">{t.appealDo}</button>
        </div>
      </Form>
    </Section>
  )
}

function Apply({ view, own, errors, typed }: Props): VNode {
  const t = applyingTexts[view.lang]
  const field = (name: 'code' | 'name' | 'nameEn' | 'domain') => ({
    name,
    label: t.fields[name],
    lang: view.lang,
    value: typed[name] ?? (name === 'name' ? own.name : ''),
    error: errors[name],
    autocomplete: 'off' as const,
  })
  const kinds = badgeKinds.map((value) => ({ value, label: walletTexts[view.lang].kind[value] }))
  return (
    <>
      <Needs view={view} own={own} />
      <Form action={path} page={path} className="card stack">
        <TextField {...field('name')} />
        <TextField {...field('nameEn')} required={false} />
        <TextField {...field('code')} hint={t.hints.code} />
        <Select
          name="kind"
          label={t.fields.kind}
          lang={view.lang}
          value={typed['kind'] ?? 'completion'}
          options={kinds}
        />
        <TextField {...field('domain')} hint={t.hints.domain} />
        <TextArea
          name="purpose"
          label={t.fields.purpose}
          hint={t.hints.purpose}
          lang={view.lang}
          rows={4}
          most={1000}
          value={typed['purpose']}
          error={errors['purpose']}
        />
        <div className="btns">
          <button className="btn btn--main">{t.send}</button>
        </div>
      </Form>
    </>
  )
}
