import type { VNode } from 'preact'
import type { View } from '../../../platform/http/page-call.ts'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { Select, TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { lifetimes } from '../keys/api-key.ts'
import type { Scope } from '../keys/scopes.ts'
import { developerTexts } from '../texts/developer-texts.ts'

/** What was posted. */
export type Typed = Readonly<Record<string, unknown>>

/** The form that makes a key: which program, which scopes, for how long. */
export function KeyForm({
  view,
  scopes,
  typed,
  errors,
}: {
  view: View
  scopes: readonly Scope[]
  typed: Typed
  errors: Readonly<Record<string, string>>
}): VNode {
  const t = developerTexts[view.lang].keys
  const text = (name: string): string | undefined => (typeof typed[name] === 'string' ? typed[name] : undefined)
  const days = lifetimes.map((n) => ({ value: String(n), label: t.dayWords(n) }))
  return (
    <>
      <ErrorSummary errors={errors} lang={view.lang} />
      <Form action="/developers/keys" page="/developers/keys" className="card stack stack--4" keyed={false}>
        <TextField
          name="name"
          label={t.name}
          hint={t.nameHint}
          lang={view.lang}
          maxLength={60}
          value={text('name')}
          error={errors['name']}
        />
        <Scopes view={view} scopes={scopes} chosen={[typed['scopes']].flat()} error={errors['scopes']} />
        <Select
          name="days"
          label={t.days}
          lang={view.lang}
          options={days}
          value={text('days')}
          error={errors['days']}
          short
        />
        <div className="btns">
          <button className="btn btn--main">{t.makeButton}</button>
          <span className="note">{t.endNote}</span>
        </div>
      </Form>
    </>
  )
}

function Scopes({
  view,
  scopes,
  chosen,
  error,
}: {
  view: View
  scopes: readonly Scope[]
  chosen: readonly unknown[]
  error: string | undefined
}): VNode {
  const t = developerTexts[view.lang].keys
  return (
    <Choices legend={t.scopes} name="scopes" lang={view.lang} hint={t.scopesHint} error={error}>
      {scopes.map(({ name, opens }) => (
        <Choice
          key={name}
          type="checkbox"
          name="scopes"
          value={name}
          checked={chosen.includes(name)}
          note={opens.map((line) => line.replace('/api/v1', '')).join(', ')}
        >
          {name}
        </Choice>
      ))}
    </Choices>
  )
}
