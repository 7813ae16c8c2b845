import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { type OrganisationRole, personOf } from '../../../../platform/operation/actor.ts'
import { More, Section } from '../../../../web/components/cards.tsx'
import { PostButton } from '../../../../web/components/form.tsx'
import { Defs } from '../../../../web/components/lists.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { myInvitations } from '../change-invitation.ts'
import { administers, leave, myMembers, removeMember, setRole } from '../change-member.ts'
import { myHandovers } from '../hand-over.ts'
import { mandateTexts } from '../../mandates/messages.ts'
import { closingTexts } from '../../closing/messages.ts'
import { memberTexts } from '../messages.ts'
import { memberRoles } from '../roles.ts'
import { Asks, HandOver } from './handover-section.tsx'
import { Invitations, InviteForm } from './invitations-section.tsx'
import { type Know, MemberList } from './member-list.tsx'
import { kindTexts } from '../kind-texts.ts'
import { places } from '../places.ts'

/** GET /…/members (E-90): who belongs to the organisation and may do what; and the forms that change it. */
export function memberPages(kind: OrganisationRole): Route[] {
  const { members, home } = places[kind]
  return [
    page(members, kind, async (c) => html(await membersHtml(c, kind, {}, c.kept))),
    form(`${members}/right`, kind, async (c) => {
      must(await setRole(c.call, { person: c.body['person'], role: c.body['role'] }))
      return redirect(members, memberTexts[c.view.lang].changed)
    }),
    form(`${members}/remove`, kind, async (c) => {
      must(await removeMember(c.call, { person: c.body['person'] }))
      return redirect(members, memberTexts[c.view.lang].changed)
    }),
    form(`${members}/leave`, kind, async (c) => {
      must(await leave(c.call, {}))
      return redirect(kind === 'employer' ? home : '/my', memberTexts[c.view.lang].leave.done)
    }),
  ]
}

type Typed = Readonly<Record<string, string>>

/** The whole page, with what was typed into its forms and what was wrong with it. */
export async function membersHtml(c: PageCall, kind: OrganisationRole, errors: Typed, typed: Typed): Promise<string> {
  const members = must(await myMembers(c.call, {}))
  const invitations = must(await myInvitations(c.call, {}))
  const handovers = must(await myHandovers(c.call, {}))
  const { lang } = c.view
  const self = personOf(c.call.actor) ?? ''
  const may = administers(c.call.actor)
  const today = dayOf(c.call.node.clock.now())
  const know = { lang, kind, self, may, today }
  return renderPage({
    view: c.view,
    title: memberTexts[lang].title,
    current: places[kind].members,
    flash: c.flash,
    noIndex: true,
    failed: Object.keys(errors).length > 0,
    children: (
      <div className="wrap page stack stack--8">
        <Head know={know} />
        <Asks know={know} handovers={handovers} />
        <MemberList know={know} members={members} />
        <Roles know={know} />
        <Invitations know={know} invitations={invitations} />
        {may && <InviteForm know={know} errors={errors} typed={typed} />}
        {may && <HandOver know={know} members={members} handovers={handovers} />}
        <Leave know={know} />
      </div>
    ),
  })
}

// What else an organisation of the kind looks after.
const beside: Readonly<Record<OrganisationRole, readonly (readonly [href: string, ko: string, en: string])[]>> = {
  employer: [
    ['/company/agents', mandateTexts.ko.title, mandateTexts.en.title],
    ['/company/verification', memberTexts.ko.verification, memberTexts.en.verification],
    ['/developers/keys', memberTexts.ko.keys, memberTexts.en.keys],
  ],
  issuer: [['/developers/keys', memberTexts.ko.keys, memberTexts.en.keys]],
  operator: [['/developers/keys', memberTexts.ko.keys, memberTexts.en.keys]],
}

function Head({ know: { lang, kind, may } }: { know: Know }): VNode {
  const t = memberTexts[lang]
  return (
    <div className="stack stack--1">
      <h1>{t.title}</h1>
      <p className="muted">{t.lead}</p>
      <p>
        <a href={places[kind].log}>{kindTexts[lang][kind].log}</a>
        {beside[kind].map(([href, ko, en]) => (
          <span key={href}>
            {' · '}
            <a href={href}>{lang === 'ko' ? ko : en}</a>
          </span>
        ))}
      </p>
      {!may && <p className="note">{t.only}</p>}
    </div>
  )
}

function Roles({ know: { lang, kind } }: { know: Know }): VNode {
  const t = memberTexts[lang]
  const { roles, may } = kindTexts[lang][kind]
  return (
    <Section id="roles-may" title={t.whoMay}>
      <div className="card">
        <Defs items={memberRoles.map((role) => ({ term: roles[role], value: may[role] }))} />
      </div>
    </Section>
  )
}

function Leave({ know: { lang, kind, may } }: { know: Know }): VNode {
  const { leave: t, handover } = memberTexts[lang]
  const { members } = places[kind]
  const { leaveTitle, leaveLead } = kindTexts[lang][kind]
  return (
    <Section id="leave" title={leaveTitle}>
      <p className="muted">{leaveLead}</p>
      <PostButton action={`${members}/leave`} page={members} className="btn btn--bad">
        {t.button}
      </PostButton>
      {kind === 'employer' && <More href="/company/claim">{handover.gone}</More>}
      {kind === 'employer' && may && <More href="/company/close">{closingTexts[lang].title}</More>}
    </Section>
  )
}
