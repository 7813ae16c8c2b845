import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { Choice, Choices } from '../../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextField } from '../../../../web/components/field.tsx'
import { Form, PostButton } from '../../../../web/components/form.tsx'
import { Tag } from '../../../../web/components/marks.tsx'
import { date } from '../../../../web/format.ts'
import type { Invitation } from '../change-invitation.ts'
import { memberTexts } from '../messages.ts'
import { memberRoles } from '../roles.ts'
import type { Know } from './member-list.tsx'
import { kindTexts } from '../kind-texts.ts'
import { places } from '../places.ts'

type Typed = Readonly<Record<string, string>>

/** The form that invites. */
export function InviteForm({ know, errors, typed }: { know: Know; errors: Typed; typed: Typed }): VNode {
  const { lang, kind } = know
  const t = memberTexts[lang]
  const { members } = places[kind]
  const { roles, may } = kindTexts[lang][kind]
  return (
    <Section id="invite" title={t.invite.title}>
      <ErrorSummary errors={errors} lang={lang} />
      <Form action={`${members}/invite`} page={members} className="card stack">
        <TextField
          name="address"
          label={t.invite.address}
          hint={t.invite.hint}
          lang={lang}
          value={typed['address']}
          error={errors['address']}
          autocomplete="off"
          maxLength={254}
        />
        <Choices legend={t.invite.role} name="role" lang={lang} error={errors['role']}>
          {memberRoles.map((role) => (
            <Choice
              key={role}
              type="radio"
              name="role"
              value={role}
              note={may[role]}
              checked={(typed['role'] ?? 'recruiter') === role}
            >
              {roles[role]}
            </Choice>
          ))}
        </Choices>
        <div className="btns">
          <button className="btn btn--main">{t.invite.send}</button>
        </div>
      </Form>
    </Section>
  )
}

/** Invitations that nobody answered yet. */
export function Invitations({ know, invitations }: { know: Know; invitations: readonly Invitation[] }): VNode | null {
  const t = memberTexts[know.lang].waiting
  if (invitations.length === 0) return null
  return (
    <Section id="waiting" title={t.title}>
      <ul className="stack stack--3">
        {invitations.map((one) => (
          <One key={one.id} know={know} one={one} />
        ))}
      </ul>
    </Section>
  )
}

function One({ know: { lang, kind, may, today }, one }: { know: Know; one: Invitation }): VNode {
  const t = memberTexts[lang].waiting
  const { members } = places[kind]
  const { roles } = kindTexts[lang][kind]
  const fields = { invitation: one.id }
  return (
    <li className="card stack stack--1">
      <h3 className="as-h3">
        {one.shownTo} <Tag kind={one.state === 'waiting' ? 'act' : 'warn'}>{t.states[one.state]}</Tag>
      </h3>
      <p className="note">
        {roles[one.role]} · {t.by(one.invitedBy, date(dayOf(one.expiresAt), today, lang))}
      </p>
      {may && (
        <div className="row">
          <PostButton action={`${members}/resend`} page={members} fields={fields} label={`${one.shownTo}: ${t.resend}`}>
            {t.resend}
          </PostButton>
          <PostButton
            action={`${members}/call-back`}
            page={members}
            fields={fields}
            className="btn btn--bad"
            label={`${one.shownTo}: ${t.callBack}`}
          >
            {t.callBack}
          </PostButton>
        </div>
      )}
    </li>
  )
}
