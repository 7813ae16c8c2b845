import type { VNode } from 'preact'
import { type Day, addDays } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { helpScopes } from '../../../../platform/operation/actor.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { Choice, Choices } from '../../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { helperTexts } from '../messages.ts'
import { helpersPath } from './helpers-path.ts'

type Typed = Readonly<Record<string, string>>

/** The invitation's form. */
export function InviteForm({
  lang,
  errors,
  typed,
  today,
}: {
  lang: Lang
  errors: Typed
  typed: Typed
  today: Day
}): VNode {
  const t = helperTexts[lang].invite
  return (
    <Section id="invite" title={t.title}>
      <ErrorSummary errors={errors} lang={lang} />
      <Form action={`${helpersPath}/invite`} page={helpersPath} keyed={false} className="card stack">
        <Who lang={lang} officer={typed['kind'] === 'officer'} />
        <What lang={lang} chosen={(typed['scopes'] ?? '').split('\n')} error={errors['scopes']} />
        <p className="note">{t.never}</p>
        <TextField
          type="date"
          name="endsOn"
          label={t.endsOn}
          hint={t.endsHint}
          lang={lang}
          value={typed['endsOn'] ?? addDays(today, 30)}
          error={errors['endsOn']}
          short
        />
        <div className="btns">
          <button className="btn btn--main">{t.make}</button>
        </div>
      </Form>
    </Section>
  )
}

function Who({ lang, officer }: { lang: Lang; officer: boolean }): VNode {
  const t = helperTexts[lang].invite
  return (
    <Choices legend={t.who} name="kind" lang={lang}>
      <Choice type="radio" name="kind" value="family" note={t.familyNote} checked={!officer}>
        {t.family}
      </Choice>
      <Choice type="radio" name="kind" value="officer" note={t.officerNote} checked={officer}>
        {t.officer}
      </Choice>
    </Choices>
  )
}

function What({ lang, chosen, error }: { lang: Lang; chosen: readonly string[]; error: string | undefined }): VNode {
  const { invite: t, scopes, scopeNotes } = helperTexts[lang]
  return (
    <Choices legend={t.what} name="scopes" lang={lang} error={error}>
      {helpScopes.map((scope) => (
        <Choice
          key={scope}
          type="checkbox"
          name="scopes"
          value={scope}
          note={scopeNotes[scope]}
          checked={chosen.includes(scope)}
        >
          {scopes[scope]}
        </Choice>
      ))}
    </Choices>
  )
}
