import { must } from '../../../../kernel/refusal.ts'
import { html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form } from '../../../../platform/http/route.ts'
import { callBack, resendInvitation } from '../change-invitation.ts'
import { inviteMember } from '../invite-member.ts'
import { memberTexts } from '../messages.ts'
import { membersHtml } from './members-page.tsx'
import type { OrganisationRole } from '../../../../platform/operation/actor.ts'
import { places } from '../places.ts'

const typed = (value: unknown): string => (typeof value === 'string' ? value : '')

/** POST /…/members/invite, /resend, /call-back. */
export function inviteRoutes(kind: OrganisationRole): Route[] {
  const { members } = places[kind]
  return [
    form(
      `${members}/invite`,
      kind,
      async (c) => {
        const { address, role } = c.body
        const outcome = await inviteMember(c.call, { address, role })
        const t = memberTexts[c.view.lang].invite
        if (outcome.ok) return redirect(members, t.sent)
        const fields = Object.keys(outcome.refusal.fields ?? {})
        if (fields.length === 0) must(outcome)
        const errors = Object.fromEntries(fields.map((f) => [f, t.errors[f] ?? '']))
        return html(await membersHtml(c, kind, errors, { address: typed(address), role: typed(role) }), 422)
      },
      { perMinute: 10 },
    ),
    form(
      `${members}/resend`,
      kind,
      async (c) => {
        must(await resendInvitation(c.call, { invitation: c.body['invitation'] }))
        return redirect(members, memberTexts[c.view.lang].waiting.resent)
      },
      { perMinute: 10 },
    ),
    form(`${members}/call-back`, kind, async (c) => {
      must(await callBack(c.call, { invitation: c.body['invitation'] }))
      return redirect(members, memberTexts[c.view.lang].waiting.calledBack)
    }),
  ]
}
