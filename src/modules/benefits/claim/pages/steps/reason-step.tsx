import type { VNode } from 'preact'
import { toDay } from '../../../../../kernel/day.ts'
import { Choice, Choices } from '../../../../../web/components/choice.tsx'
import { SubmitButton } from '../../../../../web/components/button.tsx'
import { TextArea } from '../../../../../web/components/field.tsx'
import { Form } from '../../../../../web/components/form.tsx'
import { Lines, Pairs } from '../../../../../web/components/lists.tsx'
import { dateOnPaper } from '../../../../../web/format.ts'
import { valueText } from '../../../../law/index.ts'
import { claimTexts } from '../../texts/claim-texts.ts'
import { type StepProps, stepAt } from './step-props.ts'

/** Whether the reason of separation is as the company says; if not, in the claimant's words and with evidence. */
export function ReasonStep(p: StepProps): VNode {
  const { claim, lang, here, typed, errors } = p
  const t = claimTexts[lang].reason
  const reason = typed['reason'] ?? claim.answers.reason
  return (
    <div className="stack stack--6">
      <CompanySays {...p} />
      <Form
        action={`${here}/answers`}
        page={stepAt(p, 'reason')}
        draft={`benefit-reason:${claim.row.id}`}
        owner={p.owner}
      >
        <input type="hidden" name="step" value="reason" />
        <Choices legend={t.title} quiet name="reason" lang={lang} error={errors['reason']}>
          <Choice type="radio" name="reason" value="agrees" checked={reason === 'agrees'}>
            {t.agrees}
          </Choice>
          <Choice type="radio" name="reason" value="disagrees" checked={reason === 'disagrees'} note={t.disagreesNote}>
            {t.disagrees}
          </Choice>
        </Choices>
        <TextArea
          name="statement"
          label={t.statement}
          hint={t.statementHint}
          lang={lang}
          most={4000}
          rows={4}
          required={false}
          value={typed['statement'] ?? claim.statement}
          error={errors['statement']}
        />
        <SubmitButton kind="main">{claimTexts[lang].next}</SubmitButton>
      </Form>
      <Evidence {...p} />
    </div>
  )
}

function CompanySays({ claim: { spell, certificate }, lang }: StepProps): VNode {
  const t = claimTexts[lang].reason
  const content = certificate?.content
  return (
    <div className="card">
      <Pairs
        items={[
          {
            term: t.said(spell.workplace),
            value: <b>{valueText(content?.separationKind ?? spell.separation_kind ?? '', 'word', lang)}</b>,
          },
          ...(content ? [{ term: t.words, value: <span lang="ko">{content.reason}</span> }] : []),
          { term: t.separated, value: dateOnPaper(toDay(spell.to_day), lang) },
        ]}
      />
      {!content && <p className="note">{t.none}</p>}
    </div>
  )
}

function Evidence(p: StepProps): VNode {
  const { claim, lang, here, errors } = p
  const t = claimTexts[lang].reason
  return (
    <section className="card" aria-labelledby="evidence">
      <h2 id="evidence" className="as-h3">
        {t.evidence}
      </h2>
      {claim.files.length > 0 && <Lines items={claim.files.map(({ name }) => name)} />}
      <Form action={`${here}/evidence`} page={stepAt(p, 'reason')} files label={t.evidence}>
        <div className="field">
          <label htmlFor="file">{t.evidence}</label>
          <p className="hint" id="file-hint">
            {t.evidenceHint}
          </p>
          {errors['file'] !== undefined && (
            <p className="error" id="file-error">
              {errors['file']}
            </p>
          )}
          <input
            className="input"
            type="file"
            id="file"
            name="file"
            accept=".pdf,image/png,image/jpeg"
            aria-describedby="file-hint"
          />
        </div>
        <SubmitButton>{t.add}</SubmitButton>
      </Form>
    </section>
  )
}
