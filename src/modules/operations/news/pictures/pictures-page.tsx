import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html } from '../../../../platform/http/page-call.ts'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { Field, TextField, controlProps } from '../../../../web/components/field.tsx'
import { Form, PostButton } from '../../../../web/components/form.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import type { Filled } from '../../incidents/fields-view.tsx'
import type { Typed } from '../../incidents/posted.ts'
import { editorTexts } from '../editor-messages.ts'
import { readForEdit } from '../read-news.ts'
import { pictureTexts } from './messages.ts'
import { type NewsPicture, pictureLimits } from './picture.ts'
import { PictureView } from './picture-view.tsx'

/** Where the pictures of a notice are added and taken out. */
export function picturesRoot(news: string): string {
  return `/operator/news/${news}/pictures`
}

/** GET /operator/news/:id/pictures, and what a refused picture comes back to. */
export async function showPictures(c: PageCall, typed: Typed, errors: Typed, status: number): Promise<Reply> {
  const { news, pictures } = must(await readForEdit(c.call, { news: c.params['id'] }))
  const { lang } = c.view
  const t = pictureTexts[lang]
  const here = picturesRoot(news.id)
  const children = (
    <div className="wrap wrap--read page stack stack--8">
      <ErrorSummary errors={errors} lang={lang} />
      <div className="stack stack--2">
        <h1>{t.title}</h1>
        <p className="lead">{news.title.ko}</p>
        <p className="muted">{t.lead(pictureLimits.most)}</p>
      </div>
      <There here={here} pictures={pictures} lang={lang} />
      {pictures.length < pictureLimits.most ? <Add here={here} {...{ lang, typed, errors }} /> : <p>{t.full}</p>}
    </div>
  )
  const back = { href: `/operator/news/${news.id}`, text: editorTexts[lang].goEdit }
  const rest = { back, flash: c.flash, noIndex: true, failed: status !== 200, children }
  return html(renderPage({ view: c.view, title: t.title, ...rest }), status)
}

function There({
  here,
  pictures,
  lang,
}: { here: string; pictures: readonly NewsPicture[] } & Pick<Filled, 'lang'>): VNode {
  const t = pictureTexts[lang]
  if (pictures.length === 0) return <Empty icon="file" title={t.none} />
  return (
    <ul className="stack stack--4">
      {pictures.map((picture) => (
        <li key={picture.id} className="card stack stack--2">
          <PictureView picture={picture} lang={lang} />
          <p>{picture.alt.ko}</p>
          <p lang="en">{picture.alt.en}</p>
          <p className="note">{t.addedBy(picture.addedName)}</p>
          <PostButton
            action={`${here}/remove`}
            page={here}
            fields={{ picture: picture.id }}
            label={t.removeLabel(picture.alt[lang])}
          >
            {t.remove}
          </PostButton>
        </li>
      ))}
    </ul>
  )
}

function Add({ here, lang, typed, errors }: Filled & { here: string }): VNode {
  const t = pictureTexts[lang]
  const { side, bytes } = pictureLimits
  const hint = t.fileHint(side, Math.floor(bytes / 1e6))
  const file = { name: 'file', lang, label: t.file, hint, error: errors['file'] }
  return (
    <Form action={here} page={here} className="card stack stack--4" files>
      <Field {...file}>
        <input type="file" accept=".png,.jpg,.jpeg" data-shrink="1600" {...controlProps(file)} />
      </Field>
      {(['ko', 'en'] as const).map((l) => (
        <TextField
          key={l}
          name={`alt.${l}`}
          label={l === 'ko' ? t.altKo : t.altEn}
          hint={t.altHint}
          lang={lang}
          value={typed[`alt.${l}`]}
          error={errors[`alt.${l}`]}
          maxLength={300}
        />
      ))}
      <div className="btns">
        <button className="btn btn--main">{t.add}</button>
      </div>
    </Form>
  )
}
