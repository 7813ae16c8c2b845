import type { VNode } from 'preact'
import type { View } from '../../../../platform/http/page-call.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextArea, TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { messages } from '../../messages.ts'
import { claimTexts } from '../messages.ts'

type Texts = Readonly<Record<string, string>>
const path = '/company/claim'

/** The form that asks. */
export function AskForm({ view, typed, errors }: { view: View; typed: Texts; errors: Texts }): VNode {
  const { lang } = view
  const t = claimTexts[lang]
  const field = (name: 'businessNumber' | 'openedOn' | 'representative' | 'why') =>
    ({ name, lang, value: typed[name], error: errors[name] }) as const
  const { paper: _, ...own } = errors
  return (
    <Section id="ask" title={t.send}>
      <ErrorSummary errors={own} lang={lang} />
      <Form action={path} page={path} className="card stack">
        <TextField {...field('businessNumber')} label={t.number} hint={t.numberHint} inputMode="numeric" short />
        <TextField {...field('openedOn')} label={t.openedOn} hint={t.openedHint} inputMode="numeric" short />
        <TextField {...field('representative')} label={t.representative} short />
        <TextArea {...field('why')} label={t.why} hint={t.whyHint} most={1000} />
        {view.demo && <p className="note">{messages[lang].demo}</p>}
        <div className="btns">
          <button className="btn btn--main">{t.send}</button>
        </div>
      </Form>
    </Section>
  )
}
