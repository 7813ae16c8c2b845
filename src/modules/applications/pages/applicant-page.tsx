import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { type Outcome, Refused, must } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html, localPath, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { Form } from '../../../web/components/form.tsx'
import { TextArea } from '../../../web/components/field.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { declineApplicant, holdApplication, inviteApplicant, releaseApplication } from '../answer-applicant.ts'
import { stateOf, transitions } from '../application.ts'
import { companyMessages } from '../company-messages.ts'
import { declineReasons } from '../contract.ts'
import { type Applicant, applicantOf } from '../inbox.ts'
import { messages } from '../messages.ts'
import { ApplicantCard, hrefOf } from './applicant-card.tsx'

const path = '/company/vacancies/:id/applicants/:application'

type Typed = Readonly<Record<string, string>>
type Shown = {
  readonly applicant: Applicant
  readonly typed: Typed
  readonly errors: Typed
  readonly today: Day
  readonly lang: Lang
}

async function open(c: PageCall): Promise<Applicant> {
  return must(await applicantOf(c.call, { application: c.params['application'] }))
}

function show(c: PageCall, applicant: Applicant, typed: Typed, errors: Typed): Reply {
  const { lang } = c.view
  const { application: a } = applicant
  const title = companyMessages[lang].applicant(a.code)
  const back = { href: `/company/vacancies/${a.vacancy}/applicants`, text: a.about.title }
  const failed = Object.keys(errors).length > 0
  const children = (
    <ApplicantView applicant={applicant} typed={typed} errors={errors} today={c.call.node.clock.today()} lang={lang} />
  )
  return html(renderPage({ view: c.view, title, back, failed, flash: c.flash, children }), failed ? 422 : 200)
}

/** One applicant, with the two answers that need words. */
export function ApplicantView(p: Shown): VNode {
  const { application: a } = p.applicant
  const possible = transitions[stateOf(a)]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <ErrorSummary errors={p.errors} lang={p.lang} />
      <h1>{companyMessages[p.lang].applicant(a.code)}</h1>
      <ApplicantCard applicant={p.applicant} here={hrefOf(p)} today={p.today} lang={p.lang} />
      {possible.invite && <InviteForm {...p} />}
      {possible.decline && <DeclineForm {...p} />}
    </div>
  )
}

function InviteForm(p: Shown): VNode {
  const { typed, errors, lang } = p
  const t = companyMessages[lang].forms
  return (
    <section className="card stack" aria-labelledby="invite">
      <h2 id="invite">{t.inviteTitle}</h2>
      <p className="muted">{t.inviteLead}</p>
      <Form action={`${hrefOf(p)}/invite`} page={hrefOf(p)}>
        <TextArea
          name="message"
          label={t.message}
          hint={t.messageHint}
          lang={lang}
          most={1000}
          rows={4}
          value={typed['message']}
          error={errors['message']}
        />
        <TextArea
          name="times"
          label={t.times}
          hint={t.timesHint}
          lang={lang}
          most={500}
          rows={2}
          required={false}
          value={typed['times']}
          error={errors['times']}
        />
        <button className="btn btn--main">{t.send}</button>
      </Form>
    </section>
  )
}

function DeclineForm(p: Shown): VNode {
  const { typed, errors, lang } = p
  const t = companyMessages[lang].forms
  return (
    <section className="card stack" aria-labelledby="decline">
      <h2 id="decline">{t.declineTitle}</h2>
      <p className="muted">{t.declineLead}</p>
      <Form action={`${hrefOf(p)}/decline`} page={hrefOf(p)}>
        <Choices legend={t.reason} name="reason" lang={lang} error={errors['reason']}>
          {declineReasons.map((r) => (
            <Choice key={r} type="radio" name="reason" value={r} checked={typed['reason'] === r}>
              {messages[lang].reasons[r]}
            </Choice>
          ))}
        </Choices>
        <TextArea
          name="words"
          label={t.words}
          hint={t.wordsHint}
          lang={lang}
          most={1000}
          rows={3}
          value={typed['words']}
          error={errors['words']}
        />
        <button className="btn">{t.decline}</button>
      </Form>
    </section>
  )
}

async function answered(c: PageCall, outcome: Outcome<unknown>, say: (code: string) => string): Promise<Reply> {
  const applicant = await open(c)
  const { application: a } = applicant
  if (outcome.ok) return redirect(`/company/vacancies/${a.vacancy}/applicants`, say(a.code))
  if (outcome.refusal.fields === undefined) throw new Refused(outcome.refusal)
  const words = companyMessages[c.view.lang].errors
  const errors = Object.fromEntries(
    Object.entries(outcome.refusal.fields).map(([field, code]) => [field, words[code] ?? code]),
  )
  const typed = Object.fromEntries(
    Object.entries(c.body).filter((e): e is [string, string] => typeof e[1] === 'string'),
  )
  return show(c, applicant, typed, errors)
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

// Back to the part of the inbox the button stood in.
function inboxFrom(c: PageCall): string {
  const here = localPath(text(c.body['_page']))
  const inbox = `/company/vacancies/${c.params['id']}/applicants`
  return here.startsWith(inbox) ? here : inbox
}

/** The applicant's page and the employer's acts. */
export const applicantRoutes: readonly Route[] = [
  page(path, 'employer', async (c) => show(c, await open(c), c.kept, {})),
  form(`${path}/invite`, 'employer', async (c) => {
    const { message, times } = c.body
    const outcome = await inviteApplicant(c.call, {
      application: c.params['application'],
      message: text(message),
      times: text(times),
    })
    return await answered(c, outcome, companyMessages[c.view.lang].invited)
  }),
  form(`${path}/decline`, 'employer', async (c) => {
    const { reason, words } = c.body
    const outcome = await declineApplicant(c.call, { application: c.params['application'], reason, words: text(words) })
    return await answered(c, outcome, companyMessages[c.view.lang].declined)
  }),
  form(`${path}/hold`, 'employer', async (c) => {
    const { application } = must(await holdApplication(c.call, { application: c.params['application'] }))
    const { code } = (await open(c)).application
    const to = inboxFrom(c)
    return redirect(`${to}${to.includes('?') ? '&' : '?'}held=${application}.${code}`)
  }),
  form(`${path}/release`, 'employer', async (c) => {
    must(await releaseApplication(c.call, { application: c.params['application'] }))
    const { code } = (await open(c)).application
    return redirect(inboxFrom(c), companyMessages[c.view.lang].released(code))
  }),
]
