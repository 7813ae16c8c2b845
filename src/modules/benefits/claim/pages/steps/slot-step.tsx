import type { VNode } from 'preact'
import { PostButton } from '../../../../../web/components/form.tsx'
import { Notice } from '../../../../../web/components/notice.tsx'
import { moment } from '../../../../../web/format.ts'
import { claimTexts } from '../../texts/claim-texts.ts'
import { CheckIn } from '../check-in.tsx'
import { type StepProps, stepAt } from './step-props.ts'

/** A time at the office, with the picture by which one is checked in there. */
export function SlotStep(p: StepProps): VNode {
  const { claim, lang, here, slots, errors } = p
  const t = claimTexts[lang].slot
  return (
    <div className="stack stack--4">
      <p className="muted">{t.lead}</p>
      {errors['slot'] !== undefined && <Notice kind="warn" title={errors['slot']} status />}
      <CheckIn claim={claim} origin={p.origin} lang={lang} />
      {slots.length === 0 && !claim.slot && <Notice kind="info" title={t.none} />}
      <ul className="stack stack--2">
        {slots
          .filter(({ id }) => id !== claim.slot?.id)
          .map(({ id, office, starts_at, places, taken }) => {
            const when = t.booked(moment(starts_at, claim.today, lang), office)
            return (
              <li key={id} className="card card--flat row row--between">
                <span>
                  {when} <span className="note">{t.places(places - taken)}</span>
                </span>
                <PostButton
                  action={`${here}/slot`}
                  page={stepAt(p, 'slot')}
                  fields={{ slot: id }}
                  label={`${when}: ${t.book}`}
                >
                  {t.book}
                </PostButton>
              </li>
            )
          })}
      </ul>
    </div>
  )
}
