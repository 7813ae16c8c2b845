import type { VNode } from 'preact'
import { type Day, dayOf } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import type { OrganisationRole } from '../../../../platform/operation/actor.ts'
import { PostButton } from '../../../../web/components/form.tsx'
import { Table } from '../../../../web/components/lists.tsx'
import { Tag } from '../../../../web/components/marks.tsx'
import { date } from '../../../../web/format.ts'
import type { Member } from '../../store.ts'
import { memberTexts } from '../messages.ts'
import { memberRoles } from '../roles.ts'
import { kindTexts } from '../kind-texts.ts'
import { places } from '../places.ts'

/** What the parts of the page know of who looks. */
export type Know = {
  readonly lang: Lang
  readonly kind: OrganisationRole
  readonly self: string
  readonly may: boolean
  readonly today: Day
}

/** The members with what each may do. */
export function MemberList({ know, members }: { know: Know; members: readonly Member[] }): VNode {
  const t = memberTexts[know.lang]
  const head = [know.lang === 'ko' ? '이름' : 'Name', t.invite.role, t.since, ...(know.may ? [t.change] : [])]
  const rows = members.map((m) => ({
    key: m.person,
    cells: [
      <span key="name">
        {m.name} {m.person === know.self && <Tag>{t.me}</Tag>}
      </span>,
      kindTexts[know.lang][know.kind].roles[m.role],
      date(dayOf(m.since), know.today, know.lang),
      ...(know.may ? [m.person === know.self ? '–' : <Acts key="acts" know={know} member={m} />] : []),
    ],
  }))
  return (
    <div className="card">
      <Table caption={t.title} head={head.map((text) => ({ text }))} rows={rows} />
    </div>
  )
}

function Acts({ know: { lang, kind }, member }: { know: Know; member: Member }): VNode {
  const t = memberTexts[lang]
  const { to } = kindTexts[lang][kind]
  const { members } = places[kind]
  const { person, name } = member
  return (
    <details>
      <summary aria-label={t.changeOf(name)}>{t.change}</summary>
      <span className="row">
        {memberRoles
          .filter((role) => role !== member.role)
          .map((role) => (
            <PostButton
              key={role}
              action={`${members}/right`}
              page={members}
              fields={{ person, role }}
              label={`${name}: ${to[role]}`}
            >
              {to[role]}
            </PostButton>
          ))}
        <PostButton
          action={`${members}/remove`}
          page={members}
          fields={{ person }}
          className="btn btn--bad"
          label={`${name}: ${t.remove}`}
        >
          {t.remove}
        </PostButton>
      </span>
    </details>
  )
}
