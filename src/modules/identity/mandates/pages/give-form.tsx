import type { VNode } from 'preact'
import { type Day, addDays } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { Choice, Choices } from '../../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { mandateScopes } from '../mandate.ts'
import { mandateTexts } from '../messages.ts'

const path = '/company/agents'
type Typed = Readonly<Record<string, string>>
type Props = { lang: Lang; errors: Typed; typed: Typed; today: Day }

/** The form that mandates. */
export function GiveForm({ lang, errors, typed, today }: Props): VNode {
  const t = mandateTexts[lang].give
  const field = (name: 'businessNumber' | 'endsOn') => ({ name, lang, error: errors[name] }) as const
  return (
    <Section id="give" title={t.title}>
      <ErrorSummary errors={errors} lang={lang} />
      <Form action={path} page={path} className="card stack">
        <TextField
          {...field('businessNumber')}
          value={typed['businessNumber']}
          label={t.number}
          hint={t.numberHint}
          inputMode="numeric"
          short
        />
        <What lang={lang} chosen={(typed['scopes'] ?? '').split('\n')} error={errors['scopes']} />
        <p className="note">{t.never}</p>
        <TextField
          {...field('endsOn')}
          type="date"
          value={typed['endsOn'] ?? addDays(today, 90)}
          label={t.endsOn}
          hint={t.endsHint}
          short
        />
        <div className="btns">
          <button className="btn btn--main">{t.send}</button>
        </div>
      </Form>
    </Section>
  )
}

function What({ lang, chosen, error }: { lang: Lang; chosen: readonly string[]; error: string | undefined }): VNode {
  const { give, scopes, notes } = mandateTexts[lang]
  return (
    <Choices legend={give.what} name="scopes" lang={lang} error={error}>
      {mandateScopes.map((scope) => (
        <Choice
          key={scope}
          type="checkbox"
          name="scopes"
          value={scope}
          note={notes[scope]}
          checked={chosen.includes(scope)}
        >
          {scopes[scope]}
        </Choice>
      ))}
    </Choices>
  )
}
