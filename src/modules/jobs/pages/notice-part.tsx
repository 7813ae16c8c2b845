import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Form } from '../../../web/components/form.tsx'
import { Field, TextArea, controlProps } from '../../../web/components/field.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { noticeTexts } from '../notice-messages.ts'

/** A notice as it was typed or read from a picture, and what is wrong with it. */
export type TypedNotice = {
  readonly text: string
  readonly error?: string
  readonly pictureError?: string
  readonly fromPicture?: true
}

/** Where a notice is posted. */
export const noticeAddress = '/company/vacancies/from-notice'

/** A notice that the company has becomes a draft: pasted, dictated or photographed, and one button. No count cuts what is pasted. */
export function NoticePart({ notice, lang }: { notice: TypedNotice; lang: Lang }): VNode {
  const t = noticeTexts[lang]
  const picture = {
    name: 'picture',
    label: t.picture,
    hint: t.pictureHint,
    lang,
    required: false,
    error: notice.pictureError,
  }
  return (
    <Form action={noticeAddress} page="/company/vacancies/new" className="card stack stack--3" label={t.have} files>
      {notice.fromPicture && (
        <Notice kind="act" title={t.fromPicture} status>
          <p>{t.fromPictureText}</p>
        </Notice>
      )}
      <TextArea
        name="notice"
        label={t.paste}
        hint={t.pasteHint}
        lang={lang}
        rows={6}
        value={notice.text}
        error={notice.error}
      />
      <Field {...picture}>
        <input type="file" accept="image/jpeg,image/png" data-shrink="2400" {...controlProps(picture)} />
      </Field>
      <button className="btn self">{t.fill}</button>
    </Form>
  )
}
