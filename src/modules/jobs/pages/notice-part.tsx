import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Form } from '../../../web/components/form.tsx'
import { TextArea } from '../../../web/components/field.tsx'
import { noticeTexts } from '../notice-messages.ts'

/** A notice as it was typed, and what is wrong with it. */
export type TypedNotice = { readonly text: string; readonly error?: string }

/** Where a notice is posted. */
export const noticeAddress = '/company/vacancies/from-notice'

/** A notice that the company has becomes a draft: pasted or dictated, and one button. No count cuts what is pasted. */
export function NoticePart({ notice, lang }: { notice: TypedNotice; lang: Lang }): VNode {
  const t = noticeTexts[lang]
  return (
    <Form action={noticeAddress} page="/company/vacancies/new" className="card stack stack--3" label={t.have}>
      <TextArea
        name="notice"
        label={t.paste}
        hint={t.pasteHint}
        lang={lang}
        rows={6}
        value={notice.text}
        error={notice.error}
      />
      <button className="btn self">{t.fill}</button>
    </Form>
  )
}
