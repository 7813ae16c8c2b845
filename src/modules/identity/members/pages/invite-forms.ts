import { must } from '../../../../kernel/refusal.ts'
import { html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form } from '../../../../platform/http/route.ts'
import { callBack, resendInvitation } from '../change-invitation.ts'
import { inviteMember } from '../invite-member.ts'
import { memberTexts } from '../messages.ts'
import { membersHtml } from './members-page.tsx'
import { membersPath } from './members-path.ts'

const typed = (value: unknown): string => (typeof value === 'string' ? value : '')

/** POST /company/members/invite, /resend, /call-back. */
export const inviteRoutes: readonly Route[] = [
  form(
    `${membersPath}/invite`,
    'employer',
    async (c) => {
      const { address, role } = c.body
      const outcome = await inviteMember(c.call, { address, role })
      const t = memberTexts[c.view.lang].invite
      if (outcome.ok) return redirect(membersPath, t.sent)
      const fields = Object.keys(outcome.refusal.fields ?? {})
      if (fields.length === 0) must(outcome)
      const errors = Object.fromEntries(fields.map((f) => [f, t.errors[f] ?? '']))
      return html(await membersHtml(c, errors, { address: typed(address), role: typed(role) }), 422)
    },
    { perMinute: 10 },
  ),
  form(
    `${membersPath}/resend`,
    'employer',
    async (c) => {
      must(await resendInvitation(c.call, { invitation: c.body['invitation'] }))
      return redirect(membersPath, memberTexts[c.view.lang].waiting.resent)
    },
    { perMinute: 10 },
  ),
  form(`${membersPath}/call-back`, 'employer', async (c) => {
    must(await callBack(c.call, { invitation: c.body['invitation'] }))
    return redirect(membersPath, memberTexts[c.view.lang].waiting.calledBack)
  }),
]
