import { must } from '../../../../kernel/refusal.ts'
import { typedText } from '../../../../web/components/ask-reason.tsx'
import { type PageCall, html } from '../../../../platform/http/page-call.ts'
import { type Route, form } from '../../../../platform/http/route.ts'
import { Notice } from '../../../../web/components/notice.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { inviteHelper } from '../invite-helper.ts'
import { helperTexts } from '../messages.ts'
import { helpersPath } from './helpers-path.ts'
import { helpersHtml } from './my-helpers.tsx'

/** POST /my/helpers/invite: an invitation, shown this once. */
export const inviteForm: Route = form(
  `${helpersPath}/invite`,
  'person',
  async (c) => {
    const { kind, endsOn, scopes } = c.body
    const chosen = [scopes ?? []].flat()
    const outcome = await inviteHelper(c.call, { kind, endsOn, scopes: chosen })
    if (outcome.ok) return html(invitationHtml(c, kind === 'officer', outcome.value.code))
    const t = helperTexts[c.view.lang].invite
    const fields = Object.keys(outcome.refusal.fields ?? {})
    if (fields.length === 0) must(outcome)
    const errors = Object.fromEntries(fields.map((f) => (f === 'endsOn' ? [f, t.day] : ['scopes', t.choose])))
    const typed = {
      kind: typedText(kind),
      endsOn: typedText(endsOn),
      scopes: chosen.map(typedText).join('\n'),
    }
    return html(await helpersHtml(c, errors, typed), 422)
  },
  { perMinute: 10 },
)

function invitationHtml(c: PageCall, officer: boolean, code: string): string {
  const t = helperTexts[c.view.lang].invite
  const link = `${c.origin}/helping/accept?code=${code}`
  return renderPage({
    view: c.view,
    title: t.done,
    noIndex: true,
    children: (
      <div className="wrap wrap--read page stack stack--6">
        <h1>{t.done}</h1>
        <Notice kind="warn" icon="key" title={officer ? t.onceOfficer : t.onceFamily} />
        {!officer && (
          <div className="stack stack--1">
            <h2 className="as-h3">{t.link}</h2>
            <pre className="code code--wrap">
              <code>{link}</code>
            </pre>
          </div>
        )}
        <div className="stack stack--1">
          <h2 className="as-h3">{t.code}</h2>
          <pre className="code code--wrap">
            <code>{code}</code>
          </pre>
        </div>
        <div className="btns">
          <a className="btn" href={helpersPath}>
            {t.back}
          </a>
        </div>
      </div>
    ),
  })
}
