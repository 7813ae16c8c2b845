import type { VNode } from 'preact'
import { toDay } from '../../../../../kernel/day.ts'
import type { Lang } from '../../../../../platform/http/page-call.ts'
import { SubmitButton } from '../../../../../web/components/button.tsx'
import { Form } from '../../../../../web/components/form.tsx'
import { Pairs } from '../../../../../web/components/lists.tsx'
import { Notice } from '../../../../../web/components/notice.tsx'
import { date } from '../../../../../web/format.ts'
import { namesOf } from '../../../../seekers/index.ts'
import type { ClaimView } from '../../read-claim.ts'
import { claimTexts } from '../../texts/claim-texts.ts'
import { FactList } from '../check-parts.tsx'
import { type StepProps, stepAt } from './step-props.ts'

/** All that is sent, on one page, and the button. `low`: who sends it is not sure yet. */
export function ReviewStep({ low, ...p }: StepProps & { low: boolean }): VNode {
  const { claim, lang, here } = p
  const t = claimTexts[lang]
  const open = claim.steps.filter(({ needed, done }) => needed && !done)
  return (
    <div className="stack stack--4">
      <p className="muted">{t.review.lead}</p>
      {open.length > 0 && (
        <Notice kind="warn" title={t.review.open}>
          <ul>
            {open.map(({ name }) => (
              <li key={name}>
                <a href={stepAt(p, name)}>{t.steps[name]}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Summary claim={claim} low={low} lang={lang} />
      <FactList facts={claim.estimate.facts} lang={lang} />
      {open.length === 0 && (
        // Without network it waits on this device, stamped, and is sent when the line is back.
        <Form
          action={`${here}/send`}
          page={stepAt(p, 'review')}
          draft={`benefit-send:${claim.row.id}`}
          owner={p.owner}
          later={t.title}
        >
          <SubmitButton kind="main" wide>
            {t.review.send}
          </SubmitButton>
        </Form>
      )}
    </div>
  )
}

function Summary({ claim, low, lang }: { claim: ClaimView; low: boolean; lang: Lang }): VNode {
  const t = claimTexts[lang]
  const { answers, files } = claim
  const said = answers.reason === undefined ? t.review.notSaid : t.review[answers.reason]
  return (
    <div className="card">
      <Pairs
        items={[
          { term: t.steps.reason, value: `${said}${files.length > 0 ? ` · ${t.review.files(files.length)}` : ''}` },
          {
            term: t.steps.work,
            value: answers.work ? <span lang="ko">{workText(answers.work)}</span> : t.review.notSaid,
          },
          { term: t.review.certificate, value: certificateText(claim, lang) },
          { term: t.review.identity, value: low ? t.review.low : t.review.strong },
        ]}
      />
    </div>
  )
}

function workText({ occupations, regions }: NonNullable<ClaimView['answers']['work']>): string {
  return `${namesOf(occupations, 'occupation')} · ${namesOf(regions, 'region')}`
}

/** Whether the certificate is there, and until when it is due. */
export function certificateText({ certificate, today }: ClaimView, lang: Lang): string {
  const t = claimTexts[lang].review
  if (!certificate) return t.willAsk
  return certificate.filed_at === null ? t.due(date(toDay(certificate.due_on), today, lang)) : t.filed
}
