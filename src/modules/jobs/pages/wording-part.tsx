import type { VNode } from 'preact'
import type { View } from '../../../platform/http/page-call.ts'
import { TextArea } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { type FieldFinding, textOf } from '../findings.ts'
import type { Review } from '../review/store.ts'
import type { Vacancy } from '../vacancy.ts'
import { wordingTexts } from '../wording-messages.ts'
import { FoundWords } from './found-words.tsx'

type Props = {
  readonly v: Vacancy
  readonly found: readonly FieldFinding[]
  readonly reviews: readonly Review[]
  readonly view: View
  readonly errors: Readonly<Record<string, string>>
  readonly why: string
}

/** What the check says about a vacancy's wording, what a person decided about it, and how to ask one. */
export function WordingPart(p: Props): VNode {
  const { v, found, reviews, view } = p
  const t = wordingTexts[view.lang]
  const [unlawful, asks] = [
    found.filter((one) => one.verdict === 'unlawful'),
    found.filter((one) => one.verdict === 'needs-review'),
  ]
  const open = reviews.some((one) => one.decision === undefined)
  return (
    <>
      {unlawful.length > 0 && (
        <Notice kind="warn" title={t.found(unlawful.length)}>
          <p>{t.foundText}</p>
          <Found v={v} found={unlawful} view={view} />
        </Notice>
      )}
      {asks.length > 0 && (
        <Notice title={t.asks(asks.length)}>
          <p>{t.asksText}</p>
          <Found v={v} found={asks} view={view} />
        </Notice>
      )}
      {open && <Notice title={t.waiting} icon="clock" />}
      {reviews.map((one) => (
        <Said key={one.id} one={one} view={view} />
      ))}
      {unlawful.length > 0 && !open && <Ask {...p} />}
    </>
  )
}

// The fixes are buttons of the form where the texts are written; here its page is one press away.
function Found({ v, found, view }: { v: Vacancy; found: readonly FieldFinding[]; view: View }): VNode {
  const fields = [...Map.groupBy(found, (one) => one.field)]
  return (
    <>
      {fields.map(([field, here]) => (
        <FoundWords key={field} found={here} text={textOf(v, field)} lang={view.lang} fixes={false} />
      ))}
    </>
  )
}

function Said({ one, view }: { one: Review; view: View }): VNode | null {
  const t = wordingTexts[view.lang]
  if (!one.decision) return null
  const by = one.decidedByName ?? ''
  return (
    <Notice
      kind={one.decision === 'allowed' ? 'ok' : 'warn'}
      title={one.decision === 'allowed' ? t.allowed(by) : t.refused(by)}
    >
      <p lang="ko">{one.found.map(({ words }) => `‘${words}’`).join(', ')}</p>
      <p>{one.reason}</p>
    </Notice>
  )
}

function Ask({ v, view, errors, why }: Props): VNode {
  const t = wordingTexts[view.lang]
  return (
    <details className="card" open={errors['why'] !== undefined}>
      <summary>{t.object}</summary>
      <Form
        action={`/company/vacancies/${v.id}/wording`}
        page={`/company/vacancies/${v.id}/preview`}
        className="stack stack--4"
      >
        <p>{t.objectText}</p>
        <TextArea
          name="why"
          label={t.why}
          hint={t.whyHint}
          lang={view.lang}
          rows={4}
          most={1000}
          value={why}
          error={errors['why']}
        />
        <div className="btns">
          <button className="btn">{t.ask}</button>
        </div>
      </Form>
    </details>
  )
}
