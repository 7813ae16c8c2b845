import type { VNode } from 'preact'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { Choice, Choices } from '../../../../web/components/choice.tsx'
import { TextArea, TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import type { EndedThere } from '../find-ended.ts'
import { officeTexts } from '../texts.ts'
import type { MassProps } from './mass-page.tsx'

const path = '/operator/benefits/mass'

/** The cases with a box each, the judgements that hold for all that are chosen, and one signature. */
export function MassDecide({ typed, errors, found = [], lang }: MassProps): VNode {
  const t = officeTexts[lang]
  const ready = found.some(({ state }) => state === 'sent')
  return (
    <Form action={`${path}/decide`} page={path} className="card card--lead stack stack--4" label={t.decideMany}>
      <h2 className="as-h3">{t.decideMany}</h2>
      <p className="muted">{t.decideManyLead}</p>
      <input type="hidden" name="workplace" value={typed['workplace'] ?? ''} />
      <input type="hidden" name="on" value={typed['on'] ?? ''} />
      <Choices legend={t.queue} name="claim" lang={lang} error={errors['claim']}>
        {found.map((one) => (
          <Case key={one.spell.id} one={one} error={errors[`claim-${one.claim ?? ''}`]} lang={lang} />
        ))}
      </Choices>
      {ready && <Signature typed={typed} errors={errors} lang={lang} />}
    </Form>
  )
}

function Signature({ typed, errors, lang }: Omit<MassProps, 'found'>): VNode {
  const t = officeTexts[lang]
  return (
    <>
      <Choices legend={t.faultAll} name="fault" lang={lang}>
        <Choice type="radio" name="fault" value="no" checked>
          {t.faultNone}
        </Choice>
        <Choice type="radio" name="fault" value="not-asked">
          {t.faultNotAsked}
        </Choice>
      </Choices>
      <TextField
        name="judged"
        label={t.judgedAll}
        hint={t.judgedAllHint}
        lang={lang}
        value={typed['judged']}
        error={errors['judged']}
      />
      <TextField
        name="role"
        label={t.case.role}
        lang={lang}
        value={typed['role'] ?? t.case.roleDefault}
        error={errors['role']}
      />
      <TextArea
        name="why"
        label={t.case.why}
        hint={t.case.whyHint}
        lang={lang}
        rows={3}
        most={2000}
        value={typed['why']}
        error={errors['why']}
      />
      <SubmitButton kind="main">{t.signAll}</SubmitButton>
    </>
  )
}

function Case({ one, error, lang }: { one: EndedThere; error: string | undefined; lang: MassProps['lang'] }): VNode {
  const t = officeTexts[lang]
  const { name, claim, state, seen = '' } = one
  const note = error ?? t.states[state]
  if (claim === undefined || state !== 'sent') return <p>{`${name} · ${note}`}</p>
  return (
    <div className="row row--between">
      <Choice type="checkbox" name="claim" value={claim} note={note}>
        {name}
      </Choice>
      <input type="hidden" name={`seen-${claim}`} value={seen} />
      <a href={`/operator/benefits/${claim}`} aria-label={`${name}: ${t.openCase}`}>
        {t.openCase}
      </a>
    </div>
  )
}
