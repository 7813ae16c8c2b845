import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { More } from '../../../web/components/cards.tsx'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { Select, TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import type { Member } from '../../identity/index.ts'
import { appealTexts } from '../appeals/texts.ts'
import { path } from './bodies-address.ts'

type Typed = Readonly<Record<string, string>>

/** The form by which an administrator gives a member a seat in a body; where nobody is left, the way to invite members. */
export function GiveSeat({
  members,
  typed,
  errors,
  lang,
}: {
  members: readonly Member[]
  typed: Typed
  errors: Typed
  lang: Lang
}): VNode {
  const t = appealTexts[lang]
  if (members.length === 0) return <Nobody lang={lang} />
  const options = [{ value: '', label: t.choose }, ...members.map((m) => ({ value: m.person, label: m.name }))]
  return (
    <Form action={path} page={path} label={t.give}>
      <Choices legend={t.bodyWhich} name="body" lang={lang} error={errors['body']}>
        {(['examiner', 'committee'] as const).map((body) => (
          <Choice key={body} type="radio" name="body" value={body} checked={typed['body'] === body}>
            {t.body[body]}
          </Choice>
        ))}
      </Choices>
      <Select
        name="person"
        label={t.member}
        lang={lang}
        options={options}
        value={typed['person']}
        error={errors['person']}
      />
      <TextField
        name="title"
        label={t.titleField}
        hint={t.titleHint}
        lang={lang}
        value={typed['title']}
        error={errors['title']}
      />
      <div className="btns">
        <button className="btn btn--main">{t.give}</button>
      </div>
    </Form>
  )
}

function Nobody({ lang }: { lang: Lang }): VNode {
  const t = appealTexts[lang]
  return (
    <section className="stack">
      <p>{t.memberNone}</p>
      <More href="/operator/members">{t.inviteMembers}</More>
    </section>
  )
}
