import type { VNode } from 'preact'
import { SubmitButton } from '../../../../../web/components/button.tsx'
import { TextField } from '../../../../../web/components/field.tsx'
import { Form } from '../../../../../web/components/form.tsx'
import { namesOf } from '../../../../seekers/index.ts'
import { claimTexts } from '../../texts/claim-texts.ts'
import { type StepProps, stepAt } from './step-props.ts'

/** Registration for work: occupation and region, as the résumé wishes until the claimant says otherwise. */
export function WorkStep(p: StepProps): VNode {
  const { claim, lang, here, typed, errors, wished } = p
  const t = claimTexts[lang]
  const { work } = claim.answers
  const value = (name: 'occupations' | 'regions'): string => {
    if (typed[name] !== undefined) return typed[name]
    return work ? namesOf(work[name], name === 'regions' ? 'region' : 'occupation') : wished[name]
  }
  return (
    <Form action={`${here}/answers`} page={stepAt(p, 'work')} draft={`benefit-work:${claim.row.id}`} owner={p.owner}>
      <input type="hidden" name="step" value="work" />
      <p className="muted">{t.work.lead}</p>
      <TextField
        name="occupations"
        label={t.work.occupations}
        hint={t.work.occupationsHint}
        lang={lang}
        value={value('occupations')}
        error={errors['occupations']}
      />
      <TextField
        name="regions"
        label={t.work.regions}
        hint={t.work.regionsHint}
        lang={lang}
        value={value('regions')}
        error={errors['regions']}
      />
      <SubmitButton kind="main">{t.next}</SubmitButton>
    </Form>
  )
}
