import { type Outcome, Refused, must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { More } from '../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { closeIncident } from './close-incident.ts'
import { dismissIncident } from './dismiss-incident.ts'
import { ExtendForm, WithdrawForm } from './extend-form.tsx'
import { extendDeadlines } from './extend-deadlines.ts'
import { CloseForm, DismissForm, TellForm, UpdateForm } from './handle-forms.tsx'
import { stateOf } from './incident.ts'
import { shownOf } from './incident-page.tsx'
import { Extensions, IncidentFacts, Story } from './incident-view.tsx'
import { openIncident } from './open-incident.ts'
import { operatorTexts } from './operator-messages.ts'
import { type Typed, errorsOf, nested, ticked, typedOf } from './posted.ts'
import { type Handled, handleIncident } from './read-incidents.ts'
import { updateIncident } from './update-incident.ts'
import { withdrawExtension } from './withdraw-extension.ts'

const path = '/operator/status/:id'

/** GET /operator/status/:id: one incident as the operator works on it. */
export const handlePage: Route = page(path, 'operator', async (c) => await show(c, c.kept, {}, 200))

/** The forms on it. Each comes back here; what was typed stays when something is wrong. */
export const handleForms: readonly Route[] = [
  act('tell', (c) =>
    openIncident(c.call, { ...nested(c.body), components: ticked(c.body['components']), proposal: c.params['id'] }),
  ),
  act('update', (c) => updateIncident(c.call, { ...nested(c.body), incident: c.params['id'] })),
  act('close', (c) => closeIncident(c.call, { ...nested(c.body), incident: c.params['id'] })),
  act('dismiss', (c) => dismissIncident(c.call, { reason: c.body['reason'], incident: c.params['id'] })),
  act('extend', (c) => {
    const { kind = '', basis, signed } = c.body
    return extendDeadlines(c.call, { kind, basis, signed: signed === 'yes', incident: c.params['id'] })
  }),
  act('withdraw', (c) =>
    withdrawExtension(c.call, { extension: c.body['extension'], reason: c.body['withdrawReason'] }),
  ),
]

const done = {
  tell: 'told',
  update: 'said',
  close: 'closed',
  dismiss: 'dismissed',
  extend: 'extended',
  withdraw: 'withdrawn',
} as const

function act(what: keyof typeof done, run: (c: PageCall) => Promise<Outcome<unknown>>): Route {
  return form(`${path}/${what}`, 'operator', async (c) => {
    const outcome = await run(c)
    if (outcome.ok) return redirect(`/operator/status/${c.params['id']}`, operatorTexts[c.view.lang][done[what]])
    const errors = errorsOf(outcome.refusal, c.view.lang)
    if (!errors) throw new Refused(outcome.refusal)
    return await show(c, typedOf(c.body), errors, 422)
  })
}

async function show(c: PageCall, typed: Typed, errors: Typed, status: number): Promise<Reply> {
  const handled = must(await handleIncident(c.call, { incident: c.params['id'] }))
  const { lang } = c.view
  const shown = shownOf(c)
  const base = `/operator/status/${handled.incident.id}`
  const t = operatorTexts[lang]
  return html(
    renderPage({
      view: c.view,
      title: handled.incident.title[lang],
      current: '/operator/status',
      flash: c.flash,
      failed: status !== 200,
      noIndex: true,
      children: (
        <div className="wrap wrap--read page stack stack--8">
          <More href="/operator/status" back>
            {t.title}
          </More>
          <ErrorSummary errors={errors} lang={lang} />
          <div className="stack stack--1">
            <h1>{handled.incident.title[lang]}</h1>
            {isPublic(handled) ? (
              <More href={`/status/incidents/${handled.incident.id}`}>{t.public}</More>
            ) : (
              <p className="lead">{t.proposedLead}</p>
            )}
          </div>
          <IncidentFacts told={handled} {...shown} />
          <Forms
            handled={handled}
            base={base}
            who={c.view.viewer?.name ?? ''}
            filled={{ lang, typed, errors }}
            shown={shown}
          />
          <Extensions told={handled} {...shown}>
            {(e) =>
              e.withdrawnAt ? null : (
                <WithdrawForm extension={e.id} base={base} lang={lang} typed={typed} errors={errors} />
              )
            }
          </Extensions>
          <Story told={handled} {...shown} />
        </div>
      ),
    }),
    status,
  )
}

const isPublic = ({ incident }: Handled): boolean => ['open', 'closed'].includes(stateOf(incident))

type FormsShown = {
  readonly handled: Handled
  readonly base: string
  readonly who: string
  readonly filled: { lang: PageCall['view']['lang']; typed: Typed; errors: Typed }
  readonly shown: ReturnType<typeof shownOf>
}

function Forms({ handled, base, who, filled, shown }: FormsShown) {
  const state = stateOf(handled.incident)
  return (
    <>
      {(state === 'proposed' || state === 'dismissed') && (
        <TellForm incident={handled.incident} base={base} {...filled} />
      )}
      {state === 'proposed' && <DismissForm base={base} {...filled} />}
      {(state === 'open' || state === 'closed') && (
        <ExtendForm handled={handled} base={base} who={who} shown={shown} {...filled} />
      )}
      {state === 'open' && <UpdateForm base={base} {...filled} />}
      {state === 'open' && <CloseForm incident={handled.incident} now={shown.now} base={base} {...filled} />}
    </>
  )
}
