import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type Lang, type PageCall, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { More, Section } from '../../../../web/components/cards.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { administers } from '../../members/change-member.ts'
import { sessionSeconds } from '../../pages/identity-check.ts'
import { type Mandates, acceptMandate, endMandate, myMandates, startActing, stopActing } from '../change-mandate.ts'
import { giveMandate } from '../give-mandate.ts'
import type { Mandate } from '../mandate.ts'
import { kindTexts } from '../../members/kind-texts.ts'
import { places } from '../../members/places.ts'
import { mandateTexts } from '../messages.ts'
import { GiveForm } from './give-form.tsx'
import { MandateCard } from './mandate-card.tsx'

const path = '/company/agents'
type Typed = Readonly<Record<string, string>>

const agentsPage = page(path, 'employer', async (c) => html(await agentsHtml(c, {}, c.kept)))

const giveFormRoute = form(path, 'employer', async (c) => {
  const { businessNumber, endsOn, scopes } = c.body
  const chosen = [scopes ?? []].flat()
  const outcome = await giveMandate(c.call, { businessNumber, endsOn, scopes: chosen })
  const t = mandateTexts[c.view.lang].give
  if (outcome.ok) return redirect(path, t.sent)
  const fields = Object.entries(outcome.refusal.fields ?? {})
  if (fields.length === 0) must(outcome)
  const errors = Object.fromEntries(fields.map(([f, why]) => [f, t.errors[why] ?? t.errors[f] ?? '']))
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  const typed = { businessNumber: text(businessNumber), endsOn: text(endsOn), scopes: chosen.map(String).join('\n') }
  return html(await agentsHtml(c, errors, typed), 422)
})

const acceptForm = form(`${path}/accept`, 'employer', async (c) => {
  must(await acceptMandate(c.call, { mandate: c.body['mandate'] }))
  return redirect(path, mandateTexts[c.view.lang].clients.accepted)
})

const endForm = form(`${path}/end`, 'employer', async (c) => {
  must(await endMandate(c.call, { mandate: c.body['mandate'] }))
  return redirect(path, mandateTexts[c.view.lang].ended)
})

const startForm = form(`${path}/start`, 'employer', async (c) => {
  const { token, place } = must(await startActing(c.call, { mandate: c.body['mandate'] }))
  c.cookies.set('session', token, sessionSeconds)
  return redirect(place)
})

const stopForm = form(`${path}/stop`, 'employer', async (c) => {
  const { token } = must(await stopActing(c.call, {}))
  c.cookies.set('session', token, sessionSeconds)
  return redirect(path, mandateTexts[c.view.lang].stopped)
})

/** /company/agents (E-90): who acts for the company, and for whom it acts. */
export const mandateRoutes: readonly Route[] = [agentsPage, giveFormRoute, acceptForm, endForm, startForm, stopForm]

async function agentsHtml(c: PageCall, errors: Typed, typed: Typed): Promise<string> {
  const mandates = must(await myMandates(c.call, {}))
  const { lang } = c.view
  const may = administers(c.call.actor)
  const t = mandateTexts[lang]
  return renderPage({
    view: c.view,
    title: t.title,
    current: places.employer.members,
    flash: c.flash,
    noIndex: true,
    failed: Object.keys(errors).length > 0,
    children: (
      <div className="wrap wrap--read page stack stack--8">
        <div className="stack stack--3">
          <h1>{t.title}</h1>
          <p className="lead">{t.lead}</p>
        </div>
        <Sides lang={lang} mandates={mandates} may={may} />
        {may && <GiveForm lang={lang} errors={errors} typed={typed} today={c.call.node.clock.today()} />}
      </div>
    ),
  })
}

function Sides({ lang, mandates, may }: { lang: Lang; mandates: Mandates; may: boolean }): VNode {
  const t = mandateTexts[lang]
  return (
    <>
      <Section id="clients" title={t.clients.title}>
        <Cards lang={lang} all={mandates.clients} side="client" may={may} none={t.clients.none} />
      </Section>
      <Section id="agents" title={t.agents.title}>
        <Cards lang={lang} all={mandates.agents} side="agent" may={may} none={t.agents.none} />
        <p className="note">{t.agents.log}</p>
        <More href="/company/log">{kindTexts[lang].employer.log}</More>
      </Section>
    </>
  )
}

type CardsProps = { lang: Lang; all: readonly Mandate[]; side: 'client' | 'agent'; may: boolean; none: string }

function Cards({ lang, all, side, may, none }: CardsProps): VNode {
  const open = all.filter((m) => m.state === 'offered' || m.state === 'active')
  const past = all.length - open.length
  return (
    <>
      {open.length === 0 && <p className="muted">{none}</p>}
      {open.length > 0 && (
        <ul className="stack stack--3">
          {open.map((m) => (
            <MandateCard key={m.id} lang={lang} mandate={m} side={side} may={may} />
          ))}
        </ul>
      )}
      {past > 0 && <p className="note">{mandateTexts[lang].past(past)}</p>}
    </>
  )
}
