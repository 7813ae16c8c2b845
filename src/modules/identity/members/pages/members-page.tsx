import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { personOf } from '../../../../platform/operation/actor.ts'
import { More, Section } from '../../../../web/components/cards.tsx'
import { PostButton } from '../../../../web/components/form.tsx'
import { Defs } from '../../../../web/components/lists.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { myInvitations } from '../change-invitation.ts'
import { administers, leave, myMembers, removeMember, setRole } from '../change-member.ts'
import { myHandovers } from '../hand-over.ts'
import { mandateTexts } from '../../mandates/messages.ts'
import { memberTexts } from '../messages.ts'
import { memberRoles } from '../roles.ts'
import { Asks, HandOver } from './handover-section.tsx'
import { Invitations, InviteForm } from './invitations-section.tsx'
import { MemberList } from './member-list.tsx'
import { membersPath } from './members-path.ts'

/** GET /company/members (E-90): who belongs to the company and may do what. */
export const membersPage: Route = page(membersPath, 'employer', async (c) => html(await membersHtml(c, {}, c.kept)))

/** POST /company/members/right: gives a member another role. */
export const roleForm: Route = form(`${membersPath}/right`, 'employer', async (c) => {
  must(await setRole(c.call, { person: c.body['person'], role: c.body['role'] }))
  return redirect(membersPath, memberTexts[c.view.lang].changed)
})

/** POST /company/members/remove: ends a membership. */
export const removeForm: Route = form(`${membersPath}/remove`, 'employer', async (c) => {
  must(await removeMember(c.call, { person: c.body['person'] }))
  return redirect(membersPath, memberTexts[c.view.lang].changed)
})

/** POST /company/members/leave: ends one's own. */
export const leaveForm: Route = form(`${membersPath}/leave`, 'employer', async (c) => {
  must(await leave(c.call, {}))
  return redirect('/company', memberTexts[c.view.lang].leave.done)
})

type Typed = Readonly<Record<string, string>>

/** The whole page, with what was typed into its forms and what was wrong with it. */
export async function membersHtml(c: PageCall, errors: Typed, typed: Typed): Promise<string> {
  const members = must(await myMembers(c.call, {}))
  const invitations = must(await myInvitations(c.call, {}))
  const handovers = must(await myHandovers(c.call, {}))
  const { lang } = c.view
  const self = personOf(c.call.actor) ?? ''
  const may = administers(c.call.actor)
  const today = dayOf(c.call.node.clock.now())
  const know = { lang, self, may, today }
  return renderPage({
    view: c.view,
    title: memberTexts[lang].title,
    current: membersPath,
    flash: c.flash,
    noIndex: true,
    failed: Object.keys(errors).length > 0,
    children: (
      <div className="wrap page stack stack--8">
        <Head lang={lang} may={may} />
        <Asks know={know} handovers={handovers} />
        <MemberList know={know} members={members} />
        <Roles lang={lang} />
        <Invitations know={know} invitations={invitations} />
        {may && <InviteForm lang={lang} errors={errors} typed={typed} />}
        {may && <HandOver know={know} members={members} handovers={handovers} />}
        <Leave lang={lang} />
      </div>
    ),
  })
}

type Lang = PageCall['view']['lang']

function Head({ lang, may }: { lang: Lang; may: boolean }): VNode {
  const t = memberTexts[lang]
  return (
    <div className="stack stack--1">
      <h1>{t.title}</h1>
      <p className="muted">{t.lead}</p>
      <p>
        <a href="/company/log">{t.log}</a> · <a href="/company/agents">{mandateTexts[lang].title}</a> ·{' '}
        <a href="/company/verification">{t.verification}</a> · <a href="/developers/keys">{t.keys}</a>
      </p>
      {!may && <p className="note">{t.only}</p>}
    </div>
  )
}

function Roles({ lang }: { lang: Lang }): VNode {
  const t = memberTexts[lang]
  return (
    <Section id="roles-may" title={t.whoMay}>
      <div className="card">
        <Defs items={memberRoles.map((role) => ({ term: t.roles[role], value: t.may[role] }))} />
      </div>
    </Section>
  )
}

function Leave({ lang }: { lang: Lang }): VNode {
  const { leave: t, handover } = memberTexts[lang]
  return (
    <Section id="leave" title={t.title}>
      <p className="muted">{t.lead}</p>
      <PostButton action={`${membersPath}/leave`} page={membersPath} className="btn btn--bad">
        {t.button}
      </PostButton>
      <More href="/company/claim">{handover.gone}</More>
    </Section>
  )
}
