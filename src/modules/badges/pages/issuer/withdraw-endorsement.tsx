import type { VNode } from 'preact'
import type { View } from '../../../../platform/http/page-call.ts'
import { TextArea } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { endorsementTexts } from './endorsement-texts.ts'

type Withdrawing = { view: View; id: string; action: string; error: string | undefined }

/** The form that takes an endorsement back, with its reason. */
export function Withdraw({ view, id, action, error }: Withdrawing): VNode {
  const t = endorsementTexts[view.lang]
  return (
    <details open={error !== undefined}>
      <summary className="more">{t.withdraw}</summary>
      <Form action={`${action}/${id}/withdraw`} page="/issuer/endorsements" className="stack">
        <TextArea name={`reason-${id}`} label={t.why} lang={view.lang} rows={2} most={500} error={error} />
        <div className="btns">
          <button className="btn btn--bad">{t.withdraw}</button>
        </div>
      </Form>
    </details>
  )
}
