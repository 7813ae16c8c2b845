import type { VNode } from 'preact'
import { dayOf } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { PostButton } from '../../../web/components/form.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { date } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { myMembers, removeMember, setAdministrator } from '../members.ts'
import { messages } from '../messages.ts'
import type { Member } from '../store.ts'

const path = '/company/members'

/** GET /company/members (E-90): who belongs to the company, and who administers it. */
export const membersPage: Route = page(path, 'employer', async (c) => {
  const members = must(await myMembers(c.call, {}))
  const { actor, node } = c.call
  const may = actor.kind === 'person' && actor.acting.role !== 'person' && actor.acting.administrator
  const t = messages[c.view.lang].members
  return html(
    renderPage({
      view: c.view,
      title: t.title,
      current: path,
      flash: c.flash,
      children: <Members view={c.view} members={members} may={may} now={node.clock.now()} />,
    }),
  )
})

/** POST /company/members/right: gives or takes the administrator's right. */
export const changeRight: Route = form(`${path}/right`, 'employer', async (c) => {
  must(await setAdministrator(c.call, { person: c.body['person'], administrator: c.body['administrator'] === 'yes' }))
  return redirect(path, messages[c.view.lang].members.changed)
})

/** POST /company/members/remove: ends a membership. */
export const removeForm: Route = form(`${path}/remove`, 'employer', async (c) => {
  must(await removeMember(c.call, { person: c.body['person'] }))
  return redirect(path, messages[c.view.lang].members.changed)
})

function Members({
  view,
  members,
  may,
  now,
}: {
  view: View
  members: readonly Member[]
  may: boolean
  now: Date
}): VNode {
  const t = messages[view.lang].members
  const today = dayOf(now)
  const rows = members.map((m) => ({
    key: m.person,
    cells: [
      m.name,
      m.administrator ? t.administrator : t.member,
      date(dayOf(m.since), today, view.lang),
      may ? <Acts key="acts" view={view} member={m} /> : '–',
    ],
  }))
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="muted">{t.lead}</p>
        <p>
          <a href="/company/verification">{t.verification}</a> · <a href="/developers/keys">{t.keys}</a>
        </p>
        {!may && <p className="note">{t.only}</p>}
      </div>
      <div className="card">
        <Table caption={t.title} head={[t.name, t.right, t.since, t.act].map((text) => ({ text }))} rows={rows} />
      </div>
    </div>
  )
}

function Acts({ view, member }: { view: View; member: Member }): VNode {
  const t = messages[view.lang].members
  return (
    <span className="row">
      <PostButton
        action={`${path}/right`}
        page={path}
        fields={{ person: member.person, administrator: member.administrator ? 'no' : 'yes' }}
        label={`${member.name}: ${member.administrator ? t.makeMember : t.makeAdmin}`}
      >
        {member.administrator ? t.makeMember : t.makeAdmin}
      </PostButton>
      <PostButton
        action={`${path}/remove`}
        page={path}
        fields={{ person: member.person }}
        className="btn btn--bad"
        label={`${member.name}: ${t.remove}`}
      >
        {t.remove}
      </PostButton>
    </span>
  )
}
